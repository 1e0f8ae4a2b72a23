"""The ticket: what stands on it, how it is drawn, and the drawing as dots for a printer."""
