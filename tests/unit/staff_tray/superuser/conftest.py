"""What the tests of the superuser's dialog share: a site, the server's rule, and sessions on it."""

from __future__ import annotations

from collections.abc import Callable
from itertools import count
from typing import Any
from uuid import UUID

import pytest
from msgspec import structs
from PySide6.QtWidgets import QApplication

from shared.protocol.content import Configuration, Information, Referral
from staff_tray.gallery.site import CONFIGURATION
from staff_tray.superuser.draft_session import DraftSession
from tests.unit.staff_tray.superuser.fake_drafts import DraftFeed, FakeDrafts, FakeKept, FakeServer

METTE, KAJ = UUID(int=71), UUID(int=72)
NAMES = {METTE: "Mette Holm", KAJ: "Kaj Due"}


def texts(da: str) -> dict[str, str]:
    return {"da": da}


SITE: Configuration = structs.replace(
    CONFIGURATION,
    information=(Information(id="wifi", name=texts("Wi-Fi"), icon="info", colour="#0B5351", text=texts("Spørg.")),),
    referrals=(Referral(id="skat", name=texts("Skat"), icon="coins", colour="#0B5351"),),
)


class Person:
    """One person at their dialog."""

    def __init__(self, server: FakeServer, who: UUID, kept: FakeKept | None = None, *, first_id: int = 1) -> None:
        self.server, self.who = server, who
        self.line = FakeDrafts(server, who)
        self.kept = kept or FakeKept()
        self.feed = DraftFeed(server)
        numbers = count(first_id)
        self.session = DraftSession(
            self.feed, self.line, self.kept, site_id="centre", me=who, new_id=lambda: UUID(int=next(numbers))
        )
        self.session.start()

    @property
    def props(self) -> Any:
        return self.session.props

    def settle(self) -> None:
        """Everything is said that there is to say."""
        self.session.flush()
        self.feed.hear()
        self.line.let_all_through()


@pytest.fixture
def server(qapp: QApplication) -> FakeServer:
    """A site that was published once."""
    return FakeServer(SITE)


@pytest.fixture
def mette(server: FakeServer) -> Person:
    """Mette, whose dialog has the draft."""
    person = Person(server, METTE, first_id=1_000)
    person.line.let_all_through()
    return person


@pytest.fixture
def kaj(server: FakeServer) -> Person:
    """Kaj, likewise."""
    person = Person(server, KAJ, first_id=2_000)
    person.line.let_all_through()
    return person


@pytest.fixture(scope="session")
def new_person() -> Callable[..., Person]:
    """Makes people."""
    return Person


@pytest.fixture(scope="session")
def names() -> dict[UUID, str]:
    """What they are called."""
    return NAMES
