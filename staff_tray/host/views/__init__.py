"""The board's window and its pages: they show props and pass on what was pressed."""
