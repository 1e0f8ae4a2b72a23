"""The desk window by its keys: what is asked in place, where the keyboard goes, that nothing typed is lost."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from shared.client.outcomes import Done, Unreachable
from shared.protocol.commands import Action, CallReply, IssueReply, TicketReply
from shared.protocol.model import CaseOutcome, Role, TicketState
from shared.protocol.team import Colleague
from shared.protocol.visitors import Need, Visitor
from staff_tray.desk.actions import ASKING, DeskAction
from staff_tray.gallery.inspection import cut_texts, nameless, small_targets, texts_on_texts

Make = Callable[..., Any]
Key = Qt.Key
SERVING = TicketState.SERVING


class Hands:
    """Somebody at the keyboard of desk 1, with P009 at the desk and P001 waiting."""

    def __init__(self, qtbot: Any, scene: Any, ticket: Make) -> None:
        self.qtbot, self.scene, self.ticket = qtbot, scene, ticket
        self.window: QWidget = scene.window
        self.api, self.live = scene.api, scene.feed

    def open_case(self, state: TicketState = SERVING, **other: Any) -> None:
        """The case as the stream has it."""
        self.live.put(self.ticket(1), self.ticket(9, state=state, missing=("photo",)), **other)
        self.window.activateWindow()
        self.qtbot.waitUntil(self.window.isActiveWindow)

    def press(self, *keys: Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """These keys, wherever the keyboard is."""
        for key in keys:
            self.qtbot.keyClick(self.focus or self.window, key, held)

    def control(self, key: Key) -> None:
        """That key with Ctrl."""
        self.press(key, held=Qt.KeyboardModifier.ControlModifier)

    def type(self, text: str) -> None:
        """These letters, wherever the keyboard is."""
        self.qtbot.keyClicks(self.focus, text)

    def answer(self, state: TicketState, number: int = 9, **other: Any) -> None:
        """The server has done it."""
        self.api.done(Done(TicketReply(ticket=self.ticket(number, state=state, **other))))

    @property
    def focus(self) -> QWidget | None:
        """Where the keyboard is."""
        return self.window.focusWidget()

    @property
    def at(self) -> str:
        """The name of where the keyboard is."""
        return self.focus.objectName() if self.focus is not None else ""

    def find(self, name: str) -> Any:
        """The widget of that name."""
        return self.window.findChild(QWidget, name)

    def seen(self, name: str) -> bool:
        """Whether it can be seen."""
        return bool(self.find(name).isVisible())

    def words(self, name: str) -> str:
        """What the label of that name says where it can be seen."""
        found = [label for label in self.window.findChildren(QLabel, name) if label.isVisible()]
        return found[0].text() if found else ""


@pytest.fixture
def hands(qtbot: Any, scene: Any, ticket: Make) -> Iterator[Hands]:
    """Somebody who has just looked up."""
    made = Hands(qtbot, scene, ticket)
    made.open_case()
    yield made
    made.window.hide()


@pytest.mark.parametrize(
    ("keys", "outcome"),
    [
        ([Key.Key_Return], CaseOutcome.SOLVED),
        ([Key.Key_1], CaseOutcome.SOLVED),
        ([Key.Key_2], CaseOutcome.FOLLOW_UP),
        ([Key.Key_3], CaseOutcome.REFERRED),
        ([Key.Key_4], CaseOutcome.LACKED_DOCUMENTS),
        ([Key.Key_Down, Key.Key_Return], CaseOutcome.FOLLOW_UP),
    ],
)
def test_the_outcome_in_one_key(hands: Hands, keys: list[Key], outcome: CaseOutcome) -> None:
    """F11, one key; then the keyboard is on what is likely next."""
    hands.press(Key.Key_F11)
    assert hands.words("asking") == "Finish P009: how did it end?"
    assert hands.at == "outcome-solved"
    hands.press(*keys)
    assert (hands.api.asked[0][0], hands.api.asked[0][3].outcome) == (Action.FINISH, outcome)
    hands.answer(TicketState.FINISHED)
    assert hands.at == "call-next"
    assert hands.words("last-step") == "Finished P009"


def test_escape_leads_back(hands: Hands) -> None:
    """Nothing is sent, and the keyboard is where it was."""
    for key, name in (
        (Key.Key_F11, "finish"),
        (Key.Key_F4, "transfer"),
        (Key.Key_F5, "to-colleague"),
    ):
        hands.press(key)
        assert not hands.seen("call-next")
        hands.press(Key.Key_Escape)
        assert hands.at == name
        assert hands.seen("call-next")
    assert hands.api.asked == []


def test_call_next_asks_in_place(hands: Hands) -> None:
    """No dialog: the question stands below the open case, which stays; Enter ends it and calls."""
    hands.press(Key.Key_F8)
    assert hands.words("asking") == "P009 is open: finish it and call next?"
    assert (hands.words("case-number"), hands.at) == ("P009", "close-and-call")
    hands.press(Key.Key_Escape)
    assert hands.api.asked == []
    hands.press(Key.Key_F8, Key.Key_Return)
    hands.answer(TicketState.FINISHED)
    hands.api.done(Done(CallReply(ticket=hands.ticket(1, state=TicketState.CALLED))))
    assert [asked[0] for asked in hands.api.asked] == [Action.FINISH, "call"]
    assert (hands.words("case-number"), hands.at) == ("P001", "start")


def test_call_next_of_one_who_has_not_started(hands: Hands) -> None:
    """Who was called and has not come cannot be finished: the answer says so."""
    hands.open_case(TicketState.CALLED)
    hands.press(Key.Key_F8)
    assert hands.words("asking") == "P009 was called and has not started. Call next instead?"
    assert hands.scene.button("close-and-call").text() == "Did not come, call next"


def test_a_double_click_on_finish_is_no_outcome(hands: Hands) -> None:
    """The second press falls on an answer that has just come up, and does nothing; a press of its own does."""
    hands.press(Key.Key_F11)
    button = hands.find("outcome-solved")
    place = QPointF(button.rect().center())
    for kind in (QEvent.Type.MouseButtonDblClick, QEvent.Type.MouseButtonRelease):
        left = Qt.MouseButton.LeftButton
        event = QMouseEvent(kind, place, place, left, left, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(button, event)
    assert hands.api.asked == []
    hands.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert len(hands.api.asked) == 1


def test_park_by_key_and_by_time(hands: Hands, morning: Any) -> None:
    """Figures for minutes and for without end; a time is typed and Enter takes it; one that has passed is told."""
    hands.control(Key.Key_P)
    hands.press(Key.Key_2)
    assert str(hands.api.asked[0][3].until - morning) == "0:27:00"
    hands.api.done(Unreachable("no route"))
    assert hands.words("trouble-line") == "No connection to the server. Try again."
    hands.press(Key.Key_4)
    assert hands.api.asked[1][3].until is None
    hands.api.done(Unreachable("no route"))
    hands.find("park-time").setFocus()
    hands.type("1030")
    hands.press(Key.Key_Return)
    assert len(hands.api.asked) == 2
    assert hands.words("park-trouble") == "That time has passed. Choose a later one today."
    hands.find("park-time").setFocus()
    hands.find("park-time").setSelectedSection(hands.find("park-time").Section.HourSection)
    hands.type("13")
    hands.press(Key.Key_Return)
    assert str(hands.api.asked[2][3].until - morning) == "2:48:00"
    hands.answer(TicketState.PARKED)
    assert hands.words("last-step") == "Parked P009"


def test_a_colleague_by_a_few_letters(hands: Hands) -> None:
    """Typed without leaving the field; the arrows move in the list; people stand first, and one sees the place kept."""
    hands.api.colleagues = [
        Colleague(staff_id=UUID(int=number), display_name=name, roles=(Role.CASEWORKER,), desk_id=None)
        for number, name in ((71, "Amina Prøve"), (72, "Anders Test"))
    ]
    hands.scene.directory._ask()
    hands.press(Key.Key_F5)
    assert hands.words("asking") == "Hand P009 to"
    assert hands.words("asking-hint") == "Keeps the place in the line: due 11:01."
    hands.type("a")
    assert hands.find("asking-to-colleague-field").accessibleDescription() == "Amina Prøve. not at work"
    hands.press(Key.Key_Down, Key.Key_Return)
    assert hands.api.asked[0][3].to_staff_id == UUID(int=72)
    assert hands.at == "asking-to-colleague-field"
    hands.answer(TicketState.WAITING, for_staff_id=UUID(int=72))
    assert hands.words("last-step") == "Handed P009 on, which keeps its place"


def test_a_transfer_by_a_few_letters(hands: Hands) -> None:
    """Services first; Escape clears the letters, then leads back; what finds nothing says so."""
    hands.press(Key.Key_F4)
    hands.type("zz")
    assert hands.words("asking-transfer-nothing") == "Nothing found. Try other letters."
    hands.press(Key.Key_Return)
    assert hands.api.asked == []
    hands.press(Key.Key_Escape)
    assert hands.at == "asking-transfer-field"
    hands.type("byg")
    hands.press(Key.Key_Return)
    assert hands.api.asked[0][3].service_id == "byg"


def test_people_who_cannot_be_fetched(hands: Hands) -> None:
    """Services and desks are there all the same."""
    hands.api.colleagues = None
    hands.scene.directory._colleagues = None
    hands.press(Key.Key_F5)
    assert hands.words("to-colleague-missed").startswith("Who works here is not known yet.")
    hands.type("skranke 2")
    hands.press(Key.Key_Return)
    assert hands.api.asked[0][3].to_desk_id == "desk-2"


def test_a_second_errand_for_the_queue(hands: Hands) -> None:
    """For this desk unless one says otherwise; the open case stays open."""
    hands.control(Key.Key_E)
    hands.find("errand-for-queue").click()
    hands.find("asking-errand-field").setFocus()
    hands.type("byg")
    hands.press(Key.Key_Return)
    assert (hands.api.asked[0][0], hands.api.asked[0][3].to_desk_id) == ("errand", None)
    hands.api.done(Done(IssueReply(ticket=hands.ticket(20, "byg"), ahead=0)))
    assert (hands.words("case-number"), hands.words("last-step")) == ("P009", "Second errand: B020")
    assert hands.at == "second-errand"


def test_a_note_is_not_lost(hands: Hands) -> None:
    """A failure leaves it in the field and says so; Escape keeps it as a draft; Enter saves; then it is shown."""
    hands.control(Key.Key_N)
    assert hands.at == "note-text"
    hands.type("Ring i morgen")
    hands.find("need-hearing").click()
    hands.find("note-text").setFocus()
    hands.press(Key.Key_Return)
    hands.api.done(Unreachable("no route"))
    assert hands.find("note-text").toPlainText() == "Ring i morgen"
    assert hands.words("note-trouble") == "No connection to the server. Try again."
    hands.press(Key.Key_Escape)
    assert (hands.at, hands.words("case-note")) == ("note", "")
    hands.control(Key.Key_N)
    assert hands.find("note-text").toPlainText() == "Ring i morgen"
    hands.press(Key.Key_Return)
    assert (hands.api.asked[1][3].note, hands.api.asked[1][3].needs) == ("Ring i morgen", (Need.HEARING,))
    hands.answer(SERVING)
    assert (hands.words("case-note"), hands.words("case-person")) == ("Note: Ring i morgen", "Hard of hearing")
    assert hands.at == "note"


def test_a_draft_belongs_to_its_citizen(hands: Hands) -> None:
    """The next one's note is the next one's; news of the same citizen do not write over what is being typed."""
    hands.control(Key.Key_N)
    hands.type("Om P009")
    hands.open_case(visitors={UUID(int=9): Visitor(note="Fra en kollega")})
    assert hands.find("note-text").toPlainText() == "Om P009"
    hands.live.put(hands.ticket(8, state=SERVING))
    hands.control(Key.Key_N)
    assert hands.find("note-text").toPlainText() == ""


def test_a_note_too_long_cannot_be_saved(hands: Hands) -> None:
    """One sees how much room is left, before it is too much."""
    hands.control(Key.Key_N)
    hands.find("note-text").setPlainText("x" * 450)
    assert hands.words("note-left") == "50 letters left"
    hands.find("note-text").setPlainText("x" * 501)
    assert not hands.find("note-save").isEnabled()
    hands.press(Key.Key_Return)
    assert hands.api.asked == []


def test_undo_and_where_the_keyboard_goes_then(hands: Hands) -> None:
    """Ctrl+Z takes back; when the line goes with the keyboard on it, the keyboard goes to the likely action."""
    hands.press(Key.Key_F11, Key.Key_Return)
    hands.answer(TicketState.FINISHED)
    assert hands.words("undo-seconds") == "30 s"
    hands.control(Key.Key_Z)
    assert hands.api.asked[1][0] is Action.UNDO
    hands.answer(SERVING)
    assert (hands.words("case-number"), hands.words("last-step")) == ("P009", "")
    hands.press(Key.Key_F11, Key.Key_Return)
    hands.answer(TicketState.FINISHED)
    hands.find("undo").setFocus()
    hands.scene.desk._undo_is_over.timeout.emit()
    assert hands.at == "call-next"


def test_with_nothing_to_do_the_keyboard_stays_in_the_window(hands: Hands) -> None:
    """Nobody waits after the last one: the keyboard is on the list of those who wait."""
    hands.live.put(hands.ticket(9, state=SERVING))
    hands.press(Key.Key_F11, Key.Key_Return)
    hands.answer(TicketState.FINISHED)
    assert hands.at == "waiting-open"


def test_documents_are_ticked_with_the_space_bar(hands: Hands) -> None:
    """The box is the keyboard's, the words are the mouse's too; what is missing is said in words."""
    assert hands.words("papers-heading") == "Documents · 0 of 2 seen"
    hands.find("paper-photo").setFocus()
    hands.press(Key.Key_Space)
    assert hands.api.asked[0][3].documents_seen == ("photo",)
    assert hands.words("papers-heading") == "Documents · 1 of 2 seen"
    assert hands.find("paper-photo").accessibleName() == "Foto"
    hands.api.done(Unreachable("no route"))
    assert hands.find("paper-photo").accessibleName() == "Foto · said to be missing"
    assert hands.words("papers-trouble") == "No connection to the server. Try again."
    assert hands.at == "paper-photo"


def test_a_screen_reader_hears_what_is_asked(hands: Hands) -> None:
    """The panel's name is the question and the word more; the open case says what it is."""
    hands.control(Key.Key_P)
    assert hands.find("asking-park").accessibleName() == (
        "Park P009 until. Keeps the place in the line, and waits again by itself."
    )
    assert hands.scene.window.case.accessibleName() == "Open case. P009. Pas. At the desk since 10:51"


