"""Taking from another centre: what is offered, what will come, and what becomes of it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from uuid import UUID

import pytest
from msgspec import UNSET, structs

from shared.client.outcomes import Done, Outcome, Refused, Unreachable
from shared.protocol.centres import Centre
from shared.protocol.content import MenuService
from shared.protocol.drafts import CopyPart, CopyToDraft, EditDraftReply, Shelf
from shared.protocol.errors import Problem, ProblemType
from shared.protocol.tree import Edit, apply_edits, at, tree_of
from staff_tray.desk.centres import OtherCentres
from staff_tray.superuser.take import Take
from staff_tray.superuser.take_props import Here, TakeState, first_new
from staff_tray.superuser.take_words import coming_sentence, how_sentence, row_words, state_sentence
from staff_tray.trouble import LocalTrouble
from tests.unit.staff_tray.superuser.conftest import SITE

ROSKILDE = Centre(site_id="roskilde", name={"da": "Roskilde"}, services=(), languages=("da",))
KOEGE = Centre(site_id="koege", name={"da": "Køge"}, services=(), languages=("da",))
OFFERED = tuple(
    structs.replace(each, id=f"roskilde.{each.id}", name={"da": name})
    for each, name in zip(SITE.services, ("Pas", "Vielse", "Begravelse"), strict=True)
)
SHELF = Shelf(
    site_id="roskilde", name={"da": "Roskilde"}, languages=("da",), services=OFFERED, information=SITE.information,
    referrals=(), menu=tuple(MenuService(service_id=each.id) for each in OFFERED),
)  # fmt: skip


class Town:
    """Other centres, and the server that copies from them; answers wait until they are let through."""

    def __init__(self, server: Any, *centres: Centre) -> None:
        self.server = server
        self.found: Outcome[list[Centre]] = Done(list(centres))
        self.shelves: list[tuple[str, Callable[[Any], None]]] = []
        self.copies: list[tuple[CopyToDraft, Callable[[Any], None]]] = []

    def centres(self, _site_id: str, done: Callable[[Any], None]) -> None:
        done(self.found)

    def shelf(self, site_id: str, done: Callable[[Any], None]) -> None:
        self.shelves.append((site_id, done))

    def copy_to_draft(self, _site_id: str, command: CopyToDraft, done: Callable[[Any], None]) -> None:
        self.copies.append((command, done))

    def bring(self, outcome: Any = None) -> None:
        """What the centre has."""
        self.shelves.pop(0)[1](Done(SHELF) if outcome is None else outcome)

    def copied(self) -> CopyToDraft:
        """The copy is made: the first service that was wanted, at the end."""
        command, done = self.copies.pop(0)
        service = next(each for each in OFFERED if each.id in command.ids)
        item = {**tree_of(structs.replace(SITE, services=(service,)))["services"][0], "id": "vielse", "letter": "V"}
        edit = Edit(path=("services", "vielse"), after=item)
        self.server.tree, clashes = apply_edits(self.server.tree, [edit])
        assert not clashes
        self.server.version += 1
        done(Done(EditDraftReply(draft=self.server.draft(), taken=(edit,))))
        return command


@pytest.fixture
def town(server: Any) -> Town:
    """Two other centres."""
    return Town(server, ROSKILDE, KOEGE)


def page(town: Town, person: Any) -> Take:
    """The page, looked at."""
    numbers = iter(range(500, 600))
    take = Take(
        town, person.session, OtherCentres(town, site_id="centre"), language="da",
        new_id=lambda: UUID(int=next(numbers)), parent=person.session,
    )  # fmt: skip
    take.start()
    return take


def test_what_is_offered(town: Town, mette: Any) -> None:
    """The first centre is chosen; its services are there with what they bring, and what we have by name says so."""
    take = page(town, mette)
    assert (take.props.state, take.props.centre_name) == (TakeState.FETCHING, "Roskilde")
    assert state_sentence(take.props) == "Fetching what Roskilde has …"
    town.bring()
    assert take.props.state is TakeState.CHOOSING
    assert [(row.name, row.here) for row in take.props.rows] == [
        ("Pas", Here.NAMESAKE), ("Vielse", Here.NOTHING), ("Begravelse", Here.NOTHING)
    ]  # fmt: skip
    assert row_words(take.props.rows[0]) == "2 documents · you have one of this name"
    assert not take.props.may_take
    take.tick("roskilde.pas", on=True)
    take.tick("roskilde.flyt", on=True)
    assert take.props.may_take
    assert coming_sentence(take.props) == (
        "2 services come, with 3 documents. You have “Pas” by name already: what comes stands beside it."
    )


def test_taken_as_one_step(town: Town, mette: Any, server: Any) -> None:
    """It is in the draft, one stands on it, and undo takes it back as one step; typed words go first."""
    take = page(town, mette)
    town.bring()
    came: list[Any] = []
    take.taken.connect(lambda where, place: came.append((where, place)))
    take.choose_shared(True)
    take.tick("roskilde.flyt", on=True)
    take.take()
    assert take.props.state is TakeState.TAKING
    take.take()
    assert len(town.copies) == 1
    command = town.copied()
    assert (command.shared, command.ids, command.from_site) == (True, ("roskilde.flyt",), "roskilde")
    assert came == [("services", ("services", "vielse"))]
    assert mette.session.value(("services", "vielse", "name", "da")) == "Vielse"
    assert (take.props.ticked, take.props.state) == (frozenset(), TakeState.CHOOSING)
    mette.session.undo()
    mette.settle()
    assert at(server.tree, ("services", "vielse")) is UNSET
    mette.session.redo()
    mette.settle()
    assert at(server.tree, ("services", "vielse", "name", "da")) == "Vielse"


def test_the_same_command_again(town: Town, mette: Any) -> None:
    """Without an answer the same wish goes out under the same id: it may have been done; another wish is another."""
    take = page(town, mette)
    town.bring()
    take.tick("roskilde.flyt", on=True)
    take.take()
    first, done = town.copies.pop()
    done(Unreachable("lost"))
    assert (take.props.trouble, take.props.may_take) == (LocalTrouble.NO_ANSWER, True)
    take.take()
    second, done = town.copies.pop()
    done(Unreachable("lost"))
    take.choose_shared(True)
    take.take()
    third, done = town.copies.pop()
    assert first.command_id == second.command_id != third.command_id
    done(Refused(Problem(type=ProblemType.NOT_FOUND, title="", status=404, detail="")))
    assert take.props.trouble is ProblemType.NOT_FOUND
    take.take()
    assert town.copies.pop()[0].command_id != third.command_id


def test_there_is_only_one_centre(server: Any, mette: Any) -> None:
    """It is said kindly, and nothing is asked."""
    town = Town(server)
    take = page(town, mette)
    assert take.props.state is TakeState.ALONE
    assert state_sentence(take.props).startswith("This is the only centre here so far.")
    assert not town.shelves


def test_no_answer(town: Town, mette: Any) -> None:
    """Neither of the centres nor of what one has: it is said, and asked anew when somebody looks again."""
    town.found = Unreachable("no route")
    take = page(town, mette)
    assert (take.props.state, take.props.trouble) == (TakeState.NO_ANSWER, LocalTrouble.NO_ANSWER)
    town.found = Done([ROSKILDE])
    take.start()
    town.bring(Unreachable("no route"))
    assert take.props.state is TakeState.NO_ANSWER
    take.start()
    town.bring()
    assert take.props.state is TakeState.CHOOSING


def test_another_centre_is_chosen_meanwhile(town: Town, mette: Any) -> None:
    """An answer about the one before is not shown for the other."""
    take = page(town, mette)
    take.choose_centre("koege")
    town.bring()
    assert take.props.state is TakeState.FETCHING
    assert town.shelves[0][0] == "koege"


def test_documents_go_into_a_service(town: Town, mette: Any) -> None:
    """Opened from a service's documents: that service gets them; what is not there cannot be chosen."""
    take = page(town, mette)
    town.bring()
    take.begin_at(("services", "flyt", "documents"))
    props = take.props
    assert (props.what, props.into, props.from_service) == (CopyPart.DOCUMENTS, "flyt", "roskilde.pas")
    assert [row.name for row in props.rows] == ["Foto", "Dit gamle pas"]
    take.tick_all(on=True)
    take.take()
    command, _ = town.copies.pop()
    assert (command.from_service, command.into, command.ids) == ("roskilde.pas", "flyt", ("photo", "old"))


