"""What staff say to each other: a call for assistance, and messages to a role."""
