"""Who may do what: staff, devices, tokens."""
