"""One person's work on a draft: edits are sent, kept, undone, and come through when others save."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from msgspec import UNSET

from shared.client.mirror import Connection
from shared.protocol.errors import ProblemType
from shared.protocol.tree import at, identities
from staff_tray.superuser.draft_props import SaveState

NAME = ("services", "pas", "name", "da")
LETTER = ("services", "pas", "letter")


def test_what_is_typed_goes_to_the_server_once_the_field_is_left(mette: Any, server: Any) -> None:
    """Typing shows at once and is one command; then it counts as saved, and as one change that is not published."""
    for letters in ("P", "Pa", "Pas og kort"):
        mette.session.set(NAME, letters)
    assert mette.session.value(NAME) == "Pas og kort"
    assert (mette.props.state, mette.line.waiting) == (SaveState.TYPING, [])
    mette.session.flush()
    assert mette.props.state is SaveState.SAVING
    mette.line.let_all_through()
    assert mette.props.state is SaveState.SAVED
    assert at(server.tree, NAME) == "Pas og kort"
    assert server.version == 1
    assert [edit.path for edit in mette.props.changes] == [NAME]
    assert mette.kept.kept is None


def test_two_people_at_different_places_hear_of_each_other(mette: Any, kaj: Any, server: Any) -> None:
    """Kaj's dialog fetches the draft when the log speaks of it, keeps what he types, and says who else is there."""
    mette.session.set(NAME, "Pas og kort")
    mette.settle()
    kaj.session.set(LETTER, "Q")
    kaj.settle()
    assert at(server.tree, NAME) == kaj.session.value(NAME) == "Pas og kort"
    assert at(server.tree, LETTER) == "Q"
    assert kaj.props.editors == (mette.who,)
    assert not kaj.props.held


def test_the_same_place_is_never_written_over(mette: Any, kaj: Any, server: Any) -> None:
    """Kaj is slower: his words stay on his screen, Mette's in the draft, until he chooses."""
    mette.session.set(NAME, "Mettes")
    mette.settle()
    kaj.session.set(NAME, "Kajs")
    kaj.session.flush()
    kaj.line.let_all_through()
    (held,) = kaj.props.held
    assert (held.place, held.theirs, held.staff_id) == (NAME, "Mettes", mette.who)
    assert kaj.session.value(NAME) == "Kajs"
    assert at(server.tree, NAME) == "Mettes"
    assert not kaj.session.settled
    kaj.session.keep_mine(NAME)
    kaj.line.let_all_through()
    assert at(server.tree, NAME) == "Kajs"
    assert kaj.session.settled


def test_taking_theirs_changes_nothing_at_the_server(mette: Any, kaj: Any, server: Any) -> None:
    """And the field shows it; an undo after that does not bring the own words back over theirs."""
    mette.session.set(NAME, "Mettes")
    mette.settle()
    kaj.session.set(NAME, "Kajs")
    kaj.settle()
    version = server.version
    kaj.session.take_theirs(NAME)
    kaj.settle()
    assert kaj.session.value(NAME) == "Mettes"
    assert (server.version, kaj.props.held) == (version, ())
    kaj.session.undo()
    kaj.settle()
    assert kaj.session.value(NAME) == "Mettes"


def test_a_change_in_a_thing_that_others_have_removed_is_kept_until_chosen(mette: Any, kaj: Any, server: Any) -> None:
    """Mette removes the service that Kaj writes in: he can bring it back as he has it, or let it go."""
    mette.session.remove(("services", "pas"))
    mette.settle()
    kaj.session.set(NAME, "Kajs")
    kaj.settle()
    (held,) = kaj.props.held
    assert (held.place, held.theirs) == (("services", "pas"), UNSET)
    assert kaj.session.value(NAME) == "Kajs"
    assert at(server.tree, NAME) is UNSET
    kaj.session.keep_mine(held.place)
    kaj.settle()
    assert at(server.tree, NAME) == "Kajs"
    assert kaj.session.settled


def test_removing_what_others_have_changed_is_asked(mette: Any, kaj: Any, server: Any) -> None:
    """Their change is not lost by a removal that did not know of it."""
    mette.session.set(NAME, "Mettes")
    mette.settle()
    kaj.session.remove(("services", "pas"))
    kaj.settle()
    assert at(server.tree, NAME) == "Mettes"
    (held,) = kaj.props.held
    kaj.session.take_theirs(held.place)
    kaj.settle()
    assert kaj.session.value(NAME) == "Mettes"


def test_undo_and_redo_take_whole_wishes(mette: Any, server: Any) -> None:
    """A typed word is one step; a removed thing comes back to its place; redo does it again."""
    before = server.tree
    mette.session.set(NAME, "P")
    mette.session.set(NAME, "Pas og kort")
    mette.session.flush()
    mette.session.remove(("services", "flyt"))
    mette.settle()
    assert identities(server.tree["services"]) == ["pas", "kort"]
    mette.session.undo()
    mette.settle()
    assert identities(server.tree["services"]) == ["pas", "flyt", "kort"]
    mette.session.undo()
    mette.settle()
    assert server.tree == before
    assert not mette.props.can_undo
    mette.session.redo()
    mette.session.redo()
    mette.settle()
    assert identities(server.tree["services"]) == ["pas", "kort"]
    assert not mette.props.can_redo


def test_undo_leaves_what_others_have_written_since(mette: Any, kaj: Any, server: Any) -> None:
    """It is only one's own that is taken back."""
    mette.session.set(NAME, "Mettes")
    mette.settle()
    kaj.settle()
    kaj.session.set(NAME, "Kajs")
    kaj.settle()
    mette.settle()
    mette.session.undo()
    mette.settle()
    assert at(server.tree, NAME) == "Kajs"


