"""A citizen's own bookings: held, confirmed, moved and cancelled by their link."""
