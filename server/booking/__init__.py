"""Bookings: free times, making one from home, at a stand or at the office, and checking in to it."""
