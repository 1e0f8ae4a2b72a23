"""The pages behind the code on the wall."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from uuid import UUID
from zoneinfo import ZoneInfo

from server.web.arrival_words import ArrivalWords, arrival_words
from server.web.booking.own.code import code_picture
from server.web.centre import apart, date_words, head
from server.web.centre_words import centre_words
from server.web.display import templates
from server.web.place_words import preferred_language
from server.web.words import FALLBACK
from shared.protocol.checkin import CheckInReply, TooEarly, TooLate, WrongCentre, WrongDay
from shared.protocol.model import pick_text
from shared.protocol.public import PublicSite


class Fault(StrEnum):
    """Why nothing was looked up."""

    NO_REFERENCE = "no-reference"
    TOO_MANY = "too-many"


def render_arrival(
    site: PublicSite, language: str, *, form_id: UUID, said: CheckInReply | Fault | None = None, code: str = ""
) -> str:
    """The page that asks for the reference; `said` is what came of the `code` that was typed before."""
    words = arrival_words(language)
    return templates.get_template("arrival.html").render(
        **head(site, language),
        own=words,
        form_id=form_id,
        code=code,
        fault=said is Fault.NO_REFERENCE,
        said=_sentence(said, site, language, words) if said is not None else "",
        phone=site.phone,
    )


def render_poster(site: PublicSite, address: str) -> str:
    """The sheet that is hung up: what to do, in all of the centre's languages, and the code."""
    first = site.languages[0]
    return templates.get_template("arrival-poster.html").render(
        **head(site, first),
        own=arrival_words(first),
        others=[(each, arrival_words(each)) for each in site.languages[1:]],
        picture=code_picture(address),
        address=address.removeprefix("https://").removeprefix("http://"),
    )


def render_gone(accept_language: str) -> str:
    """For a code that holds no more."""
    language = preferred_language(accept_language, FALLBACK)
    return templates.get_template("arrival-gone.html").render(
        language=language, direction="rtl" if language == "ar" else "ltr", own=arrival_words(language)
    )


def _sentence(said: CheckInReply | Fault, site: PublicSite, language: str, words: ArrivalWords) -> str:
    match said:
        case Fault.NO_REFERENCE:
            return words.wrong
        case Fault.TOO_MANY:
            return words.too_many
        case TooEarly():
            return words.too_early.format(time=_clock(said.opens_at, site), booked=_clock(said.booked_for, site))
        case TooLate():
            return words.too_late.format(booked=_clock(said.booked_for, site))
        case WrongDay():
            day = date_words(said.booked_for.astimezone(ZoneInfo(site.time_zone)).date(), centre_words(language))
            return words.wrong_day.format(day=day, booked=_clock(said.booked_for, site))
        case WrongCentre():
            name = pick_text(said.site_name, language, site.languages[0])
            return words.wrong_centre.format(centre=f"{name}, {said.address}" if said.address else name)
        case _:
            return words.no_booking


def _clock(moment: datetime, site: PublicSite) -> str:
    return apart(f"{moment.astimezone(ZoneInfo(site.time_zone)):%H:%M}")
