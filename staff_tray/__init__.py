"""The caseworker's tray: who waits, whom to call, and the case at the desk."""

__version__ = "0.1.0"
