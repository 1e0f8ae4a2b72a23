"""The team window: it shows props and passes on what was pressed."""
