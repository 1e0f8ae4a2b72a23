"""Booking from home on the page Booking rules: the centre's shares and times, and a service's own. Pure."""

from __future__ import annotations

import msgspec
from PySide6.QtCore import QCoreApplication

from shared.protocol.rules import BookingKind, ContactNeed, ServiceBooking
from shared.protocol.tree import Tree
from staff_tray.superuser.form import Line, Number, Option, Pick, Picks, Section, Setting, Tick, Words
from staff_tray.superuser.places import Place, put, thing

translate = QCoreApplication.translate

RULE: Place = ("site", "booking")
STEPS = (5, 10, 15, 20, 30, 60)


def from_home() -> tuple[Section, ...]:
    """The centre's own: how much is booked, and when."""
    minutes, percent = translate("Settings", "minutes"), translate("Settings", "percent")
    when = Section(
        translate("Settings", "Times that citizens book from home"),
        (
            Setting((*RULE, "lead_minutes"), translate("Settings", "Can be booked until"),
                    Number(0, 43_200, translate("Settings", "minutes before")),
                    translate("Settings", "So that nobody books what you do not see in time.")),
            Setting((*RULE, "horizon_days"), translate("Settings", "Can be booked from"),
                    Number(1, 400, translate("Settings", "days before"))),
            Setting((*RULE, "step_minutes"), translate("Settings", "A time begins every"), Pick(_steps)),
            Setting((*RULE, "buffer_minutes"), translate("Settings", "A rest after each"), Number(0, 120, minutes),
                    translate("Settings", "To write down what was agreed. A service can have its own.")),
            Setting((*RULE, "most_services"), translate("Settings", "Errands in one visit"),
                    Number(1, 9, translate("Settings", "at most"))),
            Setting((*RULE, "change_minutes"), translate("Settings", "Citizens can move or cancel until"),
                    Number(0, 43_200, translate("Settings", "minutes before"))),
        ),
    )  # fmt: skip
    much = Section(
        translate("Settings", "How much is booked"),
        (
            Setting((*RULE, "load_percent"), translate("Settings", "Of the desks' time, at most"),
                    Number(10, 100, percent), translate("Settings", "Above 85 percent waiting grows quickly.")),
            Setting((*RULE, "walk_in_percent"), translate("Settings", "Of that, kept for citizens without a booking"),
                    Number(0, 100, percent),
                    translate("Settings", "Only at desks where one can come without a booking.")),
            Setting((*RULE, "overbook"), translate("Settings", "Book as many more as usually do not come"), Tick(),
                    translate("Settings", "Measured over the last three months.")),
            Setting((*RULE, "overbook_most_percent"), translate("Settings", "But never more than"),
                    Number(0, 50, percent)),
        ),
    )  # fmt: skip
    return (when, much)


def service_from_home(tree: Tree, place: Place) -> tuple[Section, ...]:
    """A service's own; only the first tick while it is not booked from home."""
    first = Setting(
        ("booking",),
        translate("Settings", "Citizens can book a time from home"),
        Tick(),
        read=lambda whole, where: thing(whole, where).get("booking") is not None,
        write=_switched,
    )
    title = translate("Settings", "Booked from home")
    if thing(tree, place).get("booking") is None:
        return (Section(title, (first,)),)
    minutes, as_centre = translate("Settings", "minutes"), translate("Settings", "As the centre")
    how = Section(
        title,
        (
            first,
            Setting(("booking", "minutes"), translate("Settings", "A booking takes"), Number(5, 480, minutes)),
            Setting(("booking", "kinds"), translate("Settings", "How you meet"), Picks(_kinds)),
            Setting(("booking", "video_url"), translate("Settings", "Link of the video meeting"),
                    Line(example="https://", most=500), translate("Settings", "Citizens get it with their booking.")),
            Setting(("booking", "contact"), translate("Settings", "Citizens have to give"), Pick(_contacts),
                    translate("Settings", "The code that confirms a booking is sent there, and reminders are.")),
            Setting(("booking", "choose_person"), translate("Settings", "Citizens can choose whom they meet"), Tick()),
        ),
    )  # fmt: skip
    own = Section(
        translate("Settings", "Other times than the centre's"),
        (
            Setting(("booking", "buffer_minutes"), translate("Settings", "A rest after each"),
                    Number(0, 120, minutes, none=as_centre)),
            Setting(("booking", "lead_minutes"), translate("Settings", "Can be booked until"),
                    Number(0, 43_200, translate("Settings", "minutes before"), none=as_centre)),
            Setting(("booking", "horizon_days"), translate("Settings", "Can be booked from"),
                    Number(1, 400, translate("Settings", "days before"), none=as_centre)),
        ),
    )  # fmt: skip
    instead = Section(
        translate("Settings", "Where it is done sooner"),
        (
            Setting(("booking", "self_service"), translate("Settings", "Page where citizens do it themselves"),
                    Line(example="https://", most=500), translate("Settings", "Offered before the times.")),
            Setting(("booking", "self_service_text"), translate("Settings", "What is said of it"),
                    Words(long=True, needed=False)),
        ),
    )  # fmt: skip
    return (how, own, instead)


def _switched(tree: Tree, place: Place, value: object) -> Tree:
    whole = msgspec.to_builtins(ServiceBooking()) if value else None
    return put(tree, (*place, "booking"), whole)


def _steps(_tree: Tree, _language: str) -> tuple[Option, ...]:
    words = translate("Settings", "{minutes} minutes")
    return tuple(Option(minutes, words.format(minutes=minutes)) for minutes in STEPS)


def _kinds(_tree: Tree, _language: str) -> tuple[Option, ...]:
    return (
        Option(BookingKind.VISIT.value, translate("Settings", "Here at the centre")),
        Option(BookingKind.TELEPHONE.value, translate("Settings", "By telephone: you ring")),
        Option(BookingKind.VIDEO.value, translate("Settings", "By video")),
    )


def _contacts(_tree: Tree, _language: str) -> tuple[Option, ...]:
    return (
        Option(ContactNeed.EITHER.value, translate("Settings", "A telephone number or a mail address")),
        Option(ContactNeed.PHONE.value, translate("Settings", "A telephone number")),
        Option(ContactNeed.MAIL.value, translate("Settings", "A mail address")),
        Option(ContactNeed.NONE.value, translate("Settings", "Nothing")),
    )
