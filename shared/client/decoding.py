"""Reading JSON from outside, where anything may come."""

from __future__ import annotations

import msgspec

UNREADABLE = (msgspec.DecodeError, UnicodeDecodeError)
"""What msgspec raises for bytes that are not what was expected; for bytes that are no text it is not its own error."""
