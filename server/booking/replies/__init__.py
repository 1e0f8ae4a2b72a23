"""What citizens answer to the messages about their bookings."""
