"""The page Contact forms: a form in three presses, and each kind of question."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any
from uuid import uuid4

import pytest
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QPushButton, QSpinBox, QWidget

from shared.protocol.checks import checks, stops
from shared.protocol.forms import FieldInput, ReplyBy
from shared.protocol.tree import at, configuration_of, differences
from staff_tray.superuser.catalogue import all_pages
from staff_tray.superuser.change_words import told_changes
from staff_tray.superuser.contact_forms_page import contact_forms_page
from staff_tray.superuser.dialog import Dialog
from staff_tray.superuser.places import put
from staff_tray.superuser.views.window import SettingsWindow

FORM = ("services", "pas", "contact_form")
FIELD = (*FORM, "fields", "question")


@pytest.fixture
def window(qtbot: Any, mette: Any) -> Iterator[SettingsWindow]:
    """Mette's dialog."""
    dialog = Dialog(mette.session, mette.line, language="da", now=lambda: mette.server.now, new_id=uuid4)
    made = SettingsWindow(dialog, [contact_forms_page()])
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    yield made
    made.close()


def find(window: QWidget, kind: type[Any], name: str) -> Any:
    return next(each for each in window.findChildren(kind, name) if each.isVisible())


def most_letters(window: QWidget) -> list[QSpinBox]:
    """The field for how much can be written, where it is."""
    found = window.findChildren(QSpinBox, "/".join((*FIELD, "most_letters")))
    return [each for each in found if each.isVisible()]


@pytest.fixture
def page(window: SettingsWindow, mette: Any) -> SettingsWindow:
    """The form of the passports, that has just begun."""
    window.show_page("contact-forms", ("services", "pas"))
    assert not window.findChildren(QSpinBox, "/".join((*FORM, "answer_days")))
    find(window, QCheckBox, "services/pas/contact_form").setChecked(True)
    mette.settle()
    return window


def test_a_new_form_can_be_published_as_it_is(page: SettingsWindow, mette: Any, server: Any) -> None:
    """A tick asks one thing and promises an answer; nothing stops it. Without the tick it is gone."""
    whole = configuration_of(server.tree)
    service = whole.service("pas")
    assert service is not None
    assert service.contact_form is not None
    assert [field.input for field in service.contact_form.fields] == [FieldInput.LONG]
    assert not stops(each for each in checks(whole) if "contact_form" in each.path)
    find(page, QSpinBox, "/".join((*FORM, "answer_days"))).setValue(5)
    combo = find(page, QComboBox, "/".join((*FORM, "reply")))
    combo.setCurrentIndex(2)
    combo.activated.emit(2)
    mette.settle()
    assert at(server.tree, (*FORM, "answer_days")) == 5
    assert at(server.tree, (*FORM, "reply")) == ReplyBy.MAIL.value
    things = contact_forms_page().content
    assert things.below(server.tree, ("services", "pas"), "da") == "one question · answered within 5 days"
    find(page, QCheckBox, "services/pas/contact_form").setChecked(False)
    mette.settle()
    assert at(server.tree, FORM) is None


def test_a_question_with_answers_to_choose_from(page: SettingsWindow, mette: Any, server: Any, qtbot: Any) -> None:
    """What belongs to the kind of question comes up with it; an answer is a row."""
    page.show_page("contact-forms", FIELD)
    assert most_letters(page)
    kind = find(page, QComboBox, "/".join((*FIELD, "input")))
    kind.setCurrentIndex(2)
    kind.activated.emit(2)
    mette.settle()
    assert not most_letters(page)
    find(page, QPushButton, "/".join((*FIELD, "options-add"))).click()
    mette.settle()
    answer = page.findChild(QLineEdit, "/".join((*FIELD, "options", "0", "name", "da")))
    assert answer is not None
    qtbot.waitUntil(answer.isVisible)
    qtbot.keyClicks(answer, "Ja tak")
    mette.settle()
    assert at(server.tree, (*FIELD, "input")) == "choice"
    assert at(server.tree, (*FIELD, "options")) == [{"name": {"da": "Ja tak"}}]


def test_a_change_is_told_in_words(page: SettingsWindow, server: Any) -> None:
    """That there is a form now, or none any more, is said as the tick says it, on this page."""
    del page
    edits = differences(put(server.tree, FORM, None), server.tree)
    (told,) = told_changes(list(edits), all_pages(), server.tree, server.tree, "da")
    assert (told.page, told.sentence) == ("contact-forms", "Citizens can write to this service: yes")
