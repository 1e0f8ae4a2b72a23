"""What the server and the desktop apps have in common."""
