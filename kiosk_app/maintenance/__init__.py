"""What the staff of a centre do at the stand itself: look after its printer and its settings."""
