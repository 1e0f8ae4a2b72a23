"""Assistance calls: a member of staff calls colleagues."""
