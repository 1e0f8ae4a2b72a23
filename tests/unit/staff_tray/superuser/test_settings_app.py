"""Who can open the settings, of which centre, and that nothing stays behind; all of it by keyboard."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit

from shared.client.outcomes import Done
from shared.protocol.centres import Centre
from shared.protocol.drafts import Draft, EditDraft
from shared.protocol.model import Role
from staff_tray.gallery.site import CONFIGURATION
from staff_tray.gallery.stage import Stage, settle
from staff_tray.superuser.app import Settings

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
DRAFT = Draft(site_id="centre", revision=1, version=1, configuration=CONFIGURATION)


@pytest.fixture
def stage(qapp: QApplication) -> Iterator[Stage]:
    """A session of somebody at work, and no stand's program on this computer."""
    with Stage("da") as made:
        made.session.superuser._stand = "/nowhere"
        yield made


def settings_of(stage: Stage, *roles: Role) -> Settings:
    """The settings of somebody with these roles, shown, with the draft there."""
    found: Settings = stage.session.superuser
    found.take_roles(roles)
    found.show()
    stage.api.give("draft", Done(DRAFT))
    settle()
    return found


@pytest.mark.parametrize(
    ("role", "seen"),
    [
        (Role.CASEWORKER, False), (Role.HOST, False), (Role.GUARD, False), (Role.READER, False),
        (Role.SUPERUSER, True), (Role.ADMINISTRATOR, True),
    ],
)  # fmt: skip
def test_only_superusers_and_administrators_open_them(stage: Stage, role: Role, seen: bool) -> None:
    """For others there is no window, and nothing is asked of the server."""
    settings = settings_of(stage, role)
    assert (settings.window is not None) == seen
    assert (settings.dialog is not None) == seen


def test_who_loses_the_role_loses_the_window(stage: Stage) -> None:
    """At once; what is typed is on the disk."""
    settings = settings_of(stage, Role.SUPERUSER)
    assert settings.dialog is not None
    settings.dialog.session.set(("services", "pas", "name", "da"), "Nyt pas")
    settings.take_roles((Role.CASEWORKER,))
    settle()
    assert (settings.window, settings.dialog) == (None, None)
    assert list(settings._folder.glob("settings-centre-*.json"))


def test_closing_frees_everything_and_opening_again_goes_on(stage: Stage, qtbot: Any) -> None:
    """A window that is closed is gone, with its session; the next one sends what was left."""
    settings = settings_of(stage, Role.SUPERUSER)
    assert settings.window is not None
    assert settings.dialog is not None
    gone: list[str] = []
    settings.window.destroyed.connect(lambda: gone.append("window"))
    settings.dialog.destroyed.connect(lambda: gone.append("dialog"))
    settings.window.close()
    qtbot.waitUntil(lambda: set(gone) == {"window", "dialog"})
    settings.show()
    stage.api.give("draft", Done(DRAFT))
    assert settings.window is not None
    assert settings.window.isVisible()


def test_an_administrator_chooses_the_centre(stage: Stage) -> None:
    """The other one's mirror runs as long as its settings are open; a superuser has no choice."""
    settings = settings_of(stage, Role.ADMINISTRATOR)
    stage.api.give("centres", Done([Centre(site_id="job", name={"da": "Jobcenter"}, services=())]))
    assert settings.window is not None
    choice: Any = settings.window.findChild(QComboBox, "settings-centre")
    assert choice.isVisible()
    assert [choice.itemText(number) for number in range(choice.count())] == ["Borgerservice", "Jobcenter"]
    choice.setCurrentIndex(1)
    choice.activated.emit(1)
    settle()
    assert settings.dialog is not None
    assert settings.dialog.session.site_id == "job"
    assert settings._other is not None
    settings.choose_centre("centre")
    assert settings.dialog.session.site_id == "centre"
    assert settings._other is None


def test_all_by_keyboard(stage: Stage, qtbot: Any) -> None:
    """Pages by arrows, into a service by Enter, a letter, back by Escape, the search by Ctrl+F."""
    settings = settings_of(stage, Role.SUPERUSER)
    window = settings.window
    assert window is not None
    window.activateWindow()
    window.list.setFocus()
    qtbot.waitUntil(window.list.hasFocus)
    qtbot.keyClick(window.list, Qt.Key.Key_Down)
    assert window.page == "services"
    page: Any = window.page_widget("services")
    qtbot.keyClick(window.list, Qt.Key.Key_Tab)
    assert page._list.view.hasFocus()
    qtbot.keyClick(page._list.view, Qt.Key.Key_Return)
    field: Any = QApplication.focusWidget()
    assert isinstance(field, QLineEdit)
    assert field.objectName() == "services/pas/name/da"
    qtbot.keyClick(field, Qt.Key.Key_End)
    qtbot.keyClicks(field, "!")
    qtbot.keyClick(field, Qt.Key.Key_Tab)
    (command,) = [each for each in stage.api.asked if isinstance(each, EditDraft)]
    assert [(edit.path[-2:], edit.after) for edit in command.edits] == [(("name", "da"), "Pas!")]
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert page.place == ()
    qtbot.keyClick(window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert window.search.hasFocus()
    qtbot.keyClicks(window.search, "logo")
    qtbot.keyClick(window.search, Qt.Key.Key_Return)
    assert window.page == "brand"
    assert QApplication.focusWidget().objectName() == "brand/logo"
