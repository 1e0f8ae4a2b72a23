"""The pages over a site's rules: what they say, and what they write into the draft."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any
from uuid import uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec import UNSET
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QLineEdit, QSpinBox, QWidget

from shared.protocol.model import CheckInRule
from shared.protocol.rules import BookingRule, CallOrder, ServiceBooking
from shared.protocol.tree import at, configuration_of
from staff_tray.superuser import booking_rules_page, call_order_page, messages_page
from staff_tray.superuser.catalogue import all_pages
from staff_tray.superuser.dialog import Dialog
from staff_tray.superuser.views.window import SettingsWindow


@pytest.fixture
def window(qtbot: Any, mette: Any, names: Any) -> Iterator[SettingsWindow]:
    """Mette's dialog."""
    dialog = Dialog(mette.session, mette.line, language="da", now=lambda: mette.server.now, new_id=uuid4)
    dialog.know(names)
    made = SettingsWindow(dialog, all_pages())
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    yield made
    made.close()


def find(window: QWidget, kind: type[Any], name: str) -> Any:
    return next(each for each in window.findChildren(kind, name) if each.isVisible())


def test_the_example_follows_the_minutes(window: SettingsWindow, mette: Any, server: Any) -> None:
    """What the minutes mean stands below them, and is told anew as they change; the field keeps the keyboard."""
    window.show_page("call-order")
    said = find(window, QLabel, "call-order-example")
    assert "Bo is booked for 10:10 and has checked in: Bo is called first." in said.text()
    assert "Bo is booked for 10:20 and has checked in: Anna is called first." in said.text()
    field = find(window, QSpinBox, "site/call_order/walk_in_minutes")
    field.setFocus()
    field.setValue(20)
    mette.settle()
    assert at(server.tree, ("site", "call_order", "walk_in_minutes")) == 20
    assert "Bo is booked for 10:20 and has checked in: Bo is called first." in said.text()
    assert find(window, QLabel, "call-order-promise").text().endswith("20 + 5 = 25 minutes")
    assert field.hasFocus() or not window.isActiveWindow()


@given(st.builds(CallOrder, walk_in_minutes=st.integers(0, 240), booked_minutes=st.integers(0, 60)))
def test_the_example_is_true(rule: CallOrder) -> None:
    """Who it says is called first is due first, whatever the minutes."""
    for line in call_order_page.example(rule).splitlines():
        hour, minute = line.split("booked for ")[1][:5].split(":")
        booked = (int(hour) - 10) * 60 + int(minute) - rule.booked_minutes
        assert (booked < rule.walk_in_minutes) is ("Bo is called first" in line)


def test_a_day_is_the_longest(window: SettingsWindow, mette: Any, server: Any) -> None:
    """Bounds are those of the law; within them the number is written into the draft."""
    window.show_page("retention")
    field = find(window, QSpinBox, "site/retention/visitor_hours")
    field.setValue(48)
    assert field.value() == 24
    field.setValue(4)
    mette.settle()
    assert at(server.tree, ("site", "retention", "visitor_hours")) == 4
    assert "never kept" in find(window, QLabel, "retention-always").text()


def test_an_sms_is_counted_while_one_types(window: SettingsWindow, mette: Any, server: Any, qtbot: Any) -> None:
    """Our sentence stands there in grey until there is another; an empty line is ours again."""
    window.show_page("messages")
    field = find(window, QLineEdit, "site/messages/number/da")
    assert field.placeholderText() == "Dit nummer er {label}: {service}"
    said = find(window, QLabel, "message-number")
    assert said.text().startswith("Dit nummer er P042: Pas")
    assert "173 characters, 2 SMS" in said.text()
    qtbot.keyClicks(field, "Hej! Du er {label}. " + "Velkommen. " * 14)
    assert said.text().startswith("Hej! Du er P042.")
    assert "3 SMS" in said.text()
    mette.settle()
    assert at(server.tree, ("site", "messages", "number", "da")).startswith("Hej! Du er {label}.")
    field.clear()
    field.textEdited.emit("")
    mette.settle()
    assert at(server.tree, ("site", "messages", "number")) == {}
    assert said.text().startswith("Dit nummer er P042")


