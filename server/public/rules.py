"""What everybody may know of a centre, out of what superusers have decided. Pure."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from server.enquiries.rules import promise
from shared.protocol.content import Configuration
from shared.protocol.hours import Channel, DayPeriod
from shared.protocol.model import Service
from shared.protocol.opening import Openings, Timetable, Verdict, openings_of
from shared.protocol.public import (
    PublicDay,
    PublicDocument,
    PublicForm,
    PublicNow,
    PublicReferral,
    PublicService,
    PublicSite,
)

WEEK = 7
AHEAD = 61
"""Days: so far special days are told."""


def public_site(configuration: Configuration, now: datetime) -> PublicSite:
    """The centre at an aware moment."""
    site, openings = configuration.site, openings_of(configuration)
    today = now.astimezone(ZoneInfo(site.time_zone)).date()
    ahead = list(_days(openings, today))
    return PublicSite(
        id=site.id,
        municipality=site.municipality,
        name=site.name,
        languages=site.languages,
        time_zone=site.time_zone,
        address=site.address,
        phone=site.phone,
        now=_now(openings.at(now)),
        telephone_now=_now(openings.at(now, None, Channel.TELEPHONE)),
        days=tuple(ahead[:WEEK]),
        special=tuple(day for day in ahead[WEEK:] if day.reason),
        services=tuple(_service(each, openings, now) for each in configuration.services),
        referrals=tuple(
            PublicReferral(
                id=each.id, name=each.name, description=each.description, address=each.address, phone=each.phone,
                web=each.web, opening=each.opening, site_id=each.site_id,
            )
            for each in configuration.referrals
        ),
    )  # fmt: skip


def _days(openings: Openings, first: date) -> Iterator[PublicDay]:
    in_person, telephone = openings.table(), openings.table(None, Channel.TELEPHONE)
    for offset in range(AHEAD):
        day = first + timedelta(days=offset)
        special = in_person.special(day) or telephone.special(day)
        yield PublicDay(
            day=day,
            in_person=_periods(in_person, day),
            telephone=_periods(telephone, day),
            reason=special.name if special else {},
        )


def _periods(table: Timetable, day: date) -> tuple[DayPeriod, ...]:
    spans = [(opens.astimezone(table.zone), closes.astimezone(table.zone)) for opens, closes in table.stretches(day)]
    return tuple(DayPeriod(opens=opens.time(), closes=closes.time()) for opens, closes in spans)


def _service(service: Service, openings: Openings, now: datetime) -> PublicService:
    return PublicService(
        id=service.id,
        name=service.name,
        description=service.description,
        documents=tuple(
            PublicDocument(name=each.name, help=each.help, depends=bool(each.when)) for each in service.documents
        ),
        now=_now(openings.at(now, service.id)),
        walk_in=service.walk_in,
        booking_url=service.booking_url,
        call_back=service.call_back,
        opening=service.opening,
        contact_form=_form(service, openings, now),
    )


def _form(service: Service, openings: Openings, now: datetime) -> PublicForm | None:
    form = service.contact_form
    if form is None or not form.fields:
        return None
    table = openings.table(service.id, Channel.WRITTEN)
    return PublicForm(
        fields=form.fields, intro=form.intro, reply=form.reply, now=_now(table.at(now)),
        answer_by=promise(table, now, form.answer_days).answer_by,
    )  # fmt: skip


def _now(verdict: Verdict) -> PublicNow:
    return PublicNow(is_open=verdict.is_open, until=verdict.until, opens=verdict.opens, reason=verdict.name)
