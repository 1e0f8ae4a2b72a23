"""Who does not want messages any more."""
