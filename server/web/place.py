"""The page of a ticket: how many are before it, or where it is called to."""

from __future__ import annotations

from server.web.display import templates
from server.web.place_words import place_words, preferred_language
from server.web.store import Place
from shared.protocol.model import OPEN_STATES, TicketState, pick_text

RELOAD_SECONDS = 15
"""How often a page whose ticket is open looks again, without JavaScript."""


def render_place(place: Place | None, accept_language: str) -> str:
    """The page in the reader's language, else in the ticket's; `None` is a ticket that is not known."""
    language = preferred_language(accept_language, place.language if place else "")
    words = place_words(language)
    head = {"language": language, "direction": "rtl" if language == "ar" else "ltr", "words": words}
    if place is None:
        return templates.get_template("place.html").render(**head, reload=None, place=None, view="unknown")
    return templates.get_template("place.html").render(
        **head,
        reload=RELOAD_SECONDS if place.state in OPEN_STATES else None,
        view=_view(place),
        place=place,
        service=pick_text(place.service, language),
        site=pick_text(place.site, language),
        desk=pick_text(place.desk, language),
        waiting_area=pick_text(place.waiting_area, language),
    )


def _view(place: Place) -> str:
    if place.state is TicketState.PARKED:
        return "parked"
    if place.state is TicketState.WAITING and place.personal:
        return "coming" if place.coming else "told"
    if place.state is TicketState.WAITING:
        return "waiting" if place.before else "next"
    if place.state is TicketState.CALLED:
        return "called"
    return "serving" if place.state is TicketState.SERVING else "done"
