"""What the page "Stand menu" says, in the language of the desktop."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from shared.protocol.tree import Tree
from staff_tray.superuser.draft_words import language_name
from staff_tray.superuser.form import Colour, Icon, Section, Setting, Words
from staff_tray.superuser.menu_tree import TILES_A_PAGE, Kind, Row, StandMenu, WhyNot
from staff_tray.superuser.places import Place
from staff_tray.superuser.stand_menu import MenuProps

translate = QCoreApplication.translate

_NAMED = 2
"""More languages than these are only counted."""


def whose_words(stand: StandMenu) -> str:
    """A stand, in the list of menus."""
    if not stand.own:
        return stand.name
    return translate("StandMenu", "{stand} (own menu)").format(stand=stand.name)


def stands_sentence(props: MenuProps) -> str:
    """Which stands show which menu; "" where there is only one stand, and it shows the centre's."""
    if props.listed and props.rows:
        return translate("StandMenu", "There is no menu yet, so stands show all services. Move one to begin.")
    own = [stand for stand in props.stands if stand.own]
    shown = next((stand for stand in props.stands if stand.id == props.stand_id), None)
    if shown is not None and not shown.own:
        return translate("StandMenu", "{stand} shows the same menu as all stands.").format(stand=shown.name)
    if shown is not None and shown.alike:
        return translate(
            "StandMenu", "{stand} has its own menu. It is still the same as the centre's, and only changes here."
        ).format(stand=shown.name)
    if shown is not None:
        return translate(
            "StandMenu", "{stand} has its own menu. What you change here is seen on no other stand."
        ).format(stand=shown.name)
    if not own:
        return translate("StandMenu", "All stands show this menu.") if len(props.stands) > 1 else ""
    names = ", ".join(stand.name for stand in own)
    if len(own) == len(props.stands):
        return translate("StandMenu", "No stand shows this menu: all have their own.")
    return translate("StandMenu", "All stands show this menu, but for those with their own: {stands}.").format(
        stands=names
    )


def crowd_sentence(props: MenuProps) -> str:
    """Where there are more tiles than a page holds; "" for nowhere."""
    if props.crowded:
        return translate(
            "StandMenu", "There are {count} tiles on the first page. More than {most} are hard to find: make a group."
        ).format(count=props.crowded, most=TILES_A_PAGE)
    return ""


def refusal(why: WhyNot) -> str:
    """Why something was not put there."""
    return {
        WhyNot.INTO_ITSELF: translate("StandMenu", "A group cannot be put into itself."),
        WhyNot.TWICE: translate("StandMenu", "It stands there already."),
        WhyNot.TOO_DEEP: translate("StandMenu", "That would be too many groups in each other. Put it further up."),
        WhyNot.GONE: translate("StandMenu", "Somebody has just taken it away."),
    }[why]


def kind_word(kind: Kind) -> str:
    """What a tile opens."""
    return {
        Kind.GROUP: translate("StandMenu", "Group"),
        Kind.SERVICE: translate("StandMenu", "Service"),
        Kind.INFORMATION: translate("StandMenu", "Page to read"),
        Kind.REFERRAL: translate("StandMenu", "Other place"),
    }[kind]


def row_name(row: Row) -> str:
    """What a tile is called in the tree."""
    return row.name or translate("StandMenu", "Without a name")


def row_note(row: Row) -> str:
    """What is to be known of a tile; "" for nothing."""
    if not row.known:
        return translate("StandMenu", "leads nowhere")
    found = []
    if row.kind is Kind.GROUP and not row.rows:
        found.append(translate("StandMenu", "empty: it is not shown"))
    if row.crowded:
        found.append(translate("StandMenu", "{count} tiles, more than a page").format(count=row.crowded))
    if len(row.missing) > _NAMED:
        found.append(translate("StandMenu", "no name in {count} languages").format(count=len(row.missing)))
    elif row.missing:
        names = ", ".join(language_name(code) for code in row.missing)
        found.append(translate("StandMenu", "no name in {languages}").format(languages=names))
    return " · ".join(found)


def spoken(row: Row) -> str:
    """A tile in one sentence for a screen reader."""
    return ", ".join(filter(None, (row_name(row), kind_word(row.kind), row_note(row))))


def elsewhere_sentence(row: Row) -> str:
    """Where name and picture of a tile come from that is no group."""
    if not row.known:
        return translate("StandMenu", "What it opens is not there any more. Take it out.")
    return {
        Kind.SERVICE: translate("StandMenu", "Its name and picture are the service's own."),
        Kind.INFORMATION: translate("StandMenu", "Its name and picture are the page's own."),
        Kind.REFERRAL: translate("StandMenu", "Its name and picture are the other place's own."),
        Kind.GROUP: "",
    }[row.kind]


def group_sections(tree: Tree, place: Place) -> tuple[Section, ...]:  # noqa: ARG001 - as all sections
    """What a group is made of."""
    return (
        Section(
            "",
            (
                Setting(("name",), translate("StandMenu", "Name"), Words()),
                Setting(
                    ("description",),
                    translate("StandMenu", "Line below the name"),
                    Words(needed=False),
                    translate("StandMenu", "Only if the name does not say enough."),
                ),
                Setting(("icon",), translate("StandMenu", "Picture"), Icon()),
                Setting(("colour",), translate("StandMenu", "Colour"), Colour(of_tile=True)),
            ),
        ),
    )
