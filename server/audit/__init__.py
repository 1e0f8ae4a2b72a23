"""What was done at a centre, and by whom: read from where each part writes it down."""
