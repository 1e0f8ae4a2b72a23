"""The citizen's visit at the stand: the journey and what the screen shows of it."""
