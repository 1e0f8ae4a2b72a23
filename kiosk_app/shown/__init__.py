"""The site's draft on this stand while it is closed, for superusers who have asked for it (ADR 0044)."""