def test_a_whole_menu(town: Town, mette: Any) -> None:
    """Nothing to tick: what is not here comes along, and one's own menu is replaced, which is said."""
    own = structs.replace(SITE.services[0], id="centre.pas", letter="X")
    mette.session.add(("services",), tree_of(structs.replace(SITE, services=(own,)))["services"][0])
    take = page(town, mette)
    town.bring()
    take.begin_at(("menu",))
    assert (take.props.ticks, take.props.may_take) == (False, True)
    assert [row.here for row in take.props.rows] == [Here.OURS, Here.NOTHING, Here.NOTHING]
    assert coming_sentence(take.props).startswith("Your menu becomes as Roskilde has it. 2 services come along")


def test_what_is_shared_already(town: Town, mette: Any) -> None:
    """By its link, whatever it is called here."""
    mette.session.set(("services", "pas", "shared"), "roskilde/roskilde.flyt")
    take = page(town, mette)
    town.bring()
    assert [row.here for row in take.props.rows] == [Here.NAMESAKE, Here.SHARED, Here.NOTHING]
    assert "your draft" not in how_sentence(take.props)
    take.choose_shared(True)
    assert "your draft" in how_sentence(take.props)


def test_where_one_stands_afterwards() -> None:
    """On the first new thing: a service, a document in one, a page; or on the menu."""
    service, paper = ("services", "a"), ("services", "a", "documents", "b")
    order = Edit(path=("services", "#order"), before=["a"], after=["a"])
    assert first_new((order, Edit(path=service, after={}))) == ("services", service)
    assert first_new((Edit(path=paper, after={}),)) == ("documents", paper)
    assert first_new((Edit(path=("menu", "service:a"), before={}),)) == ("menu", ())
    assert first_new(()) == ("take", ())
