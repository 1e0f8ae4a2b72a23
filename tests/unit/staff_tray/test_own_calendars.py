"""One's own calendars in the tray: a link to copy once, an address that is read, and what is said of both."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import timedelta
from typing import Any

import pytest
from msgspec import structs
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from shared.client.outcomes import Done, Refused, Unreachable
from shared.protocol.calendars import (
    BusyFault,
    BusyFrom,
    NewCalendarLink,
    OwnBusy,
    OwnCalendars,
    OwnMails,
    SetBusyCalendar,
    SetCalendarMails,
)
from shared.protocol.errors import Problem, ProblemType
from shared.protocol.visits import Noted
from staff_tray.account.calendar_props import CalendarInputs, derive
from staff_tray.account.calendar_props import Done as Came
from staff_tray.account.calendar_words import (
    busy_fault,
    busy_words,
    calendar_trouble,
    fault_words,
    link_words,
    mails_words,
)
from staff_tray.account.calendars import Calendars
from staff_tray.account.views.calendar_part import CalendarPart
from staff_tray.gallery.site import NOW
from staff_tray.gallery.stage import Stage

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
ZONE = "Europe/Copenhagen"
ADDRESS = "https://outlook.example/secret/calendar.ics"
LINK = NewCalendarLink(path="/cal/geheim.ics", address="", made_at=NOW)
BUSY = OwnBusy(kind=BusyFrom.ADDRESS, host="outlook.example", read_at=NOW - timedelta(minutes=5), count=12)
BROKEN = structs.replace(BUSY, fault=BusyFault.REFUSED, fault_since=NOW - timedelta(days=2))


class FakeCalendars:
    """A server that keeps what it was asked until the test answers; how things are comes at once."""

    def __init__(self) -> None:
        self.own = OwnCalendars()
        self.asked: list[Any] = []
        self.done: Callable[[Any], None] = lambda _: None

    def own_calendars(self, done: Callable[[Any], None]) -> None:
        done(Done(self.own))

    def _keep(self, asked: Any, done: Callable[[Any], None]) -> None:
        self.asked.append(asked)
        self.done = done

    def make_calendar_link(self, done: Callable[[Any], None]) -> None:
        self._keep("make", done)

    def revoke_calendar_link(self, done: Callable[[Any], None]) -> None:
        self._keep("revoke", done)

    def set_calendar_mails(self, command: SetCalendarMails, done: Callable[[Any], None]) -> None:
        self._keep(command, done)

    def set_busy_calendar(self, command: SetBusyCalendar, done: Callable[[Any], None]) -> None:
        self._keep(command, done)

    def read_busy_calendar(self, done: Callable[[Any], None]) -> None:
        self._keep("read", done)

    def remove_busy_calendar(self, done: Callable[[Any], None]) -> None:
        self._keep("remove", done)


@pytest.fixture
def server() -> FakeCalendars:
    return FakeCalendars()


@pytest.fixture
def calendars(server: FakeCalendars, qapp: QApplication) -> Calendars:
    """As the server has them."""
    made = Calendars(server, server="http://skranke.example:8150/")
    made.look()
    return made


@pytest.fixture
def part(calendars: Calendars, qtbot: Any) -> CalendarPart:
    """Its part of the window."""
    made = CalendarPart(calendars, now=lambda: NOW, zone=lambda: ZONE)
    qtbot.addWidget(made)
    made.show()
    return made


def refused(kind: ProblemType) -> Refused:
    return Refused(Problem(type=kind, title="No", status=422, detail="No."))


def test_a_link_is_made_copied_and_ended(part: CalendarPart, server: FakeCalendars, qtbot: Any) -> None:
    """It stands there whole once, with the address the tray speaks to; then only that there is one."""
    calendars = part.calendars
    assert part.make.text() == "Make a link"
    assert not part.link.isVisible()
    qtbot.mouseClick(part.make, Qt.MouseButton.LeftButton)
    assert not part.make.isEnabled()
    server.done(Done(LINK))
    assert part.link.text() == "http://skranke.example:8150/cal/geheim.ics"
    assert part.make.text() == "Make a new link"
    qtbot.mouseClick(part.copy, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == part.link.text()
    assert part._told.sentence == "Copied."
    qtbot.mouseClick(part.revoke, Qt.MouseButton.LeftButton)
    server.done(Done(Noted()))
    assert server.asked == ["make", "revoke"]
    assert part._told.sentence == "The link no longer works."
    assert not part.link.isVisible()
    assert not part.revoke.isVisible()
    server.own = OwnCalendars(link_made_at=NOW)
    calendars.look()
    assert link_words(calendars.props, NOW, ZONE).startswith("You have a link, made today at")


def test_bookings_by_mail(part: CalendarPart, server: FakeCalendars, qtbot: Any) -> None:
    """By keyboard on and off again; it says where they go, and it is off until somebody asks for it."""
    assert not part.mails.isVisible(), "this server sends no mail"
    server.own = OwnCalendars(mails=OwnMails(address="bo@fjordby.example"))
    part.calendars.look()
    assert part.mails.isVisible()
    assert not part.mails.isChecked()
    assert "to bo@fjordby.example: time and number, no names" in part._mails_words.text()
    assert part.mails.accessibleDescription() == part._mails_words.text()
    qtbot.keyClick(part.mails, Qt.Key.Key_Space)
    assert server.asked == [SetCalendarMails(on=True)]
    assert not part.mails.isEnabled()
    server.done(Unreachable("no route"))
    assert not part.mails.isChecked(), "it is as the server has it"
    qtbot.keyClick(part.mails, Qt.Key.Key_Return)
    server.done(Done(OwnCalendars(mails=OwnMails(address="bo@fjordby.example", on=True))))
    assert part.mails.isChecked()
    assert part._told.sentence == "From now on your bookings are sent to your calendar."
    qtbot.keyClick(part.mails, Qt.Key.Key_Space)
    assert server.asked[-1] == SetCalendarMails(on=False)
    server.done(Done(OwnCalendars(mails=OwnMails(address="bo@fjordby.example"))))
    assert part._told.sentence == "Nothing more is sent to your calendar."


@pytest.mark.parametrize(("mails", "may"), [(OwnMails(address=""), False), (OwnMails(address="", on=True), True)])
def test_without_an_address(mails: OwnMails, may: bool) -> None:
    """It says whom to ask; what is on can be switched off."""
    props = derive(CalendarInputs(server="", own=OwnCalendars(mails=mails)))
    assert props.may_mail == may
    assert mails_words(props.mails) == (
        "Your account has no mail address yet. Ask your superuser to write it there."
    )  # fmt: skip


def test_where_the_server_knows_its_address() -> None:
    """That one is in the link."""
    own = OwnCalendars(link_made_at=NOW)
    link = structs.replace(LINK, address="https://public.example/cal/geheim.ics")
    assert derive(CalendarInputs(server="http://inside", own=own, link=link)).link == link.address


def test_an_address_is_typed_and_read(part: CalendarPart, server: FakeCalendars, qtbot: Any) -> None:
    """By keyboard alone; then it says from where, when and how much, and the address is gone from the screen."""
    qtbot.keyClicks(part.address, f" {ADDRESS} ")
    qtbot.keyClick(part.address, Qt.Key.Key_Return)
    qtbot.keyClick(part.address, Qt.Key.Key_Return)
    assert server.asked == [SetBusyCalendar(address=ADDRESS)]
    server.done(Done(OwnCalendars(busy=BUSY)))
    assert part.address.text() == ""
    assert part._busy_state.text().startswith("Last read today at ")
    assert part._busy_state.text().endswith(", from outlook.example. Busy times ahead: 12")
    qtbot.mouseClick(part.again, Qt.MouseButton.LeftButton)
    server.done(Done(OwnCalendars(busy=BROKEN)))
    assert "Publish it again" in part._fault.sentence
    assert "What was read before still holds." in part._fault.sentence
    qtbot.mouseClick(part.stop, Qt.MouseButton.LeftButton)
    server.done(Done(OwnCalendars()))
    assert server.asked[1:] == ["read", "remove"]
    assert not part._busy_state.isVisible()
    assert not part.stop.isVisible()


@pytest.mark.parametrize(
    ("typed", "may", "wrong"),
    [
        ("", False, False), ("htt", False, False), ("https://", False, False), ("https://a.dk", False, False),
        (ADDRESS, True, False), ("webcal://outlook.example/x.ics", True, False), ("calendar.ics", False, True),
        ("https://outlook .example", False, False), ("ftp://outlook.example/x", False, True),
    ],
)  # fmt: skip
def test_what_can_be_an_address(typed: str, may: bool, wrong: bool) -> None:
    """While somebody types the beginning of one, nothing is said against it."""
    props = derive(CalendarInputs(server="", own=OwnCalendars(), typed=typed))
    assert (props.may_read, bool(calendar_trouble(props))) == (may, wrong)


def test_how_it_goes_in_words() -> None:
    """Not yet, never, from the organisation; each fault has its own sentence, and says since when."""

    def said(**more: Any) -> str:
        own = OwnCalendars(busy=structs.replace(BUSY, **more))
        return busy_words(derive(CalendarInputs(server="", own=own)), NOW, ZONE)

    assert said(read_at=None).startswith("Reading outlook.example …")
    assert said(read_at=None, fault=BusyFault.TOO_SLOW, fault_since=NOW) == "Not read yet from outlook.example."
    assert "your organisation’s calendar" in said(host="", kind=BusyFrom.ORGANISATION)
    assert len({fault_words(fault) for fault in BusyFault}) == len(BusyFault)
    assert busy_fault(BUSY, NOW, ZONE) == ""
    assert busy_fault(structs.replace(BROKEN, read_at=None), NOW, ZONE) == fault_words(BusyFault.REFUSED)
    organisation = structs.replace(BUSY, kind=BusyFrom.ORGANISATION)
    assert not derive(CalendarInputs(server="", own=OwnCalendars(busy=organisation))).by_hand


@pytest.mark.parametrize(
    ("outcome", "words"),
    [
        (refused(ProblemType.BAD_REQUEST), "That is no address of a calendar"),
        (Unreachable("no route"), "No connection to the server. Try again."),
    ],
)
def test_what_went_wrong(calendars: Calendars, server: FakeCalendars, outcome: Any, words: str) -> None:
    """What was typed stays, and can be sent again."""
    calendars.fill(ADDRESS)
    calendars.read_there()
    server.done(outcome)
    assert words in calendar_trouble(calendars.props)
    assert calendars.props.may_read
    calendars.fill(ADDRESS + "x")
    assert calendar_trouble(calendars.props) == ""


def test_every_answer_can_fail(calendars: Calendars, server: FakeCalendars, qtbot: Any) -> None:
    """Each is said, nothing is lost, and who is not known any more is told to the session."""
    for ask in (calendars.make_link, calendars.revoke_link, calendars.read_again, calendars.stop_reading):
        ask()
        server.done(Unreachable("no route"))
        assert calendars.props.trouble is not None
        assert calendars.props.may_ask
    with qtbot.waitSignal(calendars.signed_out):
        calendars.make_link()
        server.done(refused(ProblemType.TOKEN_EXPIRED))
    assert calendars.props.done is Came.NOTHING


def test_silent_when_nothing_is_otherwise(calendars: Calendars) -> None:
    """The same again is told to nobody."""
    heard: list[None] = []
    calendars.changed.connect(lambda: heard.append(None))
    calendars.look()
    calendars.fill("")
    assert heard == []


def test_an_older_server_has_none(server: FakeCalendars, qtbot: Any) -> None:
    """Then nothing of it is shown."""
    calendars = Calendars(server, server="http://x")
    part = CalendarPart(calendars, now=lambda: NOW, zone=lambda: ZONE)
    qtbot.addWidget(part)
    calendars._on_own(refused(ProblemType.NOT_FOUND))
    assert not part.isVisible()
    assert calendars.props.trouble is None


@pytest.fixture
def stage(qapp: QApplication) -> Iterator[Stage]:
    with Stage("en") as made:
        yield made


def test_it_stands_in_the_window_of_ones_account(stage: Stage) -> None:
    """And a link that was made goes with the window."""
    stage.session.account.show()
    stage.api.give("calendars", Done(OwnCalendars(busy=BROKEN)))
    window = stage.session.account.window
    assert window is not None
    part = window.findChild(CalendarPart)
    assert part is not None
    assert part.isVisible()
    assert part.make.accessibleName() or part.make.text()
    window.close()
    assert stage.session.account.window is None
