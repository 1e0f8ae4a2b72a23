"""A caseworker's day: telephone meetings, call-backs, and what is agreed on difficult meetings."""
