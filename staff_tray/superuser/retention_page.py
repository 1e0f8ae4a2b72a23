"""The page What is erased: how long what is kept. Pure."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from shared.protocol.tree import Tree
from staff_tray.superuser.form import Number, Says, Section, Setting
from staff_tray.superuser.pages import Page
from staff_tray.superuser.places import Place

translate = QCoreApplication.translate

RULE: Place = ("site", "retention")


def retention_page() -> Page:
    """What is kept how long."""
    return Page(
        key="retention",
        title=translate("Settings", "What is erased"),
        sentence=translate("Settings", "How long things are kept. What is older is erased by itself, and for good."),
        words=translate("Settings", "privacy data protection GDPR delete erase keep purge name months retention"),
        icon="hourglass",
        content=_sections,
    )


def _sections(_tree: Tree) -> tuple[Section, ...]:
    months = translate("Settings", "months")
    citizens = Section(
        translate("Settings", "About citizens"),
        (
            Setting((*RULE, "visitor_hours"), translate("Settings", "Who came is forgotten after"),
                    Number(1, 24, translate("Settings", "hours")),
                    translate("Settings", "Name, birthday and telephone number of a booking, counted from the end of "
                              "the visit. A day at most.")),
            Setting((*RULE, "words_days"), translate("Settings", "What citizens wrote is erased after"),
                    Number(1, 396, translate("Settings", "days")),
                    translate("Settings", "Their words about the visit, which may name somebody. Also what "
                              "colleagues wrote about this program, and what came by a contact form and was never "
                              "answered.")),
            Setting(("retention-always",), translate("Settings", "Always erased sooner"), Says(),
                    read=lambda _tree, _place: always()),
        ),
    )  # fmt: skip
    site = Section(
        translate("Settings", "About the centre"),
        (
            Setting((*RULE, "statistics_months"), translate("Settings", "What happened is erased after"),
                    Number(1, 13, months),
                    translate("Settings", "Numbers, calls and times, without names: what statistics are made of. "
                              "Thirteen months at most, so that a year can be compared with the one before.")),
            Setting((*RULE, "revision_months"), translate("Settings", "Earlier settings are erased after"),
                    Number(1, 60, months),
                    translate("Settings", "Who changed what, and the way back. Counted from when they were replaced.")),
        ),
    )  # fmt: skip
    return (citizens, site)


def always() -> str:
    """What is erased whatever the settings say."""
    return "\n".join(
        (
            translate("Settings", "Notes about citizens, messages between colleagues: with the end of the day."),
            translate("Settings", "Telephone numbers and texts of messages: as soon as the message is sent."),
            translate("Settings", "Civil registration numbers: never kept."),
        )
    )
