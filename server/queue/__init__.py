"""The queue: tickets from issue to finish."""
