"""The settings window with its pages: by mouse, by keyboard, and for a screen reader."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any
from uuid import uuid4

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QWidget

from shared.protocol.drafts import Check, CheckKind, CheckLevel
from shared.protocol.tree import at, identities
from staff_tray.superuser.catalogue import all_pages
from staff_tray.superuser.dialog import Dialog
from staff_tray.superuser.views.window import SettingsWindow

NAME = ("services", "pas", "name", "da")


@pytest.fixture
def window(qtbot: Any, mette: Any, names: Any) -> Iterator[SettingsWindow]:
    """Mette's dialog, on the page Services."""
    dialog = Dialog(mette.session, mette.line, language="da", now=lambda: mette.server.now, new_id=uuid4)
    dialog.know(names)
    made = SettingsWindow(dialog, [page for page in all_pages() if page.content is not None])
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    yield made
    made.close()


def find(window: QWidget, kind: type[Any], name: str) -> Any:
    return next(each for each in window.findChildren(kind, name) if each.isVisible())


def words(window: QWidget, name: str) -> str:
    return find(window, QLabel, name).text()


def test_a_service_gets_another_name(window: SettingsWindow, mette: Any, server: Any, qtbot: Any) -> None:
    """Opened from the list, typed, and told below as a change that is not published."""
    assert words(window, "settings-changes") == "Everything is published"
    window.page_widget("services")._list.view.pick_row("Pas")
    field = find(window, QLineEdit, "/".join(NAME))
    field.selectAll()
    qtbot.keyClicks(field, "Pas og kort")
    field.clearFocus()
    mette.line.let_all_through()
    assert at(server.tree, NAME) == "Pas og kort"
    assert words(window, "settings-changes") == "1 change, not published"
    assert words(window, "thing-title") == "Pas og kort"
    assert find(window, QPushButton, "settings-publish").isEnabled()


def test_pages_stand_under_headings_that_the_keyboard_passes_over(window: SettingsWindow, qtbot: Any) -> None:
    """A heading cannot be chosen; a screen reader hears it with each page that stands under it."""
    rows = [window.list.item(row) for row in range(window.list.count())]
    heading = next(row for row, item in enumerate(rows) if item.text() == "In the centre")
    assert rows[heading].flags() == Qt.ItemFlag.NoItemFlags
    window.list.setFocus()
    window.list.setCurrentRow(heading - 1)
    qtbot.keyClick(window.list, Qt.Key.Key_Down)
    assert window.list.currentRow() == heading + 1
    assert window.page == "desks"
    assert str(rows[heading + 1].data(Qt.ItemDataRole.AccessibleDescriptionRole)).startswith("In the centre. ")


def test_on_a_small_screen_everything_can_be_scrolled_to(window: SettingsWindow, qtbot: Any) -> None:
    """As on 1366 × 768 at 200 percent: what the keyboard comes to is brought into view."""
    window.show_page("retention")
    window.setMinimumSize(1, 1)
    window.resize(660, 330)
    button = find(window, QPushButton, "settings-publish")
    window.activateWindow()
    window.dialog.session.set(NAME, "Nyt pas")
    for target in (button, window.list):
        target.setFocus()
        qtbot.waitUntil(target.hasFocus)
        corner = target.mapTo(window, target.rect().topLeft())
        qtbot.waitUntil(lambda corner=corner: window.rect().contains(corner))


def test_a_list_says_all_languages_that_lack_a_text(window: SettingsWindow, mette: Any, server: Any) -> None:
    """In one line; where another page mends it, nothing is said."""
    path = ("services", "pas", "name")
    server.checks = tuple(
        Check(level=CheckLevel.WARNS, kind=CheckKind.MISSING_TEXT, path=(*path, code), name=code)
        for code in ("pl", "uk")
    )
    mette.session.look_again()
    mette.line.let_all_through()
    window.show_page("services")
    assert window.page_widget("services")._list.view.things.rows[0].wrong == (
        "The text is missing in Polski, Українська."
    )  # fmt: skip
    window.show_page("booking-rules")
    (services,) = window.page_widget("booking-rules").form.lists
    assert services.view.things.rows[0].wrong == ""