@pytest.mark.parametrize("large", [False, True], ids=["usual", "large"])
def test_every_question_can_be_seen_and_heard(
    hands: Hands, large: bool, request: pytest.FixtureRequest, long_name: str
) -> None:
    """Nothing cut, on each other, too small to press or without a name, at 360 pixels; also with a large font."""
    assert long_name
    if large:
        request.getfixturevalue("large_font")
    hands.live.put(
        hands.ticket(1, "flyt"), hands.ticket(9, "flyt", SERVING, missing=("photo",)),
        visitors={UUID(int=9): Visitor(name="Ida Berg", needs=tuple(Need), note="Meget at sige " * 10)},
    )  # fmt: skip
    hands.window.resize(360, 700)
    for action in (*sorted(ASKING), DeskAction.CALL_NEXT):
        hands.scene.desk.leave()
        hands.scene.desk.do(action)
        hands.qtbot.waitUntil(lambda: cut_texts(hands.window) == [])
        assert nameless(hands.window) == []
        assert small_targets(hands.window) == []
        assert texts_on_texts(hands.window) == []


def test_on_a_low_screen_the_question_is_brought_into_view(hands: Hands, large_font: None) -> None:
    """The window scrolls; where the keyboard goes, the whole of what is asked can be seen."""
    hands.window.resize(hands.window.width(), 420)
    hands.press(Key.Key_F11)
    last = hands.find("outcome-lacked-documents")
    hands.qtbot.waitUntil(lambda: last.visibleRegion().boundingRect() == last.rect())
    hands.press(Key.Key_Escape)
    hands.find("sign-out").setFocus()
    hands.qtbot.waitUntil(lambda: not hands.find("sign-out").visibleRegion().isEmpty())


def test_a_section_of_its_own(hands: Hands) -> None:
    """What others add stands below the actions and above who is signed in."""
    section = QLabel("My day")
    hands.scene.window.add_section(section)
    hands.qtbot.waitUntil(section.isVisible)
    top = section.mapTo(hands.window, section.rect().topLeft()).y()
    for name, below in (("note", False), ("signed-in-as", True)):
        place = hands.find(name).mapTo(hands.window, hands.find(name).rect().topLeft()).y()
        assert (place > top) is below


def test_timers_run_only_while_they_are_seen(hands: Hands) -> None:
    """The countdown stops with the window, and with its line."""
    undo = hands.window.findChild(QLabel, "last-step").parentWidget()
    assert not undo.ticking
    hands.press(Key.Key_F11, Key.Key_Return)
    hands.answer(TicketState.FINISHED)
    assert undo.ticking
    hands.window.hide()
    assert not undo.ticking
    hands.window.show()
    assert undo.ticking
    hands.scene.desk._undo_is_over.timeout.emit()
    assert not undo.ticking
