"""Who can open the settings, of which centre, and that nothing stays behind; all of it by keyboard."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLineEdit, QPushButton

from shared.client.outcomes import Done
from shared.protocol.centres import Centre
from shared.protocol.device_care import (
    AskDevice,
    Device,
    DeviceKind,
    Devices,
    EndTask,
    TaskKind,
)
from shared.protocol.drafts import Draft, EditDraft
from shared.protocol.model import Role
from shared.protocol.visits import StandReport
from staff_tray.gallery.site import CONFIGURATION, NOW
from staff_tray.gallery.stage import Stage, settle
from staff_tray.superuser.app import Settings
from staff_tray.superuser.show_props import Step

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
REPORT = StandReport(
    version="1", printer="ready", in_visit=False, unsent=0, oldest_unsent_seconds=0, frozen=0, restarts=0,
    uptime_seconds=9,
)  # fmt: skip
STAND = Device(
    id=UUID(int=1), kind=DeviceKind.KIOSK, name="Stand 1", stand_id="stand-1", seen_at=NOW, report=REPORT
)  # fmt: skip
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
        (Role.CASEWORKER, False), (Role.HOST, False), (Role.GUARD, False), (Role.READER, True),
        (Role.SUPERUSER, True), (Role.ADMINISTRATOR, True),
    ],
)  # fmt: skip
def test_who_opens_them(stage: Stage, role: Role, seen: bool) -> None:
    """For others there is no window, and nothing is asked of the server."""
    settings = settings_of(stage, role)
    assert (settings.window is not None) == seen
    assert (settings.dialog is not None) == seen


def test_a_reader_looks_and_changes_nothing(stage: Stage) -> None:
    """Every page that can be read, with a calm word above; no field, no button and no key changes anything."""
    settings = settings_of(stage, Role.READER)
    window = settings.window
    assert window is not None
    assert window._looks.sentence == "You can look, but not change anything here."
    assert {"people", "devices", "audit", "publish"}.isdisjoint(window._pages)
    assert not window.bar.publish.isVisible()
    asked = len(stage.api.asked)
    for key in window._pages:
        window.show_page(key)
        settle()
    window.show_page("services", ("services", "pas"))
    page: Any = window.page_widget("services")
    for field in page.form.fields:
        for line in field.findChildren(QLineEdit):
            assert line.isReadOnly() or not line.isEnabled(), line.objectName()
        for button in field.findChildren(QAbstractButton):
            assert not button.isEnabled(), button.objectName()
        assert not any(each.isEnabled() for each in field.findChildren(QComboBox))
    away: Any = page.findChild(QPushButton, "thing-away")
    assert away.isHidden()
    assert settings.dialog is not None
    session = settings.dialog.session
    assert not session.set(("services", "pas", "name", "da"), "Nyt pas")
    session.undo()
    session.flush()
    assert len(stage.api.asked) == asked
    assert not list(settings._folder.glob("settings-centre-*.json"))


def test_an_administrator_no_more(stage: Stage) -> None:
    """The window is shut; opened again, Other systems can only be looked at."""
    settings = settings_of(stage, Role.ADMINISTRATOR)
    assert settings.dialog is not None
    assert settings.dialog.means is not None
    assert settings.dialog.means.administrator
    settings.take_roles((Role.SUPERUSER,))
    assert settings.window is None
    again = settings_of(stage, Role.SUPERUSER)
    assert again.dialog is not None
    assert again.dialog.means is not None
    assert not again.dialog.means.administrator


def test_a_reader_who_becomes_a_superuser(stage: Stage) -> None:
    """What was only looked at is shut, and opens with everything."""
    settings = settings_of(stage, Role.READER)
    settings.take_roles((Role.READER, Role.SUPERUSER))
    assert settings.window is None
    settings.show()
    stage.api.give("draft", Done(DRAFT))
    assert settings.dialog is not None
    assert settings.dialog.session.props.may_edit


def test_signed_in_again_at_another_centre(stage: Stage) -> None:
    """What was open goes on with the new token, also another centre's mirror."""
    settings = settings_of(stage, Role.ADMINISTRATOR)
    settings.choose_centre("job")
    assert settings._other is not None
    settings.resume("newer", (Role.ADMINISTRATOR,))
    assert settings._other._token == "newer"
    assert settings.window is not None


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


def test_with_the_window_goes_what_it_shows_on_a_stand(stage: Stage) -> None:
    """Closed, or with the whole tray: the server is asked to end it, once."""
    settings = settings_of(stage, Role.SUPERUSER)
    assert settings.window is not None
    settings.window.resize(1240, 800)  # where there is room for the preview, which offers it
    settle()
    show: Any = settings._on_stand
    stage.api.give("devices", Done(Devices(now=NOW, devices=(STAND,))))
    show.show(str(STAND.id))
    assert [each.what for each in stage.api.asked if isinstance(each, AskDevice)] == [TaskKind.SHOW_DRAFT]
    assert show.props.step is Step.ASKING
    assert settings.window is not None
    settings.window.close()
    settings.close()
    assert len([each for each in stage.api.asked if isinstance(each, EndTask)]) == 1


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
