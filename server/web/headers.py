"""What every page for citizens says to the browser of itself."""

from __future__ import annotations

from collections.abc import Mapping

OWN_FILES_ONLY = {
    "content-security-policy": "default-src 'none'; style-src 'self'; font-src 'self'; script-src 'self';"
    " img-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    "x-content-type-options": "nosniff",
}
"""Nothing from elsewhere is fetched, and no other site shows the page as its own."""


def sent_from_elsewhere(headers: Mapping[str, str]) -> bool:
    """Whether the form stood on another site's page, by what the browser says of itself."""
    return headers.get("sec-fetch-site") == "cross-site"
