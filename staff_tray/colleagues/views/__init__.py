"""Windows of what colleagues say: they show props and pass on what was clicked."""
