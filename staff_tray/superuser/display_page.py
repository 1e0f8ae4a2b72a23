"""The page Display: what the screen in the waiting room shows. Pure."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from shared.protocol.rules import DISPLAY_LANGUAGES, MOST_EARLIER_CALLS
from shared.protocol.tree import Tree
from staff_tray.superuser.draft_words import language_name
from staff_tray.superuser.form import Number, Option, Pick, Section, Setting, Tick, Words
from staff_tray.superuser.pages import Page
from staff_tray.superuser.places import Place

translate = QCoreApplication.translate

RULE: Place = ("site", "display")


def display_page() -> Page:
    """What the screen in the waiting room shows."""
    return Page(
        key="display",
        title=translate("Settings", "Display"),
        sentence=translate("Settings", "What the screen in the waiting room shows besides the number that is called."),
        words=translate("Settings", "screen monitor waiting room calls chime sound line television"),
        icon="megaphone",
        content=_sections,
    )


def _sections(_tree: Tree) -> tuple[Section, ...]:
    return (
        Section(
            "",
            (
                Setting((*RULE, "language"), translate("Settings", "Language"), Pick(_languages),
                        translate("Settings", "Numbers are read in any language; the words beside them are few.")),
                Setting((*RULE, "earlier_calls"), translate("Settings", "Earlier calls below the latest"),
                        Number(0, MOST_EARLIER_CALLS, translate("Settings", "calls")),
                        translate("Settings", "For those who were not looking. Each is shown for an hour at most.")),
                Setting((*RULE, "waiting"), translate("Settings", "Say how many are waiting"), Tick()),
                Setting((*RULE, "sound"), translate("Settings", "Sound a chime when a number is called"), Tick(),
                        translate("Settings", "Who does not see the screen well waits for it. Best left on.")),
                Setting((*RULE, "line"), translate("Settings", "Line at the bottom"), Words(needed=False),
                        translate("Settings", "As “We close at 14 on Friday”. 120 letters at most.")),
            ),
            translate("Settings", "Screens change by themselves within a moment when you publish."),
        ),
    )  # fmt: skip


def _languages(_tree: Tree, _language: str) -> tuple[Option, ...]:
    first = translate("Settings", "The centre's first language")
    return (Option("", first), *(Option(code, language_name(code)) for code in DISPLAY_LANGUAGES))