def test_other_writing_holds_less() -> None:
    """What is not of the basic alphabet is counted in seventies, and told so."""
    assert messages_page.counted("da", "æ" * 160) == "Dansk: 160 characters, 1 SMS"
    assert messages_page.counted("uk", "ї" * 71).endswith("71 characters, 2 SMS. In this writing one holds 70.")


@pytest.mark.parametrize(
    ("rule", "said"),
    [
        (CheckInRule(), ["check in from 11:30", "After 12:15: wait", "After 13:00: the booking is lost"]),
        (CheckInRule(early_minutes=0, late_minutes=60, lost_minutes=60), ["from 12:00", "After 13:00: the booking"]),
    ],
)
def test_what_a_booking_s_minutes_mean(rule: CheckInRule, said: list[str]) -> None:
    """Told for a booking at noon; nobody is late who has lost it."""
    lines = booking_rules_page.example(rule).splitlines()
    assert all(words in line for words, line in zip(said, lines, strict=True))


def test_bookings_of_a_service_and_of_the_centre(window: SettingsWindow, mette: Any, server: Any) -> None:
    """One page over what stands in several places; what a service offers is told in its row."""
    window.show_page("booking-rules")
    find(window, QSpinBox, "site/check_in/early_minutes").setValue(10)
    assert "check in from 11:50" in find(window, QLabel, "booking-example").text()
    window.show_page("booking-rules", ("services", "pas"))
    find(window, QSpinBox, "services/pas/slot_minutes").setValue(20)
    find(window, QCheckBox, "services/pas/call_back").setChecked(True)
    mette.settle()
    assert at(server.tree, ("site", "check_in", "early_minutes")) == 10
    assert at(server.tree, ("services", "pas", "slot_minutes")) == 20
    assert at(server.tree, ("services", "pas", "call_back")) is True


def test_ticket_and_display(window: SettingsWindow, mette: Any, server: Any, qtbot: Any) -> None:
    """Ticks and lines stand in the draft as they are set; a line that is too long for the screen is not saved."""
    window.show_page("ticket")
    find(window, QCheckBox, "site/ticket/logo").setChecked(False)
    qtbot.keyClicks(find(window, QLineEdit, "site/ticket/header/da"), "Torsdag til 18")
    window.show_page("display")
    choice = find(window, QComboBox, "site/display/language")
    choice.setCurrentIndex(3)
    choice.activated.emit(3)
    line = find(window, QLineEdit, "site/display/line/da")
    qtbot.keyClicks(line, "x" * 121)
    mette.settle()
    assert at(server.tree, ("site", "ticket", "logo")) is False
    assert at(server.tree, ("site", "ticket", "header")) == {"da": "Torsdag til 18"}
    assert at(server.tree, ("site", "display", "language")) == "en"
    assert at(server.tree, ("site", "display", "line", "da")) in (UNSET, "x" * 120)
    assert find(window, QLabel, "site/display/line-faults").text()


def test_every_rule_is_on_a_page(server: Any) -> None:
    """Whatever of a rule is of the configuration can be set: nothing is dead, and nothing is missing."""
    places = {found.place for page in all_pages() for found in page.found(server.tree, "en")}
    for rule in ("call_order", "retention", "messages", "ticket", "display", "check_in"):
        for name in getattr(configuration_of(server.tree).site, rule).__struct_fields__:
            assert ("site", rule, name) in places


def test_booking_from_home(window: SettingsWindow, mette: Any, server: Any) -> None:
    """A tick makes a service bookable with usual rules, whose fields come up then; taking it out takes them all out."""
    window.show_page("booking-rules")
    find(window, QSpinBox, "site/booking/load_percent").setValue(70)
    window.show_page("booking-rules", ("services", "pas"))
    assert not window.findChildren(QSpinBox, "services/pas/booking/minutes")
    find(window, QCheckBox, "services/pas/booking").setChecked(True)
    mette.settle()
    find(window, QSpinBox, "services/pas/booking/minutes").setValue(25)
    find(window, QCheckBox, "services/pas/booking/choose_person").setChecked(True)
    mette.settle()
    whole = configuration_of(server.tree)
    assert whole.site.booking == BookingRule(load_percent=70)
    service = whole.service("pas")
    assert service is not None
    assert service.booking == ServiceBooking(minutes=25, choose_person=True)
    find(window, QCheckBox, "services/pas/booking").setChecked(False)
    mette.settle()
    assert at(server.tree, ("services", "pas", "booking")) is None
