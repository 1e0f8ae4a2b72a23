"""A centre's public page: open now, the week, services with documents, where else to go; found by plain words."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from msgspec import Struct

from server.web.centre_words import LANGUAGE_NAMES, CentreWords, centre_words
from server.web.display import templates
from server.web.place_words import preferred_language
from shared.protocol.hours import DayPeriod
from shared.protocol.model import OpeningPeriod, Texts, pick_text
from shared.protocol.public import PublicDay, PublicNow, PublicReferral, PublicService, PublicSite
from shared.protocol.visits import Hit, HitKind

_APART, _POP = "\u2066", "\u2069"


class Link(Struct, frozen=True):
    """A name, and where it leads on the page."""

    name: str
    href: str


def page_language(asked: str, accept_language: str, site: PublicSite) -> str:
    """The one asked for by the address, else by the browser, else the centre's first."""
    return asked if asked in LANGUAGE_NAMES else preferred_language(accept_language, site.languages[0])


def render_centre(site: PublicSite, language: str, *, words: str = "", hits: tuple[Hit, ...] | None = None) -> str:
    """The page; `hits` are what was found for `words`, None when nothing was looked for."""
    said, first = centre_words(language), site.languages[0]
    return templates.get_template("centre.html").render(
        **head(site, language),
        status=_status(site.now, site, said),
        is_open=site.now.is_open,
        reason=pick_text(site.now.reason, language, first),
        days=[_day(each, language, first, said) for each in site.days],
        special=[_day(each, language, first, said) for each in site.special],
        asked=words,
        found=None if hits is None else list(_links(hits, site, language)),
        services=[_service(each, site, language, said) for each in site.services],
        referrals=[_referral(each, language, first, said) for each in site.referrals],
    )


def head(site: PublicSite, language: str) -> dict[str, Any]:
    """What every public page of a centre has."""
    return {
        "language": language,
        "direction": "rtl" if language == "ar" else "ltr",
        "words": centre_words(language),
        "site": site,
        "name": pick_text(site.name, language, site.languages[0]),
        "languages": LANGUAGE_NAMES,
    }


def _status(now: PublicNow, site: PublicSite, said: CentreWords) -> str:
    zone = ZoneInfo(site.time_zone)
    if now.is_open:
        until = now.until.astimezone(zone) if now.until else None
        return said.open_until.format(time=apart(f"{until:%H:%M}")) if until else said.open_now
    if now.opens is None:
        return said.closed
    opens: datetime = now.opens.astimezone(zone)
    return said.opens.format(day=date_words(opens.date(), said), time=apart(f"{opens:%H:%M}"))


def date_words(day: date, said: CentreWords) -> str:
    """A weekday and its date, as in "Monday 23/11"."""
    return f"{said.weekdays[day.weekday()]} {apart(said.date.format(day=day.day, month=day.month))}"


def _day(each: PublicDay, language: str, first: str, said: CentreWords) -> dict[str, str]:
    return {
        "day": date_words(each.day, said),
        "in_person": _times(each.in_person, said),
        "telephone": _times(each.telephone, said),
        "reason": pick_text(each.reason, language, first),
    }


def _times(periods: Iterable[DayPeriod | OpeningPeriod], said: CentreWords) -> str:
    times = [apart(f"{each.opens:%H:%M}–{each.closes:%H:%M}") for each in periods]
    return ", ".join(times) or said.shut


def _week(periods: Iterable[OpeningPeriod], said: CentreWords) -> list[str]:
    """A line for each weekday with hours."""
    by_day: dict[int, list[OpeningPeriod]] = {}
    for period in sorted(periods, key=lambda each: (each.weekday, each.opens)):
        by_day.setdefault(period.weekday, []).append(period)
    return [f"{said.weekdays[day]} {_times(each, said)}" for day, each in by_day.items()]


def _service(service: PublicService, site: PublicSite, language: str, said: CentreWords) -> dict[str, Any]:
    first = site.languages[0]

    def listed(*, depends: bool) -> list[tuple[str, str]]:
        found = [each for each in service.documents if each.depends is depends]
        return [(pick_text(each.name, language, first), pick_text(each.help, language, first)) for each in found]

    return {
        "id": service.id,
        "name": pick_text(service.name, language, first),
        "description": pick_text(service.description, language, first),
        "lists": [
            (title, documents)
            for title, documents in ((said.bring, listed(depends=False)), (said.maybe, listed(depends=True)))
            if documents
        ],
        "walk_in": service.walk_in,
        "booking_url": service.booking_url,
        "call_back": service.call_back,
        "contact_form": service.contact_form is not None,
        "week": _week(service.opening or (), said),
    }


def _referral(referral: PublicReferral, language: str, first: str, said: CentreWords) -> dict[str, Any]:
    return {
        "id": referral.id,
        "name": pick_text(referral.name, language, first),
        "description": pick_text(referral.description, language, first),
        "address": referral.address,
        "phone": referral.phone,
        "web": referral.web,
        "week": _week(referral.opening, said),
    }


def _links(hits: tuple[Hit, ...], site: PublicSite, language: str) -> Iterable[Link]:
    named: dict[tuple[HitKind, str], Texts] = {
        **{(HitKind.SERVICE, each.id): each.name for each in site.services},
        **{(HitKind.REFERRAL, each.id): each.name for each in site.referrals},
    }
    for hit in hits:
        if (name := named.get((hit.kind, hit.id))) is not None:
            yield Link(pick_text(name, language, site.languages[0]), f"#{hit.kind.value}-{hit.id}")


def apart(text: str) -> str:
    """Times and dates keep their order in a line that is read from the right."""
    return f"{_APART}{text}{_POP}"
