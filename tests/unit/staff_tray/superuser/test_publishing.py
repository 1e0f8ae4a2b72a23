"""Publishing in place, what will change in plain words, and going back."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from typing import Any
from uuid import uuid4

import msgspec
import pytest
from PySide6.QtCore import QDateTime, Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QRadioButton, QWidget

from shared.client.outcomes import Unreachable
from shared.protocol.checks import checks
from shared.protocol.drafts import Check, CheckKind, CheckLevel
from shared.protocol.errors import ProblemType
from shared.protocol.rules import ServiceBooking
from shared.protocol.tree import ORDER, Edit, Tree, at, configuration_of
from staff_tray.superuser.catalogue import all_pages
from staff_tray.superuser.change_words import told_changes
from staff_tray.superuser.dialog import Dialog
from staff_tray.superuser.history import History
from staff_tray.superuser.publishing import Publishing, Told, WhyNot
from staff_tray.superuser.views.window import SettingsWindow
from staff_tray.trouble import LocalTrouble

PASS = ("services", "pas")
PHOTO = (*PASS, "documents", "photo")
NAME = (*PASS, "name", "da")
LETTER = (*PASS, "letter")


@pytest.fixture
def publishing(mette: Any) -> Publishing:
    """Mette's."""
    return Publishing(mette.session, mette.line, uuid4)


@pytest.fixture
def window(qtbot: Any, mette: Any, names: Any) -> Iterator[SettingsWindow]:
    """Mette's dialog."""
    dialog = Dialog(mette.session, mette.line, language="da", now=lambda: mette.server.now, new_id=uuid4)
    dialog.know(names)
    made = SettingsWindow(dialog, [page for page in all_pages() if page.key != "menu"])
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    yield made
    made.close()


def find(window: QWidget, kind: type[Any], name: str) -> Any:
    return next(each for each in window.findChildren(kind, name) if each.isVisible())


def edit(path: tuple[str, ...], before: Any = None, after: Any = None) -> Edit:
    given = {key: value for key, value in (("before", before), ("after", after)) if value is not None}
    return Edit(path=path, **given)


TOLD = (
    (edit(NAME, "Pas", "Nyt pas"), "Services · Pas", "Name in Dansk becomes “Nyt pas” (was “Pas”)"),
    (edit((*PASS, "name", "en"), "Passport"), "Services · Pas", "Name in English: “Passport” is taken away"),
    (edit((*PASS, "description", "da"), None, "Ny"), "Services · Pas", "Line below the name in Dansk becomes “Ny”"),
    (edit(("services", "ny"), None, {"id": "ny", "name": {"da": "Ny"}}), "Services", "“Ny” is new"),
    (edit(("services", "old"), {"id": "old", "name": {"da": "Gammel"}}), "Services", "“Gammel” is taken away"),
    (edit(("services", ORDER), ["a", "b"], ["b", "a"]), "Services", "The order is changed: Services"),
    (edit((*PASS, "card_check_in"), False, True), "Services · Pas", "Bookings can be found by the health card: yes"),
    (
        edit((*PASS, "mean_service_seconds"), 600, 900), "Services · Pas",
        "One visit takes about becomes “15 minutes” (was “10 minutes”)",
    ),
    (
        edit((*PASS, "when_closed"), None, "hide"), "Services · Pas",
        "Outside opening hours becomes “The tile is not there”",
    ),
    (edit((*PHOTO, "help", "da"), None, "Nyt"), "Services · Pas · Foto", "Help in Dansk becomes “Nyt”"),
    (edit(PHOTO, {"id": "photo", "name": {"da": "Foto"}}), "Services · Pas", "“Foto” is taken away"),
    (edit((*PASS, "opening"), [], [{}]), "Opening hours · Pas", "In person: changed"),
    (
        edit(("desks", "desk-1", "services"), ["pas"], ["pas", "kort"]), "Desks and floors · Skranke 1",
        "Services it does becomes “Pas, Kørekort” (was “Pas”)",
    ),
    (edit(("desks", "desk-1", "way"), [], [{}]), "Desks and floors · Skranke 1", "The way from the stand: changed"),
    (edit(("site", "phone"), "1", "2"), "Brand and languages", "Telephone becomes “2” (was “1”)"),
    (edit(("menu", ORDER), ["a"], ["b"]), "Stand menu", "The order of the tiles is changed"),
    (edit(("menu", "service:pas"), {"kind": "service", "service_id": "pas"}), "Stand menu", "“Pas” is taken away"),
    (edit(("stands", "x", "mode"), "bell", "reception"), "Stands", "“bell” becomes “reception”"),
)  # fmt: skip


