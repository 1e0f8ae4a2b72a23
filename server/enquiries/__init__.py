"""What citizens write to a service by its contact form."""
