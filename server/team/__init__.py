"""Who is at work at a site, where, and for what."""
