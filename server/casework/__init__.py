"""What is done with a ticket at the desk besides calling and finishing it."""
