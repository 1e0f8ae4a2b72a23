"""The page People and roles on the gallery's stage: who works here, one person, a link, and a file that is tried."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from typing import Any, Final
from uuid import UUID

from msgspec import structs
from PySide6.QtWidgets import QWidget

from shared.client.outcomes import Done, Outcome
from shared.protocol.model import Role
from shared.protocol.people import (
    About,
    AccountState,
    ImportFault,
    ImportLine,
    ImportPeople,
    ImportReply,
    ImportStep,
    Invite,
    Person,
)
from staff_tray.gallery.full_centre import full_tree
from staff_tray.gallery.settings_plays import PlayedDrafts, settings_window
from staff_tray.gallery.site import LICENCE, METTE, MOVE, PASS, PERSON
from staff_tray.gallery.stage import Stage, settle

_CASE, _HOST, _SUPER = (Role.CASEWORKER,), (Role.CASEWORKER, Role.HOST), (Role.CASEWORKER, Role.SUPERUSER)
_HERE, _LINK = AccountState.ACTIVE, AccountState.INVITED
_ANNEMETTE: Final = UUID(int=82)

_ROWS: Final = (
    (UUID(int=80), "Ahmad Al-Khatib", _CASE, _HERE),
    (UUID(int=81), "Anders Damgaard", (Role.ADMINISTRATOR,), _HERE),
    (_ANNEMETTE, "Annemette Højbjerg Frederiksen", _SUPER, _HERE),
    (PERSON.id, PERSON.display_name, _SUPER, _HERE),
    (UUID(int=83), "Birgitte Sønderskov", _CASE, _HERE),
    (UUID(int=84), "Dorthe Ørum", (Role.HOST,), _HERE),
    (UUID(int=85), "Erik Nørremark-Pallesen", (Role.GUARD,), _HERE),
    (UUID(int=86), "Fatima Zahra Benali", _CASE, _LINK),
    (UUID(int=87), "Karoline Vestergaard", _CASE, AccountState.NO_PASSWORD),
    (METTE, "Mette Havmark Kristoffersen", _HOST, _HERE),
    (UUID(int=88), "Peder Ingwersen", (Role.READER,), _HERE),
    (UUID(int=89), "Søren Ladefoged", _CASE, AccountState.DEACTIVATED),
)


def _person(key: UUID, name: str, roles: tuple[Role, ...], state: AccountState) -> Person:
    username = name.split(maxsplit=1)[0].lower()
    about = About(
        username=username, display_name=name, roles=roles, mail=f"{username}@fjordby.example", desk_id="desk-1"
    )
    if key == _ANNEMETTE:
        about = structs.replace(
            about, services=(PASS, MOVE, LICENCE), deputies=(METTE, PERSON.id), leave_from=date(2026, 11, 20),
            leave_until=date(2026, 12, 4),
        )  # fmt: skip
    return Person(id=key, about=about, state=state, version=1)


_TRIED: Final = ImportReply(
    lines=(
        ImportLine(line=2, step=ImportStep.SAME, username="ahmad", display_name="Ahmad Al-Khatib"),
        ImportLine(line=3, step=ImportStep.CHANGE, username="annemette", display_name="Annemette Højbjerg Frederiksen",
                   changes=("mail", "services", "+host", "−superuser")),
        ImportLine(line=4, step=ImportStep.ADD, username="gudrun", display_name="Gudrun Þorsteinsdóttir"),
        ImportLine(line=5, step=ImportStep.ADD, username="hans", display_name="Hans-Christian Bødker Lyngbye"),
        ImportLine(line=6, step=ImportStep.REACTIVATE, username="soren", display_name="Søren Ladefoged"),
        ImportLine(line=0, step=ImportStep.DEACTIVATE, username="peder", display_name="Peder Ingwersen"),
    )
)  # fmt: skip
_REFUSED: Final = ImportReply(
    faults=(
        ImportFault(line=4, words="“mette.havmark@” is no mail address."),
        ImportFault(line=9, words="There is no desk “skranke-12” here. There are desk-1 and desk-2."),
    )
)


class PlayedPeople(PlayedDrafts):
    """The server's people on the stage; a file comes to `reply`."""

    server_url = "https://skranke.fjordby.example"

    def __init__(self, reply: ImportReply = _TRIED) -> None:
        super().__init__(full_tree())
        self._reply = reply
        self._people = [_person(*row) for row in _ROWS]

    def people(self, site_id: str, done: Callable[[Outcome[list[Person]]], None]) -> None:  # noqa: ARG002 - as the real one
        """All of them."""
        done(Done(self._people))

    def invite_person(
        self, _site_id: str, person_id: UUID, _command: Invite, done: Callable[[Outcome[Person]], None]
    ) -> None:
        """There is a link."""
        found = next(each for each in self._people if each.id == person_id)
        done(Done(structs.replace(found, state=_LINK, version=2)))

    def import_people(
        self, _site_id: str, _command: ImportPeople, done: Callable[[Outcome[ImportReply]], None]
    ) -> None:
        """What the file would do."""
        done(Done(self._reply))


def _opened(stage: Stage, do: Callable[[Any], None], reply: ImportReply = _TRIED) -> Sequence[QWidget]:
    window = settings_window(stage, PlayedPeople(reply))
    window.show_page("people")
    page: Any = window.page_widget("people")
    do(page)
    settle()
    return [window]


def _chosen(stage: Stage, *, key: UUID, link: bool = False, down: bool = False) -> Sequence[QWidget]:
    def do(page: Any) -> None:
        page.people.choose(key)
        if link:
            page.people.invite()
        if down:
            settle()
            page.scroll_down()

    return _opened(stage, do)


def _new(stage: Stage) -> Sequence[QWidget]:
    return _opened(stage, lambda page: page.begin_new())


def _file(stage: Stage, *, reply: ImportReply) -> Sequence[QWidget]:
    return _opened(stage, lambda page: page.people.try_import(b"-"), reply)


PEOPLE: dict[str, Callable[[Stage], Sequence[QWidget]]] = {
    "settings-people": partial(_opened, do=lambda _page: None),
    "settings-person": partial(_chosen, key=_ANNEMETTE),
    "settings-person-below": partial(_chosen, key=_ANNEMETTE, down=True),
    "settings-person-link": partial(_chosen, key=UUID(int=87), link=True),
    "settings-person-locked": partial(_chosen, key=UUID(int=81)),
    "settings-person-new": _new,
    "settings-people-file": partial(_file, reply=_TRIED),
    "settings-people-file-refused": partial(_file, reply=_REFUSED),
}
"""The scenes by their names."""