@pytest.mark.parametrize(("change", "about", "sentence"), TOLD)
def test_changes_are_told_in_plain_words(server: Any, change: Edit, about: str, sentence: str) -> None:
    """One sentence a change, under the thing it is about."""
    tree: Tree = server.tree
    (told,) = told_changes([change], all_pages(), tree, tree, "da")
    assert (told.about, told.sentence) == (about, sentence)


def test_changes_of_one_thing_stand_together(server: Any) -> None:
    """In the order of the pages, whatever was changed first."""
    edits = [edit(("site", "phone"), "1", "2"), edit(NAME, "a", "b"), edit(("services", "kort", "letter"), "K", "L"),
             edit(LETTER, "P", "Q")]  # fmt: skip
    told = told_changes(edits, all_pages(), server.tree, server.tree, "da")
    assert [each.about for each in told] == [
        "Services · Pas", "Services · Pas", "Services · Kørekort", "Brand and languages",
    ]  # fmt: skip


def test_published_now(mette: Any, server: Any, publishing: Publishing) -> None:
    """With a note; then there is nothing left to publish, and what is typed meanwhile stays."""
    assert publishing.props.why_not is WhyNot.NOTHING
    mette.session.set(NAME, "Nyt pas")
    assert publishing.props.why_not is WhyNot.NOT_SAVED
    mette.settle()
    assert publishing.props.why_not is None
    publishing.publish("  Nyt navn ")
    assert publishing.props.why_not is WhyNot.BUSY
    mette.session.set(LETTER, "Q")
    mette.line.let_all_through()
    assert (publishing.props.told, server.history[0].note) == (Told.PUBLISHED, "Nyt navn")
    assert at(server.published, NAME) == "Nyt pas"
    mette.settle()
    assert [each.path for each in mette.props.changes] == [LETTER]


def test_published_at_a_time_and_kept_after_all(mette: Any, server: Any, publishing: Publishing) -> None:
    """It says when and by whom; both can change their mind."""
    mette.session.set(NAME, "Nyt pas")
    mette.settle()
    moment = server.now + timedelta(days=1)
    publishing.publish("", moment)
    mette.line.let_all_through()
    assert (publishing.props.told, publishing.props.publish_at) == (Told.SCHEDULED, moment)
    publishing.keep()
    mette.line.let_all_through()
    assert (publishing.props.told, publishing.props.publish_at) == (Told.KEPT, None)


def test_what_is_in_the_way(mette: Any, kaj: Any, server: Any, publishing: Publishing) -> None:
    """A check that stops, a disagreement, something that cannot be used: each is said, and nothing is sent."""
    mette.session.set(NAME, "Nyt pas")
    mette.settle()
    server.checks = (Check(level=CheckLevel.STOPS, kind=CheckKind.REPEATED, path=LETTER, name="P"),)
    mette.session.look_again()
    mette.line.let_all_through()
    assert publishing.props.why_not is WhyNot.STOPPED
    publishing.publish("")
    assert mette.line.waiting == []
    server.checks = ()
    mette.session.set(LETTER, "no letter")
    assert publishing.props.why_not is WhyNot.UNFIT
    mette.session.set(LETTER, "P")
    kaj.settle()
    kaj.session.set(NAME, "Kajs")
    kaj.settle()
    mette.session.set(NAME, "Mettes")
    mette.settle()
    assert publishing.props.why_not is WhyNot.TO_CHOOSE


@pytest.mark.parametrize("problem", [ProblemType.CHANGED_MEANWHILE, ProblemType.CANNOT_PUBLISH, ProblemType.FORBIDDEN])
def test_a_refusal_is_told(mette: Any, publishing: Publishing, problem: ProblemType) -> None:
    """And one that says that something has changed fetches the draft anew."""
    mette.session.set(NAME, "Nyt pas")
    mette.settle()
    mette.line.refuses = problem
    publishing.publish("")
    mette.line.let_through()
    mette.line.refuses = None
    assert publishing.props.trouble is problem
    assert bool(mette.line.waiting) == (problem is not ProblemType.FORBIDDEN)
    publishing.forget()
    assert publishing.props.trouble is None


def test_no_answer_and_a_sign_out(mette: Any, publishing: Publishing, qtbot: Any) -> None:
    """Whether it was published is seen by the draft that comes with the next answer."""
    mette.session.set(NAME, "Nyt pas")
    mette.settle()
    publishing.publish("")
    mette.line.let_through(lost="there")
    assert publishing.props.trouble is LocalTrouble.NO_ANSWER
    mette.line.refuses = ProblemType.TOKEN_EXPIRED
    with qtbot.waitSignal(publishing.signed_out):
        publishing.publish("")
        mette.line.let_through()


