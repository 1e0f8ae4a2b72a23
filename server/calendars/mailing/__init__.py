"""Bookings as meetings in the calendars of staff, by mail: booked, moved and cancelled there as here."""
