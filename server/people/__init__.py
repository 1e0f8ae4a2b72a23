"""Who works at a site, as superusers look after it: accounts, invitations, leave, and bringing them in step."""
