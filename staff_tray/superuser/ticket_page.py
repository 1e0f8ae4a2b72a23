"""The page Ticket: what stands on the paper. Pure."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from shared.protocol.tree import Tree
from staff_tray.superuser.form import Section, Setting, Tick, Words
from staff_tray.superuser.pages import Page
from staff_tray.superuser.places import Place

translate = QCoreApplication.translate

RULE: Place = ("site", "ticket")


def ticket_page() -> Page:
    """What stands on the paper."""
    return Page(
        key="ticket",
        title=translate("Settings", "Ticket"),
        sentence=translate("Settings", "What stands on the paper that citizens get besides their number."),
        words=translate("Settings", "paper print printer number slip logo QR code"),
        icon="ticket",
        content=_sections,
        previews=True,
    )


def _sections(_tree: Tree) -> tuple[Section, ...]:
    shown = Section(
        translate("Settings", "What it shows"),
        (
            Setting((*RULE, "logo"), translate("Settings", "The municipality's logo"), Tick()),
            Setting((*RULE, "wait"), translate("Settings", "How long the wait is expected to be"), Tick()),
            Setting((*RULE, "documents"), translate("Settings", "What to have ready"), Tick()),
            Setting((*RULE, "code"), translate("Settings", "A code that leads to the number's page"), Tick(),
                    translate("Settings", "With it citizens follow their place in the queue on their telephone.")),
        ),
        translate("Settings", "For all stands of the centre. A stand's own settings, made at the stand, go before."),
    )  # fmt: skip
    lines = Section(
        translate("Settings", "Lines of your own"),
        (
            Setting((*RULE, "header"), translate("Settings", "Below the centre's name"), Words(needed=False),
                    translate("Settings", "As “Thursday open until 18”.")),
            Setting((*RULE, "footer"), translate("Settings", "At the end"), Words(long=True, needed=False),
                    translate("Settings", "As “There is water and coffee by the window”.")),
        ),
        translate("Settings", "Beside this page, take a number on the stand to see the ticket."),
    )  # fmt: skip
    return (shown, lines)
