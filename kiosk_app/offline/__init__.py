"""What the stand has promised and must not forget: on its own disk before a citizen hears of it."""
