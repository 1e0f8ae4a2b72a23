"""The server: keeps the queue in PostgreSQL, answers commands, streams what happens."""

__version__ = "0.1.0"
