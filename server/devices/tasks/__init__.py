"""What stands are asked to do from afar, and the pictures of their screens."""
