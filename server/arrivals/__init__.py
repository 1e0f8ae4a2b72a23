"""Checking in on one's own phone, at the centre: the code on the wall is what says that one is there."""
