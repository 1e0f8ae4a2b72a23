"""My day: bookings, telephone meetings, call-backs, and what is agreed on difficult meetings."""
