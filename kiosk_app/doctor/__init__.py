"""`skranke-kiosk doctor`: what is wrong with this stand's set-up, and what to do about it."""
