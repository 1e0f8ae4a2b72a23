"""Who is at work, and what they need of each other."""
