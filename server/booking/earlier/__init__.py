"""Telling citizens of earlier times: who waits for one, what is offered to whom, and what they answer."""
