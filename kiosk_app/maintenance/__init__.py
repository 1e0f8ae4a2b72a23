"""The maintenance at the stand: a gate with PIN and card, and a dialog for this stand's own settings."""
