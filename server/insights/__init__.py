"""What visits tell without saying who: how they ended, and how it was."""
