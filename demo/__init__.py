"""A whole municipality on one machine: starts our programs, plays the first journey, shows where to look."""