def test_dropping_all_is_asked_first(mette: Any, server: Any, publishing: Publishing) -> None:
    """And drops the changes of others too, as it says."""
    mette.session.set(NAME, "Nyt pas")
    mette.settle()
    publishing.ask_drop(True)
    assert publishing.props.asks_drop
    publishing.drop()
    mette.line.let_all_through()
    assert (publishing.props.told, server.tree) == (Told.DROPPED, server.published)
    assert mette.session.value(NAME) == "Pas"


def test_going_back_and_back_again(mette: Any, server: Any, qtbot: Any) -> None:
    """The list is fetched when somebody looks; one click goes back, and going back can be gone back on."""
    history = History(mette.session, mette.line, uuid4)
    mette.session.set(NAME, "Nyt pas")
    mette.settle()
    server.publish("Nyt", mette.who)
    mette.settle()
    assert history.props.revisions is None
    history.look()
    mette.line.let_all_through()
    assert history.props.revisions is not None
    assert [each.number for each in history.props.revisions] == [2, 1]
    assert [each.path for each in history.props.edits or ()] == [NAME]
    assert not history.props.may_return
    history.choose(1)
    mette.line.let_all_through()
    assert history.props.may_return
    history.go_back()
    mette.line.let_all_through()
    assert (at(server.published, NAME), history.props.returned) == ("Pas", 1)
    assert mette.session.value(NAME) == "Pas"
    history.choose(2)
    mette.line.let_all_through()
    history.go_back()
    mette.line.let_all_through()
    assert at(server.published, NAME) == "Nyt pas"
    history.rest()
    mette.line.refuses = ProblemType.UNAUTHENTICATED
    with qtbot.waitSignal(history.signed_out):
        history.look()
        mette.line.let_all_through()


def test_the_page_publishes_by_keyboard(window: SettingsWindow, mette: Any, server: Any, qtbot: Any) -> None:
    """From the bar to the button without a mouse; afterwards the page says that stands show it."""
    mette.session.set(NAME, "Nyt pas")
    mette.session.set(("services", "flyt", "name", "en"), "")
    mette.settle()
    server.checks = checks(configuration_of(server.tree))
    mette.session.look_again()
    mette.line.let_all_through()
    qtbot.keyClick(find(window, QPushButton, "settings-publish"), Qt.Key.Key_Return)
    page: Any = window.page_widget("publish")
    assert page.isVisible()
    assert page.changes.hasFocus()
    assert page.changes.things.rows[0].title == "Name in Dansk becomes “Nyt pas” (was “Pas”)"
    assert any("English" in row.title for row in page.checks.things.rows)
    qtbot.keyClicks(find(window, QLineEdit, "publish-note"), "Nyt")
    qtbot.keyClick(find(window, QPushButton, "publish-go"), Qt.Key.Key_Return)
    mette.line.let_all_through()
    assert at(server.published, NAME) == "Nyt pas"
    assert find(window, QLabel, "publish-done").text() == "Published. The stands show it now."


