"""What every page for citizens says to the browser of itself."""

from __future__ import annotations

OWN_FILES_ONLY = {
    "content-security-policy": "default-src 'none'; style-src 'self'; font-src 'self'; script-src 'self';"
    " img-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    "x-content-type-options": "nosniff",
}
"""Nothing from elsewhere is fetched, and no other site shows the page as its own."""