def test_undo_is_of_the_draft_wherever_the_keyboard_is(window: SettingsWindow, mette: Any, qtbot: Any) -> None:
    """Ctrl+Z in a field takes the whole word back."""
    window.show_page("services", ("services", "pas"))
    field = find(window, QLineEdit, "/".join(NAME))
    window.activateWindow()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    field.end(False)
    qtbot.keyClicks(field, "!!")
    qtbot.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert mette.session.value(NAME) == field.text() == "Pas"
    qtbot.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert field.text() == "Pas!!"


def test_the_search_leads_to_the_field(window: SettingsWindow, qtbot: Any) -> None:
    """By what a setting is called, and by what is written in it in any language."""
    qtbot.keyClicks(window.search, "driving")
    assert window.found.view.things.rows[0].title == "Kørekort"
    qtbot.keyClick(window.search, Qt.Key.Key_Return)
    assert words(window, "thing-title") == "Kørekort"
    qtbot.keyClicks(window.search, "letter")
    assert window.found.isVisible()
    window.found.view.pick_row("Letter")
    assert (window.page, window.page_widget("services").place) == ("services", ("services", "pas"))


def test_a_new_service_opens_at_once(window: SettingsWindow, mette: Any, server: Any) -> None:
    """With a letter of its own; taken away again it leaves no trace at desks."""
    find(window, QPushButton, "service-add").click()
    mette.settle()
    names = identities(server.tree["services"]) or []
    assert len(names) == 4
    assert window.page_widget("services").place == ("services", names[-1])
    find(window, QPushButton, "thing-away").click()
    mette.settle()
    assert identities(server.tree["services"]) == names[:3]
    assert window.page_widget("services").place == ()


def test_the_order_is_changed_by_keyboard(window: SettingsWindow, mette: Any, server: Any, qtbot: Any) -> None:
    """Alt and an arrow; the keyboard stays with the row."""
    view = window.page_widget("services")._list.view
    view.go_to("pas")
    qtbot.keyClick(view, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    mette.settle()
    assert identities(server.tree["services"]) == ["flyt", "pas", "kort"]
    assert view.key == "pas"


def test_a_disagreement_stands_beside_the_field(window: SettingsWindow, mette: Any, kaj: Any, server: Any) -> None:
    """Who wrote what; keep yours, or take theirs."""
    kaj.session.set(NAME, "Kajs")
    kaj.settle()
    mette.session.set(NAME, "Mettes")
    mette.settle()
    find(window, QPushButton, "settings-disagreements").click()
    box = find(window, QWidget, "/".join(NAME[:-1]) + "-box")
    assert words(box, "/".join(NAME) + "-disagreement") == "Kaj Due wrote: “Kajs”"
    find(window, QPushButton, "/".join(NAME) + "-take-theirs").click()
    assert find(window, QLineEdit, "/".join(NAME)).text() == "Kajs"


def test_a_page_that_is_opened_again_is_not_made_again(window: SettingsWindow, mette: Any, server: Any) -> None:
    """It begins at its top, with what the draft says by now; what has more or fewer settings by then is made anew."""
    window.resize(window.minimumSize())
    window.show_page("booking-rules")
    page = window.page_widget("booking-rules")
    form = page.form
    page.scroll_down(1)
    assert page._area.verticalScrollBar().value() > 0
    window.show_page("services")
    mette.session.set(("site", "booking", "lead_minutes"), 90)
    window.show_page("booking-rules")
    assert page.form is form
    assert page._area.verticalScrollBar().value() == 0
    assert at(mette.session.props.tree, ("site", "booking", "lead_minutes")) == 90
    window.show_page("booking-rules", ("site", "booking", "lead_minutes"))
    assert page.form is form
