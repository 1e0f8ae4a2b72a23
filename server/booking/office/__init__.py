"""Bookings that the office makes, moves and cancels for citizens, and those that cannot be kept."""
