"""The pages Desks and floors, Brand and languages, Who is told. Pure."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication

from shared.protocol.model import Direction, Role
from shared.protocol.tree import Tree
from staff_tray.superuser import making
from staff_tray.superuser.draft_words import language_name
from staff_tray.superuser.form import (
    Colour,
    Line,
    Number,
    Option,
    Pick,
    Picks,
    Picture,
    Rows,
    Section,
    Setting,
    Things,
    Words,
    name_of,
)
from staff_tray.superuser.option_words import service_options
from staff_tray.superuser.pages import Page
from staff_tray.superuser.places import Place, put, thing, things

translate = QCoreApplication.translate

LANGUAGES = ("da", "nb", "en", "de", "sv", "fr", "es", "pl", "uk", "ru", "ro", "lt", "ar", "fa", "ur", "tr", "so", "ti")
"""What citizens can be offered; the stand's own words come in the ones that it knows, else in the first."""


def desks_page() -> Page:
    """Where citizens are met."""
    return Page(
        key="desks",
        title=translate("Settings", "Desks and floors"),
        sentence=translate("Settings", "Where citizens wait and are met, and the way there from the stand."),
        words=translate("Settings", "counter room floor waiting area way stairs lift left right"),
        icon="concierge-bell",
        content=_desk_sections,
        previews=True,
    )


def brand_page() -> Page:
    """What makes the stand the municipality's own."""
    return Page(
        key="brand",
        title=translate("Settings", "Brand and languages"),
        sentence=translate("Settings", "Name, logo and colours that citizens know, and the languages they can choose."),
        words=translate("Settings", "logo colour contrast language translation name address telephone"),
        icon="landmark",
        content=_brand_sections,
        previews=True,
    )


def notices_page() -> Page:
    """Who hears of what, and how soon."""
    return Page(
        key="notices",
        title=translate("Settings", "Who is told"),
        sentence=translate("Settings", "Who is told when a citizen has come, and who comes when a colleague calls."),
        words=translate("Settings", "notices escalation notification deputies host alarm assistance"),
        icon="bell-ring",
        content=_notice_sections,
    )


def _desk_sections(_tree: Tree) -> tuple[Section, ...]:
    desks = Things(
        name="desk",
        steps=("desks",),
        title=translate("Settings", "Desks"),
        add=translate("Settings", "New desk"),
        empty=translate("Settings", "There are no desks yet. Begin with the one nearest to the stand."),
        make=lambda tree, place: making.desk(
            tree, place, translate("Settings", "Desk {number}").format(number=len(things(tree, place)) + 1)
        ),
        sections=_desk,
        below=_desk_below,
    )
    return (
        Section("", (desks,)),
        Section(
            translate("Settings", "At the stand"),
            (
                Setting(("site", "floor"), translate("Settings", "Floor of the stand"), _floor(),
                        translate("Settings", "0 is the ground floor.")),
                Setting(("site", "waiting_area"), translate("Settings", "Waiting area"), Words(),
                        translate("Settings", "Where citizens wait who are not sent anywhere else.")),
            ),
        ),
    )  # fmt: skip


def _desk(_tree: Tree, _place: Place) -> tuple[Section, ...]:
    return (
        Section(
            translate("Settings", "The desk"),
            (
                Setting(("name",), translate("Settings", "Name"), Words(),
                        translate("Settings", "As it stands on the sign, and is called out.")),
                Setting(("services",), translate("Settings", "Services it does"),
                        Picks(service_options, ordered=True, empty=translate("Settings", "There are no services yet.")),
                        translate("Settings", "Numbers of these services are called here.")),
            ),
        ),
        Section(
            translate("Settings", "Where it is"),
            (
                Setting(("floor",), translate("Settings", "Floor"), _floor(),
                        translate("Settings", "0 is the ground floor.")),
                Setting(("waiting_area",), translate("Settings", "Waiting area"), Words()),
                Setting(("room",), translate("Settings", "Room"), Words(needed=False)),
                Setting(("way",), translate("Settings", "The way from the stand"),
                        Rows(
                            (
                                Setting(("direction",), translate("Settings", "Which way"), Pick(_directions)),
                                Setting(("text",), translate("Settings", "In words"), Words()),
                            ),
                            lambda: {"direction": Direction.STRAIGHT.value, "text": {}},
                            translate("Settings", "Add a step"),
                        ),
                        translate("Settings", "Step by step, in the order it is walked.")),
            ),
        ),
    )  # fmt: skip