def test_many_missing_texts_are_one_row_that_opens(window: SettingsWindow, mette: Any, server: Any, qtbot: Any) -> None:
    """One row a language says how many; a click or Enter shows each with its way, and a double click is a click."""
    mette.session.set(NAME, "Nyt pas")
    mette.settle()
    paths = [("services", "pas", "name", "pl"), ("services", "flyt", "name", "pl"), ("services", "pas", "letter")]
    missing = [Check(level=CheckLevel.WARNS, kind=CheckKind.MISSING_TEXT, path=path, name="pl") for path in paths]
    server.checks = (*missing, Check(level=CheckLevel.WARNS, kind=CheckKind.LOGO, path=("brand", "logo")))
    mette.session.look_again()
    mette.line.let_all_through()
    window.show_page("publish")
    page: Any = window.page_widget("publish")
    rows = page.checks.things
    assert [row.title for row in rows.rows] == [
        "3 texts are missing in Polski", "This logo cannot be drawn. Choose another file.",
    ]  # fmt: skip
    assert (rows.rows[0].below, rows.rows[0].wrong) == ("Show them", "")
    middle = page.checks.visualRect(rows.index(0)).center()
    qtbot.mouseClick(page.checks.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    assert [(row.title, row.below, row.level) for row in rows.rows[:3]] == [
        ("3 texts are missing in Polski", "Hide them", 0), ("Nyt pas", "Services · Name", 1),
        ("Flytning til Danmark og bopælsregistreringsattest", "Services · Name", 1),
    ]  # fmt: skip
    qtbot.mouseDClick(page.checks.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    assert len(rows.rows) == 5
    page.checks.go_to(rows.rows[0].key)
    qtbot.keyClick(page.checks, Qt.Key.Key_Return)
    assert len(rows.rows) == 2
    qtbot.keyClick(page.checks, Qt.Key.Key_Return)
    page.checks.go_to(rows.rows[2].key)
    qtbot.keyClick(page.checks, Qt.Key.Key_Return)
    assert window.page == "services"


def test_what_cannot_be_sent_leads_to_where_it_is_asked(window: SettingsWindow, mette: Any, server: Any) -> None:
    """That services cannot be booked leads to the booking rules, and what is asked for to that service there."""
    mette.session.set(NAME, "Nyt pas")
    mette.session.set(("services", "pas", "booking"), msgspec.to_builtins(ServiceBooking()))
    mette.settle()
    server.checks = (
        Check(level=CheckLevel.WARNS, kind=CheckKind.BOOKING_CUT_OFF, path=("site", "booking"), name="3"),
        Check(level=CheckLevel.WARNS, kind=CheckKind.BOOKING_ONLY_MAIL, path=("services", "pas", "booking", "contact")),
    )
    mette.session.look_again()
    mette.line.let_all_through()
    window.show_page("publish")
    page: Any = window.page_widget("publish")
    rows = page.checks.things.rows
    assert [(row.title, row.below) for row in rows] == [
        (
            "SMS and mail are not set up, so services cannot be booked from home: 3.",
            "Booking rules",
        ),
        (
            "The server sends mail only. Citizens are asked for a mail address instead.",
            "Booking rules · Nyt pas · Citizens have to give",
        ),
    ]
    for row in list(rows):
        window.show_page("publish")
        page.checks.opened.emit(row.key)
        assert window.page == "booking-rules"


def test_the_page_sets_a_time_in_the_sites_own_zone(window: SettingsWindow, mette: Any, server: Any) -> None:
    """Seven o'clock is seven in Copenhagen, wherever this computer is."""
    mette.session.set(NAME, "Nyt pas")
    mette.settle()
    window.show_page("publish")
    find(window, QRadioButton, "publish-later").click()
    page: Any = window.page_widget("publish")
    assert page.foot.when.isVisible()
    page.foot.when.setDateTime(QDateTime(2026, 12, 24, 7, 0, 0))
    find(window, QPushButton, "publish-go").click()
    mette.line.let_all_through()
    assert server.publish_at.isoformat() == "2026-12-24T06:00:00+00:00"
    assert find(window, QPushButton, "publish-keep").isVisible()


def test_one_change_is_dropped_and_one_is_shown(window: SettingsWindow, mette: Any, server: Any) -> None:
    """The other one stays; a change leads to its field, a check too."""
    mette.session.set(NAME, "Nyt pas")
    mette.session.set(LETTER, "Q")
    mette.settle()
    window.show_page("publish")
    page: Any = window.page_widget("publish")
    letter = next(row.key for row in page.changes.things.rows if row.title.startswith("Letter"))
    page.changes.go_to(letter)
    find(window, QPushButton, "change-drop").click()
    mette.settle()
    assert [each.path for each in mette.props.changes] == [NAME]
    find(window, QPushButton, "change-show").click()
    services: Any = window.page_widget("services")
    assert (window.page, services.place) == ("services", ("services", "pas"))


def test_the_history_page(window: SettingsWindow, mette: Any, server: Any) -> None:
    """Who, when and what; one click goes back."""
    mette.session.set(NAME, "Nyt pas")
    mette.settle()
    server.publish("Nyt navn", mette.who)
    mette.settle()
    window.show_page("history")
    mette.line.let_all_through()
    page: Any = window.page_widget("history")
    first, second = page.list.things.rows
    assert (first.title, first.below) == (
        "Today at 10:42 · Mette Holm", "number 2 · this is what citizens see now · Nyt navn · 1 change",
    )  # fmt: skip
    assert second.below == "number 1 · the first one"
    page.list.go_to("1")
    mette.line.let_all_through()
    find(window, QPushButton, "history-return").click()
    mette.line.let_all_through()
    assert at(server.published, NAME) == "Pas"
    assert "Number 1" in find(window, QLabel, "history-done").text()


def test_a_lost_history_says_so(window: SettingsWindow, mette: Any) -> None:
    """Without a connection there is a sentence, and nothing else changes."""
    window.show_page("history")
    _, done = mette.line.waiting.pop(0)
    done(Unreachable("lost"))
    assert "No connection" in find(window, QLabel, "history-trouble").text()
