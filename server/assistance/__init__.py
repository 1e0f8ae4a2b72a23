"""Calls for a person: help at a stand, and the bell of a locked reception."""
