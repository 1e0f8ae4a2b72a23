"""The page Opening hours, as data: the week, the last number, special days, holidays, and services of their own."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING, Any

from shared.protocol.hours import Channel, Country, Holiday
from shared.protocol.tree import Tree, at
from staff_tray.superuser import making
from staff_tray.superuser.form import (
    Day,
    Kept,
    Number,
    Option,
    Pick,
    Picks,
    Section,
    Setting,
    Spans,
    Things,
    Tick,
    Week,
    Words,
    name_of,
)
from staff_tray.superuser.hours_text import day_of, spans_of, spans_text
from staff_tray.superuser.hours_words import channel_words, day_words, translate, weekday_name
from staff_tray.superuser.pages import Content, Page
from staff_tray.superuser.places import Place, new_key, put, thing, things

if TYPE_CHECKING:
    from staff_tray.superuser.dialog import Dialog

HOURS: Place = ("hours",)
Coming = Callable[[Tree], tuple[Holiday, ...]]
"""The next date of each holiday of the tree's country; empty until they are known."""


def hours_page() -> Page:
    """The page of the dialog."""
    return Page(
        key="hours",
        title=translate("Settings", "Opening hours"),
        sentence=translate("Settings", "When citizens can come, ring and book. Stands say it, and why you are closed."),
        words=translate("Settings", "hours open closed lunch holiday Christmas vacation telephone calendar"),
        icon="clock",
        content=hours_content(lambda _: (), date.today),
        make=_make,
    )  # fmt: skip


def hours_content(coming: Coming, today: Callable[[], date]) -> Content:
    """The sections of the page."""

    def sections(_tree: Tree) -> tuple[Section, ...]:
        return (_every_week(), _last_number(HOURS), _special_days(today), _holidays(coming), _services())

    return sections


def _make(dialog: Dialog) -> Any:
    from staff_tray.superuser.views.hours_page import HoursPage  # noqa: PLC0415 - only when it is shown

    return HoursPage(dialog, hours_page())


def _every_week() -> Section:
    the_same = translate("Settings", "The same hours")
    return Section(
        translate("Settings", "Every week"),
        (
            Setting(("hours", "opening"), translate("Settings", "In person"), Week(),
                    translate("Settings", "Type 9-15, or with a lunch break 9-12, 12.30-15. Empty is closed.")),
            Setting(("hours", "telephone_opening"), translate("Settings", "By telephone"),
                    Week(the_same, _value(("hours", "opening")))),
            Setting(("hours", "booking_opening"), translate("Settings", "With a booking"),
                    Week(the_same, _value(("hours", "opening"))),
                    translate("Settings", "Free times are offered within these hours.")),
        ),
    )  # fmt: skip


def _last_number(within: Place) -> Section:
    return Section(
        translate("Settings", "The last number of the day"),
        (
            Setting((*within, "last_ticket", "minutes_before"), translate("Settings", "No more numbers"),
                    Number(0, 240, translate("Settings", "minutes before closing"))),
            Setting((*within, "last_ticket", "by_wait"),
                    translate("Settings", "No number when the wait would go past closing"), Tick(),
                    translate("Settings", "Bookings can check in all the same, and the host may give a number.")),
        ),
    )  # fmt: skip


def _special_days(today: Callable[[], date]) -> Section:
    def below(tree: Tree, place: Place, _language: str) -> str:
        day = thing(tree, place)
        first, last = _date(day.get("first")), _date(day.get("last"))
        when = day_words(first) if first else ""
        if first and last and last != first:
            when = translate("Settings", "{first} to {last}").format(first=when, last=day_words(last))
        hours = spans_text(spans_of(day.get("periods"))) or translate("Settings", "closed")
        over = translate("Settings", "is over") if last and last < today() else ""
        return " · ".join(filter(None, (when, hours, over)))

    return Section(
        translate("Settings", "Special days"),
        (
            Things(
                name="special-day",
                steps=("hours", "special_days"),
                title=translate("Settings", "Days unlike others"),
                add=translate("Settings", "Add a day"),
                empty=translate("Settings", "No special days."),
                make=lambda tree, place: _new_day(tree, place, today()),
                sections=_one_day,
                below=below,
            ),
        ),
        translate("Settings", "Closed or other hours on one day, or from one day to another. Citizens are told why."),
    )


def _new_day(tree: Tree, place: Place, today: date) -> Tree:
    name = translate("Settings", "Closed for a reason")
    day = today.isoformat()
    key = new_key("day", making.keys_in(tree, place), "day")
    return {
        "id": key, "first": day, "last": day, "name": making.texts(tree, name), "periods": [], "services": [],
        "channels": [],
    }  # fmt: skip


