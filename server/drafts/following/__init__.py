"""What shared definitions say now, in the drafts of those who follow them."""
