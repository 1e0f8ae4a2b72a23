"""Webhooks: what happens at a centre, told to other systems in order, signed, and until it has arrived."""