def _one_day(_tree: Tree, _place: Place) -> tuple[Section, ...]:
    everything = translate("Settings", "No tick means all of them.")
    return (
        Section(
            "",
            (
                Setting(("name",), translate("Settings", "Reason"), Words(),
                        translate("Settings", "Citizens read: “Closed today: …”")),
                Setting(("first",), translate("Settings", "First day"), Day(), write=_write_first),
                Setting(("last",), translate("Settings", "Last day"), Day(), write=_write_last),
                Setting(("periods",), translate("Settings", "Open"), Spans(translate("Settings", "closed all day")),
                        translate("Settings", "Type other hours as 9-12, or leave it empty for closed.")),
                Setting(("services",), translate("Settings", "Only for these services"), Picks(_service_options),
                        everything),
                Setting(("channels",), translate("Settings", "Only for those who come"), Picks(_channel_options),
                        everything),
            ),
        ),
    )  # fmt: skip


def _holidays(coming: Coming) -> Section:
    return Section(
        translate("Settings", "Public holidays"),
        (
            Setting(("hours", "holidays", "country"), translate("Settings", "Holidays of"), Pick(_countries)),
            Setting(("hours", "holidays", "kept"), translate("Settings", "Kept here"), Kept(coming),
                    translate("Settings", "Tick those you keep. Without hours you are closed. They come every year.")),
        ),
    )  # fmt: skip


def _services() -> Section:
    return Section(
        translate("Settings", "Services with other hours"),
        (
            Things(
                name="service-hours",
                steps=("services",),
                title=translate("Settings", "Services"),
                add="",
                empty=translate("Settings", "There are no services yet."),
                make=lambda _tree, _place: {},
                sections=_one_service,
                below=_service_below,
                fixed=True,
            ),
        ),
    )


def _service_below(tree: Tree, place: Place, _language: str) -> str:
    week = at(tree, (*place, "opening"))
    if week is None:
        return translate("Settings", "as the centre")
    days = [
        f"{weekday_name(weekday)[:2]} {spans_text(day_of(week, weekday))}"
        for weekday in range(7)
        if day_of(week, weekday)
    ]
    return " · ".join(days) or translate("Settings", "never")


def _one_service(tree: Tree, place: Place) -> tuple[Section, ...]:
    the_same = translate("Settings", "The same hours")
    weeks = Section(
        translate("Settings", "Every week"),
        (
            Setting(("opening",), translate("Settings", "In person"),
                    Week(translate("Settings", "As the centre"), _value(("hours", "opening")))),
            Setting(("telephone_opening",), translate("Settings", "By telephone"), Week(the_same, _in_person)),
            Setting(("booking_opening",), translate("Settings", "With a booking"), Week(the_same, _in_person)),
        ),
    )  # fmt: skip
    rule = Setting(
        ("last_ticket",),
        translate("Settings", "Another last number of the day than the centre's"),
        Tick(),
        read=lambda tree, place: at(tree, (*place, "last_ticket")) is not None,
        write=lambda tree, place, value: put(tree, (*place, "last_ticket"), _rule(tree) if value else None),
    )
    last = _last_number(())
    parts = last.parts if isinstance(at(tree, (*place, "last_ticket")), dict) else ()
    return (weeks, Section(last.title, (rule, *parts)))


def _in_person(tree: Tree, place: Place) -> Tree:
    return at(tree, (*place, "opening")) or at(tree, ("hours", "opening"))


def _rule(tree: Tree) -> Tree:
    return dict(thing(tree, ("hours", "last_ticket"))) or {"minutes_before": 0, "by_wait": False}


def _value(place: Place) -> Callable[[Tree, Place], Tree]:
    return lambda tree, _place: at(tree, place)


def _write_first(tree: Tree, place: Place, value: object) -> Tree:
    """The last day is never before the first."""
    tree = put(tree, (*place, "first"), value)
    last = at(tree, (*place, "last"))
    return put(tree, (*place, "last"), value) if isinstance(last, str) and last < str(value) else tree


def _write_last(tree: Tree, place: Place, value: object) -> Tree:
    tree = put(tree, (*place, "last"), value)
    first = at(tree, (*place, "first"))
    return put(tree, (*place, "first"), value) if isinstance(first, str) and first > str(value) else tree


def _date(value: object) -> date | None:
    try:
        return date.fromisoformat(str(value))
    except ValueError:
        return None


def _countries(_tree: Tree, _language: str) -> tuple[Option, ...]:
    return (
        Option(None, translate("Settings", "None")),
        Option(Country.DENMARK.value, translate("Settings", "Denmark")),
        Option(Country.NORWAY.value, translate("Settings", "Norway")),
    )


def _service_options(tree: Tree, language: str) -> tuple[Option, ...]:
    return tuple(Option(each["id"], name_of(each, language)) for each in things(tree, ("services",)))


def _channel_options(_tree: Tree, _language: str) -> tuple[Option, ...]:
    return tuple(Option(channel.value, channel_words(channel)) for channel in Channel)
