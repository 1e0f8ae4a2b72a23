"""The centres: services, desks, opening hours."""