def test_what_cannot_be_is_shown_and_not_sent(mette: Any, server: Any) -> None:
    """A letter in small print stays in the field, with nothing sent; a right one is."""
    assert not mette.session.set(LETTER, "p1")
    mette.settle()
    assert mette.session.value(LETTER) == "p1"
    assert (server.version, dict(mette.props.unfit)) == (0, {LETTER: "p1"})
    assert mette.session.set(LETTER, "R")
    mette.settle()
    assert (at(server.tree, LETTER), dict(mette.props.unfit)) == ("R", {})


def test_without_a_server_edits_wait_on_the_disk_and_go_out_again(mette: Any, server: Any, new_person: Any) -> None:
    """The answer gets lost after it was done: the same command has no second effect, also after a new start."""
    mette.session.set(NAME, "Mettes")
    mette.session.flush()
    mette.line.let_through(lost="back")
    assert mette.props.state is SaveState.WAITING
    assert server.version == 1
    mette.session.set(LETTER, "Q")
    again = new_person(server, mette.who, mette.kept, first_id=3_000)
    again.line.let_all_through()
    assert (at(server.tree, NAME), at(server.tree, LETTER)) == ("Mettes", "Q")
    assert again.session.settled
    assert again.kept.kept is None


def test_edits_kept_on_the_disk_meet_what_others_wrote_meanwhile(
    mette: Any, kaj: Any, server: Any, new_person: Any
) -> None:
    """Never sent, the computer off over night: in the morning the person is asked."""
    mette.session.set(NAME, "Mettes")
    mette.session.set(LETTER, "Q")
    kaj.session.set(NAME, "Kajs")
    kaj.settle()
    again = new_person(server, mette.who, mette.kept, first_id=3_000)
    again.line.let_all_through()
    assert [held.place for held in again.props.held] == [NAME]
    assert again.session.value(NAME) == "Mettes"
    assert at(server.tree, LETTER) == "Q"
    once_more = new_person(server, mette.who, again.kept, first_id=4_000)
    once_more.line.let_all_through()
    assert [held.place for held in once_more.props.held] == [NAME]
    assert at(server.tree, NAME) == "Kajs"


def test_a_connection_that_comes_back_sends_what_waits(mette: Any, server: Any) -> None:
    """Nobody has to press anything."""
    mette.session.set(NAME, "Mettes")
    mette.feed.be(Connection.LOST)
    mette.session.flush()
    mette.line.let_through(lost="there")
    assert (mette.props.state, mette.line.waiting) == (SaveState.WAITING, [])
    mette.feed.be(Connection.LIVE)
    mette.line.let_all_through()
    assert at(server.tree, NAME) == "Mettes"
    assert mette.props.state is SaveState.SAVED


def test_who_may_no_longer_is_told_and_loses_nothing(mette: Any, server: Any) -> None:
    """The role is taken away meanwhile: nothing more is sent, the words stay on this computer."""
    mette.session.set(NAME, "Mettes")
    mette.line.refuses = ProblemType.FORBIDDEN
    mette.session.flush()
    mette.line.let_all_through()
    assert mette.props.state is SaveState.FORBIDDEN
    assert not mette.session.set(LETTER, "Q")
    assert mette.session.value(NAME) == "Mettes"
    assert mette.kept.kept is not None


def test_a_server_that_does_not_take_the_edits_is_not_asked_again_and_again(mette: Any, server: Any) -> None:
    """It says so; the next change tries once more, and the person can drop what is not taken."""
    mette.session.set(NAME, "Mettes")
    mette.line.refuses = ProblemType.BAD_REQUEST
    mette.session.flush()
    mette.line.let_all_through()
    assert (mette.props.state, mette.props.trouble) == (SaveState.REFUSED, ProblemType.BAD_REQUEST)
    assert mette.line.waiting == []
    mette.session.forget_refused()
    mette.line.refuses = None
    mette.settle()
    assert mette.session.value(NAME) == "Pas"
    assert server.version == 0


def test_signing_out_is_told(mette: Any, qtbot: Any) -> None:
    """The token has run out: the tray asks to sign in again, and the edit is kept."""
    mette.session.set(NAME, "Mettes")
    mette.line.refuses = ProblemType.TOKEN_EXPIRED
    with qtbot.waitSignal(mette.session.signed_out):
        mette.session.flush()
        mette.line.let_all_through()
    assert mette.kept.kept is not None


def test_questions_come_one_at_a_time(mette: Any, kaj: Any) -> None:
    """While a command is on its way the log is heard, but the draft is fetched only after the answer."""
    mette.session.set(NAME, "Mettes")
    mette.session.flush()
    kaj.session.set(LETTER, "Q")
    kaj.settle()
    mette.feed.hear()
    assert len(mette.line.waiting) == 1
    mette.line.let_all_through()
    assert mette.session.value(LETTER) == "Q"


def test_together_they_cannot_make_what_cannot_be(
    mette: Any, kaj: Any, server: Any, new_person: Callable[..., Any]
) -> None:
    """Each adds two questions to a service, where three are the most: Kaj's fourth is told, not sent."""
    for person, names in ((mette, ("m1", "m2")), (kaj, ("k1", "k2"))):
        for name in names:
            person.session.add(("services", "pas", "questions"), {"id": name, "text": {"da": name}})
    mette.settle()
    kaj.settle()
    assert identities(server.tree["services"][0]["questions"]) == ["m1", "m2", "k1"]
    assert ("services", "pas", "questions", "k2") in kaj.props.unfit
    assert kaj.session.set(NAME, "Pas og kort")
    kaj.settle()
    assert at(server.tree, NAME) == "Pas og kort"
