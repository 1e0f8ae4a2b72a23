"""A check-in: what is typed, what decides, and what the answer means for the citizen."""

from __future__ import annotations

from datetime import datetime
from typing import Final

from msgspec import Struct
from msgspec.structs import replace

from kiosk_app.visit import words
from kiosk_app.visit.journey import Arrival, Page, State, Way
from kiosk_app.visit.journey.entries import known_by
from kiosk_app.visit.keyboards import CODE_KEYS, DIGIT_KEYS, letters_of
from kiosk_app.visit.menu import local_time, own_language, text_of
from kiosk_app.visit.whereabouts import FloorProps, StepProps, whereabouts
from shared.protocol.checkin import (
    AlreadyCheckedIn,
    CheckedIn,
    NoBooking,
    TooEarly,
    TooLate,
    WrongCentre,
    WrongDay,
)
from shared.protocol.content import Configuration
from shared.protocol.opening import openings_of

_BLANK: Final = "_"
_CODE_SHOWN: Final = 8


class CheckInInputs(Struct, frozen=True):
    """All that the check-in depends on; `now` is aware, `scans` tells whether the stand has a scanner."""

    visit: State
    configuration: Configuration | None
    now: datetime
    scans: bool = False


class CheckInProps(Struct, frozen=True):
    """The check-in; texts in the citizen's language. `booked_date` is "" for today.

    `then` names the visit's later errands; `scan_word` is as `journey.ScanWord`; `takes_card` tells whether a health
    card is of use here.
    """

    way: str = Way.CODE.value
    entry: str = ""
    entry_shown: str = ""
    complete: bool = False
    keys: tuple[tuple[str, ...], ...] = ()
    busy: bool = False
    letters: tuple[str, ...] = ()
    asks_code: bool = False
    outcome: str = ""
    late: bool = False
    tries: int = 0
    service_name: str = ""
    booked_time: str = ""
    booked_date: str = ""
    then: str = ""
    opens_at: str = ""
    site_name: str = ""
    site_address: str = ""
    can_take_ticket: bool = False
    label: str = ""
    told: bool = False
    floor_number: int = 0
    room: str = ""
    waiting_area: str = ""
    steps: tuple[StepProps, ...] = ()
    floors: tuple[FloorProps, ...] = ()
    scans: bool = False
    takes_card: bool = False
    scan_word: str = ""


def derive_checkin(inputs: CheckInInputs) -> CheckInProps:
    """The props of the check-in; without one only the entry of the page that stands."""
    visit, configuration = inputs.visit, inputs.configuration
    props = CheckInProps(
        entry=visit.entry,
        busy=visit.busy,
        scans=inputs.scans,
        takes_card=inputs.scans and configuration is not None and asks_for_cards(configuration),
        scan_word=visit.scan_word.value,
    )
    arrival = visit.arrival
    if arrival is None or configuration is None:
        return props
    props = replace(
        props,
        way=arrival.way.value,
        entry_shown=entry_shown(arrival.way, visit.entry),
        complete=visit.page in (Page.ENTRY, Page.CHECKING) and known_by(arrival.way, visit.entry) is not None,
        keys=CODE_KEYS if arrival.way is Way.CODE else DIGIT_KEYS,
        letters=letters_of(own_language(configuration)),
        asks_code=arrival.asks_code,
        tries=arrival.tries,
    )
    return _with_answer(props, arrival, configuration, inputs)


def asks_for_cards(configuration: Configuration) -> bool:
    """Whether a health card finds a booking of any service of the site."""
    return any(service.card_check_in for service in configuration.services)


def entry_shown(way: Way, entry: str) -> str:
    """What has been typed, with places for what is to come."""
    match way:
        case Way.BIRTH:
            digits = entry.ljust(4, _BLANK)
            return f"{digits[:2]} / {digits[2:]}"
        case Way.PHONE:
            return " ".join(entry.ljust(4, _BLANK))
        case Way.CODE:
            return words.spelled(entry.ljust(_CODE_SHOWN, _BLANK))


def _with_answer(
    props: CheckInProps, arrival: Arrival, configuration: Configuration, inputs: CheckInInputs
) -> CheckInProps:
    language = inputs.visit.language
    match arrival.reply:
        case CheckedIn() | AlreadyCheckedIn() as reply:
            there = whereabouts(configuration, reply.ticket.service_id, language, reply.desk_id)
            goal = next((floor.number for floor in there.floors if floor.is_goal), 0)
            return replace(
                _booking(props, reply.ticket.service_id, reply.ticket.booked_for, configuration, inputs),
                outcome="checked-in" if isinstance(reply, CheckedIn) else "already",
                late=isinstance(reply, CheckedIn) and reply.late,
                label=reply.ticket.label,
                then=_named(reply.then, configuration, language),
                told=True,
                floor_number=goal,
                room=there.room,
                waiting_area=there.area,
                steps=there.steps,
                floors=there.floors,
            )
        case TooEarly() as reply:
            opens = words.clock_time(local_time(configuration, reply.opens_at).time(), language)
            return replace(
                _booking(props, reply.service_id, reply.booked_for, configuration, inputs),
                outcome="too-early",
                opens_at=opens,
            )
        case TooLate() as reply:
            service = arrival.service
            local = local_time(configuration, inputs.now)
            takes = (
                service is not None
                and service.walk_in
                and openings_of(configuration).tickets_at(local, service.id).is_open
            )
            booked = _booking(props, reply.service_id, reply.booked_for, configuration, inputs)
            return replace(booked, outcome="too-late", can_take_ticket=takes)
        case WrongDay() as reply:
            booked = _booking(props, reply.service_id, reply.booked_for, configuration, inputs)
            return replace(booked, outcome="wrong-day")
        case WrongCentre() as reply:
            return replace(
                _booking(props, "", reply.booked_for, configuration, inputs),
                outcome="wrong-centre",
                site_name=text_of(reply.site_name, configuration, language),
                site_address=words.kept_together(reply.address, language),
            )
        case NoBooking():
            return replace(props, outcome="no-booking")
    return props


def _named(service_ids: tuple[str, ...], configuration: Configuration, language: str) -> str:
    services = (configuration.service(each) for each in service_ids)
    return ", ".join(text_of(each.name, configuration, language) for each in services if each is not None)


def _booking(
    props: CheckInProps,
    service_id: str,
    booked_for: datetime | None,
    configuration: Configuration,
    inputs: CheckInInputs,
) -> CheckInProps:
    """What is booked, and when, as the citizen's language says it."""
    service, language = configuration.service(service_id), inputs.visit.language
    props = replace(props, service_name=text_of(service.name, configuration, language) if service else "")
    if booked_for is None:
        return props
    at, now = local_time(configuration, booked_for), local_time(configuration, inputs.now)
    date = "" if at.date() == now.date() else words.day_and_month(at.date(), language)
    return replace(props, booked_time=words.clock_time(at.time(), language), booked_date=date)
