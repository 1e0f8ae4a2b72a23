"""What other systems read: numbers and waits, what is booked, and what anybody may know of a centre."""
