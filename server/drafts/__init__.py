"""Drafts of a site's configuration, and what was published before."""
