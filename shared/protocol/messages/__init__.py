"""The texts of SMS: our sentences and a site's own, put together, and how many SMS they become. Pure."""
