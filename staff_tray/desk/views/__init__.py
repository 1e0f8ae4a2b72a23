"""Windows of the desk: they show props and pass on what was clicked."""
