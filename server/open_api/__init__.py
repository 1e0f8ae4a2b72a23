"""Other systems: what they may, how they get in, what they read, and the webhooks that tell them what happens."""
