"""How a new stand, or one that was shut out, comes to belong to a centre: it shows a code."""
