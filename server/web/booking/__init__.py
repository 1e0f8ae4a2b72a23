"""Pages on which citizens book a time from home, and see, move and cancel what they have booked."""
