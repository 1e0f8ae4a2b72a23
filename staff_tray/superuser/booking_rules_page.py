"""The page Booking rules: how much can be booked and when, checking in, and which services have what. Pure."""

from __future__ import annotations

from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication

from shared.protocol.model import CheckInRule
from shared.protocol.tree import Tree
from staff_tray.superuser import making
from staff_tray.superuser.booking_from_home import from_home, service_from_home
from staff_tray.superuser.form import Number, Says, Section, Setting, Things, Tick
from staff_tray.superuser.pages import Page
from staff_tray.superuser.places import Place, thing

translate = QCoreApplication.translate

RULE: Place = ("site", "check_in")
_BOOKED = datetime(2000, 1, 3, 12)  # noqa: DTZ001 - noon on any day, for an example


def booking_rules_page() -> Page:
    """How citizens book, and when they check in."""
    return Page(
        key="booking-rules",
        title=translate("Settings", "Booking rules"),
        sentence=translate(
            "Settings", "What citizens book from home, how early and late they may come, and what services offer."
        ),
        words=translate(
            "Settings",
            "appointment check in early late lost slot call back health card time overbooking no-show buffer lead"
            " horizon video telephone",
        ),
        icon="calendar-check",
        content=_sections,
    )


def _sections(_tree: Tree) -> tuple[Section, ...]:
    minutes = translate("Settings", "minutes")
    come = Section(
        translate("Settings", "Checking in"),
        (
            Setting((*RULE, "early_minutes"), translate("Settings", "Can be done before the time by"),
                    Number(0, 480, minutes), translate("Settings", "Who comes earlier is asked to wait a little.")),
            Setting((*RULE, "late_minutes"), translate("Settings", "Somebody is late after"), Number(0, 480, minutes),
                    translate("Settings", "Who checks in later than that waits like citizens without a booking.")),
            Setting((*RULE, "lost_minutes"), translate("Settings", "The booking is lost after"),
                    Number(0, 1440, minutes),
                    translate("Settings", "Who comes later than that is helped to a new time, or a number.")),
            Setting(("booking-example",), translate("Settings", "What that means"), Says(),
                    read=lambda tree, _: example(rule_of(tree))),
        ),
    )  # fmt: skip
    return (*from_home(), come, Section(translate("Settings", "What each service offers"), (_services(),)))


def _services() -> Things:
    return Things(
        name="service-bookings",
        steps=("services",),
        title=translate("Settings", "Services"),
        add="",
        empty=translate("Settings", "There are no services yet. Make one on the page Services first."),
        make=lambda tree, place: making.service(tree, place, translate("Settings", "New service")),
        sections=_of_a_service,
        below=_below,
        fixed=True,
    )


def _of_a_service(tree: Tree, place: Place) -> tuple[Section, ...]:
    return (
        *service_from_home(tree, place),
        Section(
            translate("Settings", "At the centre"),
            (
                Setting(("walk_in",), translate("Settings", "Citizens can take a number without a booking"), Tick()),
                Setting(("slot_minutes",), translate("Settings", "Free times later today"),
                        Number(5, 240, translate("Settings", "minutes each"),
                               none=translate("Settings", "Not offered")),
                        translate("Settings", "Offered at the stand when the wait is long.")),
                Setting(("card_check_in",), translate("Settings", "Bookings can be found by the health card"), Tick()),
                Setting(("call_back",), translate("Settings", "Citizens can ask to be rung instead of waiting"),
                        Tick()),
            ),
        ),
    )  # fmt: skip


def _below(tree: Tree, place: Place, _language: str) -> str:
    service = thing(tree, place)
    slot = service.get("slot_minutes")
    parts = [
        translate("Settings", "booked from home") if service.get("booking") else "",
        "" if service.get("walk_in") else translate("Settings", "by booking only"),
        translate("Settings", "free times of {minutes} min").format(minutes=slot) if slot else "",
        translate("Settings", "health card") if service.get("card_check_in") else "",
        translate("Settings", "call-back") if service.get("call_back") else "",
    ]
    return " · ".join(filter(None, parts)) or translate("Settings", "no extras")


def rule_of(tree: Tree) -> CheckInRule:
    """The rule as the draft has it."""
    said = thing(tree, RULE)
    return CheckInRule(**{name: int(said.get(name, 0)) for name in CheckInRule.__struct_fields__})


def example(rule: CheckInRule) -> str:
    """What becomes of a booking for noon, by when the citizen comes."""
    early, late, lost = (
        f"{_BOOKED + timedelta(minutes=minutes):%H:%M}"
        for minutes in (-rule.early_minutes, rule.late_minutes, rule.lost_minutes)
    )
    said = [translate("Settings", "Booked for 12:00: check in from {early}.").format(early=early)]
    if rule.late_minutes < rule.lost_minutes:
        said.append(translate("Settings", "After {late}: wait like those without a booking.").format(late=late))
    said.append(translate("Settings", "After {lost}: the booking is lost.").format(lost=lost))
    return "\n".join(said)
