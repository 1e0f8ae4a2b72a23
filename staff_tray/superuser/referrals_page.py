"""The page Referrals: where errands belong that are not for this centre, and pages to read. Pure."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from shared.protocol.tree import Tree, at
from staff_tray.superuser import making
from staff_tray.superuser.form import Colour, Icon, Keywords, Line, Map, Section, Setting, Things, Tick, Week, Words
from staff_tray.superuser.menu_places import has_menu, is_listed, listed, unlisted
from staff_tray.superuser.pages import Page
from staff_tray.superuser.places import Place, thing
from staff_tray.superuser.shared_things import with_owners

translate = QCoreApplication.translate


def referrals_page() -> Page:
    """Referrals and information."""
    return Page(
        key="referrals",
        title=translate("Settings", "Referrals"),
        sentence=translate("Settings", "Where citizens go with what belongs elsewhere, and pages they can read here."),
        words=translate("Settings", "elsewhere address authority information page read link telephone hours way map"),
        icon="corner-up-right",
        content=_sections,
        previews=True,
    )


def _sections(_tree: Tree) -> tuple[Section, ...]:
    referrals = Things(
        name="referral",
        steps=("referrals",),
        title=translate("Settings", "Other places"),
        add=translate("Settings", "New place"),
        empty=translate("Settings", "No other places yet."),
        make=lambda tree, place: making.referral(tree, place, translate("Settings", "New place")),
        sections=_referral,
        below=_where,
        removed=making.without_referral,
        takes="referrals",
        hint=translate("Settings", "authority centre address"),
    )
    pages = Things(
        name="information",
        steps=("information",),
        title=translate("Settings", "Pages to read"),
        add=translate("Settings", "New page"),
        empty=translate("Settings", "No pages to read yet."),
        make=lambda tree, place: making.information(tree, place, translate("Settings", "New page")),
        sections=_information,
        below=lambda tree, place, _: _listed_words(tree, "information", place),
        removed=making.without_information,
        takes="information",
    )
    return (
        Section(
            translate("Settings", "Errands that belong elsewhere"),
            (referrals,),
            translate("Settings", "The stand shows the way there: address, telephone and opening hours."),
        ),
        Section(
            translate("Settings", "Answers without a visit"),
            (pages,),
            translate("Settings", "What citizens often ask can be read at the stand, without a number."),
        ),
    )


def _referral(tree: Tree, place: Place) -> tuple[Section, ...]:
    sections = (
        Section(
            translate("Settings", "What citizens see"),
            (
                Setting(("name",), translate("Settings", "Name"), Words()),
                Setting(("description",), translate("Settings", "Line below the name"), Words(needed=False, long=True),
                        translate("Settings", "What the place is for, in a few words.")),
                *_look("referral"),
            ),
        ),
        Section(
            translate("Settings", "The way there"),
            (
                Setting(("address",), translate("Settings", "Address"), Line(example="Havnegade 4, 9999 Fjordby")),
                Setting(("way",), translate("Settings", "The way there, in words"), Words(needed=False, long=True),
                        translate("Settings", "From the stand, as you would tell it: door, street, bus, floor.")),
                Setting(("map",), translate("Settings", "Map"), Map(),
                        translate("Settings", "Ten lines are enough: the streets from here to there.")),
                Setting(("phone",), translate("Settings", "Telephone"), Line(most=40)),
                Setting(("web",), translate("Settings", "Web page"), Line(example="https://", most=500),
                        translate("Settings", "The stand shows it as a code for the telephone.")),
                Setting(("nearby",), translate("Settings", "Shown while this centre is closed"), Tick(),
                        translate("Settings", "As a place where citizens can go instead.")),
            ),
        ),
        _when(),
    )  # fmt: skip
    return with_owners(sections, tree, place)


def _when() -> Section:
    return Section(
        translate("Settings", "Their opening hours"),
        (
            Setting(("opening",), translate("Settings", "In person"), Week(),
                    translate("Settings", "Type 9-15, or with a lunch break 9-12, 12.30-15. Empty is closed.")),
            Setting(("telephone_opening",), translate("Settings", "By telephone"),
                    Week(translate("Settings", "Not said at the stand"), _in_person)),
        ),
        translate("Settings", "The stand says whether they are open now, and else when they open."),
    )  # fmt: skip


def _in_person(tree: Tree, place: Place) -> Tree:
    return at(tree, (*place, "opening"))


def _information(tree: Tree, place: Place) -> tuple[Section, ...]:
    sections = (
        Section(
            "",
            (
                Setting(("name",), translate("Settings", "Name"), Words()),
                Setting(("text",), translate("Settings", "Text"), Words(long=True),
                        translate("Settings", "Short sentences. A new line is a new paragraph.")),
                *_look("information"),
                Setting(("web",), translate("Settings", "Web page"), Line(example="https://", most=500),
                        translate("Settings", "The stand shows it as a code for the telephone.")),
                Setting(("phone",), translate("Settings", "Telephone"), Line(most=40)),
            ),
        ),
    )  # fmt: skip
    return with_owners(sections, tree, place)


def _look(kind: str) -> tuple[Setting, ...]:
    shown = Setting(
        ("on-the-menu",),
        translate("Settings", "Shown on the stands' menu"),
        Tick(),
        translate("Settings", "Where it stands is decided on the page Stand menu."),
        read=lambda tree, place: is_listed(tree, kind, place[-1]),
        write=lambda tree, place, value: (listed if value else unlisted)(tree, kind, place[-1]),
    )
    return (
        Setting(("icon",), translate("Settings", "Picture"), Icon()),
        Setting(("colour",), translate("Settings", "Colour"), Colour(of_tile=True)),
        Setting(("keywords",), translate("Settings", "Other words for it"), Keywords(),
                translate("Settings", "Citizens who search find it by these. Put commas between.")),
        shown,
    )  # fmt: skip


def _where(tree: Tree, place: Place, _language: str) -> str:
    found = thing(tree, place)
    return " · ".join(filter(None, (found.get("address", ""), found.get("phone", "")))) or _listed_words(
        tree, "referral", place
    )


def _listed_words(tree: Tree, kind: str, place: Place) -> str:
    on_it = has_menu(tree) and is_listed(tree, kind, place[-1])
    return translate("Settings", "on the menu") if on_it else translate("Settings", "not on the menu")
