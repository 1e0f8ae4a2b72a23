"""The assistant's page in the settings window: by mouse, by keyboard, and for a screen reader."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any
from uuid import UUID, uuid4

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QSpinBox,
    QWidget,
)

from shared.protocol.errors import ProblemType
from staff_tray.gallery.setup_plays import FULL, SetupNote, SetupServer
from staff_tray.gallery.stage import settle
from staff_tray.superuser.catalogue import all_pages
from staff_tray.superuser.dialog import Dialog
from staff_tray.superuser.setup import Setup
from staff_tray.superuser.setup_pages import NEW_CENTRE, setup_page
from staff_tray.superuser.setup_props import STEPS, Answers, SetupStep
from staff_tray.superuser.views.window import SettingsWindow

Open = Callable[..., SettingsWindow]


@pytest.fixture
def open_at(qtbot: Any, mette: Any) -> Iterator[Open]:
    """Opens the window on the assistant, with answers that were given before."""
    made: list[SettingsWindow] = []

    def run(answers: Answers = FULL, server: SetupServer | None = None, *, here: str = "centre") -> SettingsWindow:
        dialog = Dialog(mette.session, mette.line, language="da", now=lambda: mette.server.now, new_id=uuid4)
        setup = Setup(server or SetupServer(), SetupNote(answers), here=here, new_id=lambda: UUID(int=5))
        page = setup_page(lambda _: setup, bare=bool(here))
        window = SettingsWindow(dialog, (page, *(each for each in all_pages() if each.content is not None)))
        qtbot.addWidget(window)
        window.show_page(NEW_CENTRE)
        window.show()
        qtbot.waitExposed(window)
        made.append(window)
        return window

    yield run
    for window in made:
        window.close()


def find(window: QWidget, kind: type[Any], name: str) -> Any:
    """The visible one of that name, once what was added is shown."""
    settle()
    return next(each for each in window.findChildren(kind, name) if each.isVisible())


def words(window: QWidget, name: str) -> str:
    """What the label says."""
    return str(find(window, QLabel, name).text())


def test_by_keyboard_from_the_first_name_to_the_kind(open_at: Open, qtbot: Any) -> None:
    """The keyboard begins in the first field; Next waits for both names, and says for what."""
    window = open_at(Answers())
    municipality, following = find(window, QLineEdit, "setup-municipality"), find(window, QPushButton, "setup-next")
    window.activateWindow()
    qtbot.waitUntil(municipality.hasFocus)
    assert (following.isEnabled(), words(window, "setup-missing")) == (
        False, "Write the municipality's name to go on."
    )  # fmt: skip
    qtbot.keyClicks(municipality, "Prøveby Kommune")
    qtbot.keyClick(municipality, Qt.Key.Key_Tab)
    qtbot.keyClicks(find(window, QLineEdit, "setup-name"), "Kilde")
    assert words(window, "setup-missing") == ""
    following.setFocus()
    qtbot.keyClick(following, Qt.Key.Key_Return)
    assert words(window, "setup-title") == "What kind of centre is it?"
    qtbot.waitUntil(find(window, QRadioButton, "setup-kind=borgerservice").hasFocus)


def test_every_step_says_what_it_is_for(open_at: Open) -> None:
    """A title, one sentence, a name for each thing that can be used, and a way on."""
    for step in STEPS:
        made = "centre" if step in (SetupStep.STAND, SetupStep.TRY) else ""
        window = open_at(replace(FULL, step=step, made=made))
        assert words(window, "setup-step") == f"Step {STEPS.index(step) + 1} of 8"
        assert words(window, "setup-title")
        assert words(window, "setup-sentence").endswith(".")
        page = window.page_widget(NEW_CENTRE)
        assert page is not None
        usable = [*page.findChildren(QLineEdit), *page.findChildren(QAbstractButton), *page.findChildren(QSpinBox)]
        unnamed = [each for each in usable if each.isVisible() and not (each.accessibleName() or _text(each))]
        assert unnamed == []
        assert find(window, QPushButton, "setup-next").isEnabled()
        window.close()


def test_languages_and_desks_are_chosen(open_at: Open, qtbot: Any) -> None:
    """A tick more, a desk more with a name; what has no name shows the usual one."""
    server = SetupServer()
    window = open_at(replace(FULL, step=SetupStep.LANGUAGES), server)
    assert find(window, QCheckBox, "setup-language=da").text() == "Dansk (first)"
    find(window, QCheckBox, "setup-language=de").click()
    find(window, QPushButton, "setup-next").click()
    find(window, QSpinBox, "setup-desks").setValue(4)
    qtbot.keyClicks(find(window, QLineEdit, "setup-desk-4"), "Kontor")
    assert find(window, QLineEdit, "setup-desk-1").placeholderText() == "Skranke 1"
    find(window, QSpinBox, "setup-desks").setValue(5)
    find(window, QPushButton, "setup-next").click()
    find(window, QPushButton, "setup-next").click()
    (sent,) = server.sent
    assert sent.desks == ("", "", "Information", "Kontor", "")
    assert sent.languages == ("da", "nb", "en", "de", "ar")


def test_a_refusal_stands_below_the_answers(open_at: Open) -> None:
    """In plain words, with the way back open."""
    server = SetupServer(ProblemType.CHANGED_MEANWHILE)
    window = open_at(replace(FULL, step=SetupStep.CHECK), server, here="")
    find(window, QPushButton, "setup-next").click()
    assert words(window, "setup-trouble").startswith("There is such a centre already.")
    assert find(window, QPushButton, "setup-back").isEnabled()


def test_the_short_name_follows_the_name(open_at: Open, qtbot: Any) -> None:
    """For a further centre; a bare one has its name already."""
    window = open_at(replace(FULL, step=SetupStep.PLACE), here="")
    assert find(window, QLineEdit, "setup-short").placeholderText() == "borgerservice-oest"
    qtbot.keyClicks(find(window, QLineEdit, "setup-short"), "Ø")
    assert words(window, "setup-missing").startswith("The short name has small letters")
    window.close()
    bare = open_at(replace(FULL, step=SetupStep.PLACE))
    assert [each for each in bare.findChildren(QLineEdit, "setup-short") if each.isVisible()] == []


def _text(widget: QWidget) -> str:
    return str(widget.text()) if isinstance(widget, QAbstractButton) else ""


def test_from_the_devices_back_to_the_last_steps(qtbot: Any, mette: Any) -> None:
    """Who has gone to another page in the middle of the last steps sees a way back, until the assistant is done."""
    note = SetupNote(replace(FULL, made="centre", step=SetupStep.STAND))

    def waits() -> str:
        kept = note.load()
        return NEW_CENTRE if kept is not None and kept.made else ""

    dialog = Dialog(
        mette.session, mette.line, language="da", now=lambda: mette.server.now, new_id=uuid4, waits=waits
    )  # fmt: skip
    setup = Setup(SetupServer(), note, here="", new_id=lambda: UUID(int=5))
    setup.finished.connect(lambda: dialog.go("services"))
    pages = (setup_page(lambda _: setup, bare=False), *(each for each in all_pages() if each.content is not None))
    window = SettingsWindow(dialog, pages)
    qtbot.addWidget(window)
    window.show_page("services")
    window.show()
    qtbot.waitExposed(window)
    assert words(window, "first-step") == "The centre is there. Go on with the assistant: the last steps wait."
    find(window, QPushButton, "first-step-go").click()
    assert window.page == NEW_CENTRE
    assert words(window, "setup-title") == "The centre is there. Now the first stand"
    assert not [each for each in window.findChildren(QLabel, "first-step") if each.isVisible()]
    setup.go_on()
    setup.go_on()
    settle()
    assert window.page == "services"
    assert not [each for each in window.findChildren(QLabel, "first-step") if each.isVisible()]
