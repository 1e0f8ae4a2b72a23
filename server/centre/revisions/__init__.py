"""What of a site's configuration was published before, and what is not published yet: the rows."""
