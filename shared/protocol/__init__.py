"""What is said on the wire: pure data, no I/O, no Qt, no database."""
