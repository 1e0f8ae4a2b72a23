"""A citizen's own place in the queue, from the phone: where it stands, a pause, giving it up, word when it is near."""
