"""The stand as the superuser's dialog shows it: the real program without server, printer and token (ADR 0039)."""
