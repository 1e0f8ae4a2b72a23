"""The stand as a machine that stands in a hall for years: its window, its supervisor, its watchdog, its reports."""
