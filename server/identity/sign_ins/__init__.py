"""Sign-ins by password, what keeps them going, and one's own account."""
