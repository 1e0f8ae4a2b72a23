"""Calls for a person: help at a stand, the bell of a locked reception, and colleagues who call each other."""
