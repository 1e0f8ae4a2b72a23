"""Staff's calendars: their bookings as a feed, and their busy times read from elsewhere."""