def _desk_below(tree: Tree, place: Place, language: str) -> str:
    desk = thing(tree, place)
    names = {each["id"]: name_of(each, language) for each in things(tree, ("services",))}
    services = [names[key] for key in desk["services"] if key in names]
    floor = translate("Settings", "floor {floor}").format(floor=desk["floor"])
    area = name_of({"name": desk["waiting_area"]}, language)
    return " · ".join((floor, area, ", ".join(services) or translate("Settings", "does no service")))


def _floor() -> Number:
    return Number(-5, 60, "")


def _directions(_tree: Tree, _language: str) -> tuple[Option, ...]:
    told = {
        Direction.STRAIGHT: translate("Settings", "Straight on"),
        Direction.LEFT: translate("Settings", "Left"),
        Direction.RIGHT: translate("Settings", "Right"),
        Direction.UP: translate("Settings", "Up the stairs"),
        Direction.DOWN: translate("Settings", "Down the stairs"),
        Direction.LIFT: translate("Settings", "By lift"),
        Direction.DOOR: translate("Settings", "Through a door"),
        Direction.SEAT: translate("Settings", "Sit down"),
    }
    return tuple(Option(direction.value, words) for direction, words in told.items())


def _brand_sections(_tree: Tree) -> tuple[Section, ...]:
    ours = translate("Settings", "As the stand has it")
    return (
        Section(
            translate("Settings", "The centre"),
            (
                Setting(("site", "name"), translate("Settings", "Name of the centre"), Words()),
                Setting(("site", "municipality"), translate("Settings", "Municipality"), Line()),
                Setting(("site", "address"), translate("Settings", "Address"), Line()),
                Setting(("site", "phone"), translate("Settings", "Telephone"), Line(most=40)),
            ),
        ),
        Section(
            translate("Settings", "Logo and colours"),
            (
                Setting(("brand", "logo"), translate("Settings", "Logo"), Picture(),
                        translate("Settings", "A drawing (SVG), which stays sharp on the stand and on the ticket.")),
                Setting(("brand", "primary"), translate("Settings", "Main colour"), Colour(none=ours),
                        translate("Settings", "Of buttons and titles. White words stand on it.")),
                Setting(("brand", "accent"), translate("Settings", "Second colour"), Colour(none=ours)),
            ),
        ),
        Section(
            translate("Settings", "Languages"),
            (
                Setting(("site", "first-language"), translate("Settings", "First language"), Pick(_first_languages),
                        translate("Settings", "Every text has to be written in it."),
                        read=lambda tree, _: making.first_language(tree), write=_with_first),
                Setting(("site", "languages"), translate("Settings", "Languages citizens can choose"),
                        Picks(_languages, ordered=True),
                        translate("Settings", "A text that is missing in one is shown in the first language.")),
            ),
        ),
    )  # fmt: skip


def _languages(tree: Tree, _language: str) -> tuple[Option, ...]:
    there = _languages_of(tree)
    return tuple(Option(code, language_name(code)) for code in dict.fromkeys((*there, *LANGUAGES)))


def _first_languages(tree: Tree, _language: str) -> tuple[Option, ...]:
    return tuple(Option(code, language_name(code)) for code in _languages_of(tree))


def _with_first(tree: Tree, _place: Place, value: object) -> Tree:
    rest = [code for code in _languages_of(tree) if code != value]
    return put(tree, ("site", "languages"), [value, *rest])


def _languages_of(tree: Tree) -> list[Any]:
    return things(tree, ("site", "languages"))


def _notice_sections(_tree: Tree) -> tuple[Section, ...]:
    minutes = translate("Settings", "minutes")
    return (
        Section(
            translate("Settings", "When somebody has come for one caseworker"),
            (
                Setting(("site", "notice", "deputies_seconds"), translate("Settings", "Tell the deputies after"),
                        Number(1, 120, minutes, per=60),
                        translate("Settings", "Counted from the arrival, while nobody has answered.")),
                Setting(("site", "notice", "host_seconds"), translate("Settings", "Tell the host after"),
                        Number(1, 120, minutes, per=60)),
            ),
        ),
        Section(
            translate("Settings", "When a colleague calls for help"),
            (
                Setting(("site", "assistance", "roles"), translate("Settings", "Who is called"), Picks(_roles)),
                Setting(("site", "assistance", "gather"), translate("Settings", "Where to gather first"),
                        Words(needed=False), translate("Settings", "Not at the desk itself: a place close by.")),
            ),
        ),
    )  # fmt: skip


def _roles(_tree: Tree, _language: str) -> tuple[Option, ...]:
    return (
        Option(Role.HOST.value, translate("Settings", "Hosts")),
        Option(Role.GUARD.value, translate("Settings", "Guards")),
        Option(Role.SUPERUSER.value, translate("Settings", "Superusers")),
        Option(Role.CASEWORKER.value, translate("Settings", "All caseworkers")),
    )
