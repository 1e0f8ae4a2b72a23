"""The pages of a ticket: where it stands, what its citizen can do, and the two that ask before something is done."""

from __future__ import annotations

from typing import Any
from zoneinfo import ZoneInfo

import msgspec
from msgspec import Struct

from server.place.commands import Seen
from server.place.rules import Place
from server.web.display import templates
from server.web.place_action_words import ActionWords, action_words
from server.web.place_words import place_words, preferred_language
from shared.protocol.commands import UNDO_SECONDS
from shared.protocol.model import OPEN_STATES, Service, TicketState, pick_text
from shared.protocol.wait import Wait

RELOAD_SECONDS = 15
"""How often a page whose ticket is open looks again, without JavaScript."""

_SOON = 5
"""Minutes: the stand speaks of no shorter wait."""


class Part(Struct, frozen=True, kw_only=True):
    """What of the page changes while it is open: HTML, the tab's title and the look."""

    view: str
    title: str
    status: str
    rest: str


def place_language(place: Place | None, accept_language: str) -> str:
    """The reader's language, else the ticket's."""
    return preferred_language(accept_language, place.language if place else "")


def render_place(seen: Seen | None, accept_language: str) -> str:
    """The page in the reader's language, else in the ticket's; `None` is a ticket that is not known."""
    language = place_language(seen.place if seen else None, accept_language)
    if seen is None:
        return templates.get_template("place-unknown.html").render(**_head(language))
    context = _context(seen, language)
    return templates.get_template("place.html").render(
        **context,
        live=seen.place.state in OPEN_STATES,
        reload=RELOAD_SECONDS,
        status=_fragment("place-status.html", context),
        rest=_fragment("place-rest.html", context),
    )


def render_part(seen: Seen, accept_language: str) -> bytes:
    """What an open page shows now, as JSON."""
    context = _context(seen, place_language(seen.place, accept_language))
    part = Part(
        view=context["view"],
        title=context["title"],
        status=_fragment("place-status.html", context),
        rest=_fragment("place-rest.html", context),
    )
    return msgspec.json.encode(part)


def render_sure(seen: Seen, accept_language: str) -> str:
    """The page that asks whether the place is to be given up."""
    context = _context(seen, place_language(seen.place, accept_language))
    return templates.get_template("place-sure.html").render(**context, seconds=UNDO_SECONDS)


def render_tell(seen: Seen, accept_language: str, *, fault: bool = False) -> str:
    """The page that asks for a number; with `fault` what was typed is none."""
    context = _context(seen, place_language(seen.place, accept_language))
    return templates.get_template("place-tell.html").render(**context, fault=fault)


def render_too_many(seen: Seen, accept_language: str) -> str:
    """What is said to whoever does too much at once."""
    context = _context(seen, place_language(seen.place, accept_language))
    return templates.get_template("place-too-many.html").render(**context)


def _fragment(name: str, context: dict[str, Any]) -> str:
    return templates.get_template(name).render(**context).strip()


def _head(language: str) -> dict[str, Any]:
    return {
        "language": language,
        "direction": "rtl" if language == "ar" else "ltr",
        "words": place_words(language),
        "own": action_words(language),
    }


def _context(seen: Seen, language: str) -> dict[str, Any]:
    place, own = seen.place, action_words(language)
    first = seen.configuration.site.languages[0]
    needed, maybe = _documents(seen.service, language, first)
    until = place.parked_until
    zone = ZoneInfo(seen.configuration.site.time_zone)
    site = pick_text(place.site, language, first)
    return {
        **_head(language),
        "view": _view(place),
        "place": place,
        "offered": seen.offered,
        "title": f"{place.label} – {site}",
        "address": f"/t/{place.id}",
        "service": pick_text(place.service, language, first),
        "site": site,
        "desk": pick_text(place.desk, language, first),
        "waiting_area": pick_text(place.waiting_area, language, first),
        "floor": _floor(place, language, own),
        "wait": _wait(seen.wait, own),
        "until": until.astimezone(zone).strftime("%H:%M") if until else "",
        "needed": needed,
        "maybe": maybe,
    }


def _view(place: Place) -> str:
    if place.state is TicketState.PARKED:
        return "paused" if place.paused else "parked"
    if place.state is TicketState.WAITING and place.personal:
        return "coming" if place.coming else "told"
    if place.state is TicketState.WAITING:
        return "waiting" if place.before else "next"
    if place.state is TicketState.CALLED:
        return "called"
    if place.state is TicketState.SERVING:
        return "serving"
    return "gave-up" if place.gave_up_at else "done"


def _wait(wait: Wait | None, own: ActionWords) -> str:
    """As the stand says it."""
    if wait is None:
        return ""
    if wait.high_minutes <= _SOON:
        return own.wait_soon
    if not wait.low_minutes:
        return own.wait_most.format(minutes=wait.high_minutes)
    # Isolated, so that Arabic leaves the range in its order.
    return own.wait_about.format(minutes=f"\u2066{wait.low_minutes}–{wait.high_minutes}\u2069")


def _floor(place: Place, language: str, own: ActionWords) -> str:
    """Where the desk is, when that is not the floor one comes in on. Norwegians call the ground floor the first."""
    if place.floor is None or place.floor == place.site_floor:
        return ""
    storey = place.floor + 1 if language == "nb" and place.floor > 0 else place.floor
    return own.floor.format(floor=storey) if place.floor else own.ground_floor


def _documents(
    service: Service | None, language: str, first: str
) -> tuple[list[tuple[str, str]], list[tuple[str, str]]]:
    """What is always needed, and what depends on answers that are not known here: names and help."""
    documents = service.documents if service else ()
    said = [
        (bool(each.when), (pick_text(each.name, language, first), pick_text(each.help, language, first)))
        for each in documents
    ]
    return [each for depends, each in said if not depends], [each for depends, each in said if depends]
