"""An api without a network, which the test answers."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from uuid import UUID

from shared.client.outcomes import Done, Unreachable


class _Undated:
    """Answers that do not say when they were made."""

    def connect(self, _slot: Callable[[Any], None]) -> None:
        """Nothing comes."""


class FakeBrowser:
    """A browser in which nothing happens until the test says so."""

    def __init__(self) -> None:
        self.at: list[tuple[str, str]] = []
        """Which provider of which server is open."""
        self.bring: Callable[[Any], None] = lambda _: None

    def begin(self, server_url: str, provider_id: str, done: Callable[[Any], None]) -> None:
        """Open it."""
        self.at.append((server_url, provider_id))
        self.bring = done

    def cancel(self) -> None:
        """Nobody waits any more."""
        self.at.clear()


class FakeApi:
    """An api that keeps what was asked until the test answers it."""

    def __init__(self) -> None:
        self.asked: list[tuple[Any, ...]] = []
        self.told: list[Any] = []
        """Where the person has said to be; `heard` answers the last of them."""
        self.heard: Callable[[Any], None] = lambda _: None
        self.colleagues: list[Any] | None = []
        """None is no answer."""
        self.other_centres: list[Any] = []
        self.looked_up = 0
        self.ways_asked = 0
        self.tell_ways: Callable[[Any], None] = lambda _: None
        self.dated = _Undated()
        self.done: Callable[[Any], None] = lambda _: None

    def day(self, site_id: str, staff_id: UUID | None, done: Callable[[Any], None]) -> None:
        """Never told: see the tests of the day."""

    def unsent_messages(self, site_id: str, done: Callable[[Any], None]) -> None:
        """As above: see the tests of the notice."""

    def agreements(self, site_id: str, done: Callable[[Any], None]) -> None:
        """As above."""

    def call_next(self, site_id: str, command: Any, done: Callable[[Any], None]) -> None:
        """Keep the question."""
        self.asked.append(("call", site_id, command))
        self.done = done

    def act(self, site_id: str, ticket_id: UUID, action: Any, command: Any, done: Callable[[Any], None]) -> None:
        """Keep the question."""
        self.asked.append((action, site_id, ticket_id, command))
        self.done = done

    def answer_notice(self, site_id: str, ticket_id: UUID, command: Any, done: Callable[[Any], None]) -> None:
        """Keep the question."""
        self.asked.append(("answer", site_id, ticket_id, command))
        self.done = done

    def transfer(self, site_id: str, ticket_id: UUID, command: Any, done: Callable[[Any], None]) -> None:
        """Keep the question."""
        self.asked.append(("transfer", site_id, ticket_id, command))
        self.done = done

    def park(self, site_id: str, ticket_id: UUID, command: Any, done: Callable[[Any], None]) -> None:
        """Keep the question."""
        self.asked.append(("park", site_id, ticket_id, command))
        self.done = done

    def add_errand(self, site_id: str, ticket_id: UUID, command: Any, done: Callable[[Any], None]) -> None:
        """Keep the question."""
        self.asked.append(("errand", site_id, ticket_id, command))
        self.done = done

    def note_visitor(self, site_id: str, ticket_id: UUID, command: Any, done: Callable[[Any], None]) -> None:
        """Keep the question."""
        self.asked.append(("note", site_id, ticket_id, command))
        self.done = done

    def set_presence(self, _site_id: str, command: Any, done: Callable[[Any], None]) -> None:
        """Keep the question."""
        self.told.append(command)
        self.heard = done

    def act_on_help(self, site_id: str, call_id: UUID, action: Any, command: Any, done: Callable[[Any], None]) -> None:
        """Keep the question."""
        self.asked.append((action, site_id, call_id, command))
        self.done = done

    def staff(self, _site_id: str, done: Callable[[Any], None]) -> None:
        """Answer at once."""
        done(Unreachable("no route") if self.colleagues is None else Done(self.colleagues))

    def centres(self, _site_id: str, done: Callable[[Any], None]) -> None:
        """Answer at once."""
        self.looked_up += 1
        done(Done(self.other_centres))

    def staff_messages(self, _site_id: str, done: Callable[[Any], None]) -> None:
        """Nobody has written."""
        done(Done([]))

    def sign_in_ways(self, done: Callable[[Any], None]) -> None:
        """Not told before the test says it; counted apart, since every window asks it."""
        self.ways_asked += 1
        self.tell_ways = done

    def sign_in_by_code(self, command: Any, done: Callable[[Any], None]) -> None:
        """Keep the question."""
        self.asked.append(("sign-in-by-code", command))
        self.done = done

    def renew_by(self, _renewal: Any) -> None:
        """No token grows old here."""

    def renew_sign_in(self, command: Any, done: Callable[[Any], None]) -> None:
        """Keep the question."""
        self.asked.append(("renew", command))
        self.done = done

    def sign_out(self, _command: Any, done: Callable[[Any], None]) -> None:
        """Answer at once."""
        done(Unreachable("no route"))

    def sign_in(self, command: Any, done: Callable[[Any], None]) -> None:
        """Keep the question."""
        self.asked.append(("sign-in", command))
        self.done = done
