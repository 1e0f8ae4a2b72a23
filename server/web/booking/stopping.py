"""The pages on which the reader of a mail says that they want no more."""

from __future__ import annotations

from urllib.parse import quote, urlencode

from server.web.booking.render import Frame, Reply, tongue_of
from shared.protocol.model import Language

_LANGUAGES: tuple[Language, ...] = ("da", "nb", "en", "de", "pl", "uk", "ar")


def ask_to_stop(token: str, accept_language: str, chosen: str) -> Reply:
    """Asked first: what looks at links before they are read follows them, and does not press."""
    path = f"/stop-mail/{quote(token, safe='')}"
    frame = Frame(tongue=tongue_of(chosen, accept_language, _LANGUAGES), languages=_LANGUAGES, path=path)
    words, said = frame.tongue.words, frame.tongue.chosen
    return frame.page(
        "stop", own=True, title=words.stop_ask, action=path + (f"?{urlencode({'lang': said})}" if said else "")
    )


def has_stopped(accept_language: str, chosen: str, *, known: bool) -> Reply:
    """What is said then; a link that is none of ours is not `known`."""
    frame = Frame(tongue=tongue_of(chosen, accept_language, _LANGUAGES))
    words = frame.tongue.words
    if not known:
        return frame.page("said", 404, own=True, title=words.unknown, text=words.unknown_help, go="")
    return frame.page("said", own=True, title=words.stop_done, text=words.stop_help, go="")
