"""Whether a citizen's language is worth a word."""

from __future__ import annotations

from shared.protocol.model import Site


def foreign(language: str, site: Site) -> str:
    """The language, or "" when it is the site's first, which goes without saying."""
    return "" if language in site.languages[:1] else language
