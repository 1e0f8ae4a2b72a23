"""The display that a browser becomes: it shows a code, and what the centre shows once somebody has typed that."""
