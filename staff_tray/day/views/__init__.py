"""What shows the day: the panel, the notices of calls, the guards' list."""
