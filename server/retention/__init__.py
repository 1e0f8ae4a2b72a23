"""What is kept no longer than the site says: who came, what was written, what happened, what the settings were."""
