"""The waiting-room display: what is on the board, and the page that shows it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime, timedelta
from hashlib import sha256
from pathlib import Path

import msgspec
from jinja2 import Environment, FileSystemLoader, StrictUndefined
from msgspec import Struct

from server.web.words import display_words, spoken_language
from shared.protocol.content import Configuration
from shared.protocol.model import Call, pick_text

STATIC_FOLDER = Path(__file__).parent / "static"
"""What is served under `/static`."""

CALLS_SHOWN = 8
SHOWN_FOR = timedelta(minutes=60)

templates = Environment(
    loader=FileSystemLoader(Path(__file__).parent / "templates"),
    autoescape=True,
    undefined=StrictUndefined,
    trim_blocks=True,
    lstrip_blocks=True,
)
"""Every page's; all that is put in is escaped."""


class BoardCall(Struct, frozen=True, kw_only=True):
    """A call as it stands on the board, in the words of the display's language; `seq` is the event that called it."""

    seq: int
    at: datetime
    label: str
    desk: str
    waiting_area: str
    floor: int


class Board(Struct, frozen=True, kw_only=True):
    """Everything the display shows after event `seq`; the latest call first, at most `CALLS_SHOWN`.

    `waiting` is None where it is not to be shown. A page whose own `look` is another one is to be loaded anew.
    """

    seq: int
    now: datetime
    calls: tuple[BoardCall, ...]
    waiting: int | None
    look: str


def board(
    configuration: Configuration,
    calls: Sequence[Call],
    waiting: int,
    now: datetime,
    language: str,
    *,
    seq: int | None = None,
) -> Board:
    """The board at `now`; `seq` is the site's, or that of the latest call when left out.

    A ticket called more than once stands there once, by its latest call. Calls older than `SHOWN_FOR`, and calls to a
    desk that the site no longer has, are left out.
    """
    latest = sorted(calls, key=lambda call: call.seq, reverse=True)
    shown = (_board_call(configuration, call, language) for call in _first_of_each_ticket(latest, now - SHOWN_FOR))
    return Board(
        seq=seq if seq is not None else max((call.seq for call in calls), default=0),
        now=now,
        calls=tuple(call for call in shown if call is not None)[:CALLS_SHOWN],
        waiting=waiting if configuration.site.display.waiting else None,
        look=_look(configuration, language),
    )


def render_display(configuration: Configuration, language: str, *, events: str = "") -> str:
    """The display's page for a site, in `language` if we speak it, else in Danish.

    `events` is where it hears of its boards, the site's public stream when left out.
    """
    spoken = spoken_language(language)
    site = configuration.site
    return templates.get_template("display.html").render(
        language=spoken,
        centre=pick_text(site.name, spoken),
        municipality=site.municipality,
        line=pick_text(site.display.line, spoken, site.languages[0]),
        words=display_words(spoken),
        page={
            "site": site.id,
            "language": spoken,
            "timeZone": site.time_zone,
            "events": events or f"/display/{site.id}/events",
            "look": _look(configuration, language),
            "rows": site.display.earlier_calls,
            "sound": site.display.sound,
            "shownForMs": SHOWN_FOR // timedelta(milliseconds=1),
            "words": msgspec.to_builtins(display_words(spoken)),
        },
    )


def display_language(configuration: Configuration) -> str:
    """The language that the site's display is to speak."""
    return configuration.site.display.language or configuration.site.languages[0]


def _look(configuration: Configuration, language: str) -> str:
    """Another one whenever the page would be."""
    site = configuration.site
    made_of = (site.name, site.municipality, site.time_zone, site.languages, site.display, spoken_language(language))
    return sha256(msgspec.json.encode(made_of)).hexdigest()[:16]


def _first_of_each_ticket(calls: Iterable[Call], since: datetime) -> Iterator[Call]:
    seen = set()
    for call in calls:
        if call.ticket_id not in seen and call.at > since:
            seen.add(call.ticket_id)
            yield call


def _board_call(configuration: Configuration, call: Call, language: str) -> BoardCall | None:
    desk = configuration.desk(call.desk_id)
    if desk is None:
        return None
    return BoardCall(
        seq=call.seq,
        at=call.at,
        label=call.label,
        desk=pick_text(desk.name, language),
        waiting_area=pick_text(desk.waiting_area, language),
        floor=desk.floor,
    )
