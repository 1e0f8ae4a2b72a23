"""Bookings: checking in to them, and a free time later today."""
