"""A day at a desk: bookings around 10:42, an api that keeps what was asked, and a telephone that only counts."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtCore import Signal

from shared.client.mirror import Connection
from shared.client.outcomes import Done
from shared.protocol.day import (
    AgreedBooking,
    AgreedPoint,
    Agreement,
    BookingKind,
    BookingReply,
    BookingState,
    BookingStatus,
    Day,
    DayEntry,
)
from staff_tray.day.my_day import MyDay

BO = UUID(int=70)
AGREED = Agreement(points=(AgreedPoint.NEAR_DOOR,), note="Tal roligt.", version=3)


@dataclass
class DayApi:
    """Keeps what was asked until the test answers it."""

    asked: list[tuple[Any, ...]] = field(default_factory=list)
    days: list[Callable[[Any], None]] = field(default_factory=list)
    lists: list[Callable[[Any], None]] = field(default_factory=list)
    done: Callable[[Any], None] = lambda _: None

    def day(self, site_id: str, staff_id: UUID | None, done: Callable[[Any], None]) -> None:
        assert (site_id, staff_id) == ("centre", None)
        self.days.append(done)

    def agreements(self, site_id: str, done: Callable[[Any], None]) -> None:
        assert site_id == "centre"
        self.lists.append(done)

    def act_on_booking(
        self, _site: str, booking_id: UUID, action: Any, command: Any, done: Callable[[Any], None]
    ) -> None:  # fmt: skip
        self.asked.append((booking_id, action.value, command))
        self.done = done

    def put_agreement(self, _site: str, booking_id: UUID, command: Any, done: Callable[[Any], None]) -> None:
        self.asked.append((booking_id, "agree", command))
        self.done = done


@dataclass
class Telephone:
    """Counts what was dialled; `works` says whether this computer has one."""

    works: bool = True
    dialled: list[str] = field(default_factory=list)

    def __call__(self, number: str) -> bool:
        self.dialled.append(number)
        return self.works


@dataclass
class Clock:
    """Stands still until it is moved."""

    now: datetime

    def __call__(self) -> datetime:
        return self.now


class Desk:
    """Bo's day, with the hands to play it."""

    def __init__(self, feed: Any, morning: datetime) -> None:
        self.feed, self.api, self.telephone = feed, DayApi(), Telephone()
        self.morning = morning
        self.clock = Clock(morning + timedelta(minutes=6))
        self.day = MyDay(
            feed, self.api, site_id="centre", staff_id=BO, home_desk_id="desk-1", language="da", now=self.clock,
            new_id=lambda: UUID(int=999), dial=self.telephone,
            write_mail=lambda address, about: self.telephone(f"{address} {about}"),
        )  # fmt: skip

    def entry(self, number: int, minute: float, kind: str = "visit", state: str = "booked", **other: Any) -> DayEntry:
        """Booking `number`, `minute` minutes after 10:42, Bo's own."""
        keys = ("tries", "next_try_at", "outcome", "service_id", "staff_id")
        about = {key: other.pop(key) for key in keys if key in other}
        booking = BookingStatus(
            id=UUID(int=number), kind=BookingKind(kind), state=BookingState(state),
            starts_at=self.morning + timedelta(minutes=minute), **{"service_id": "pas", "staff_id": BO, **about},
        )  # fmt: skip
        values = {"ends_at": booking.starts_at + timedelta(minutes=15), "language": "da", **other}
        return DayEntry(booking=booking, **values)

    def made(self, *entries: DayEntry, call_backs: tuple[DayEntry, ...] = (), day: int = 23) -> Done[Day]:
        """The answer with these bookings."""
        return Done(Day(staff_id=BO, date=date(2026, 11, day), entries=entries, call_backs=call_backs))

    def answer(self, *entries: DayEntry, call_backs: tuple[DayEntry, ...] = (), day: int = 23) -> None:
        """The server answers the oldest question for the day."""
        self.api.days.pop(0)(self.made(*entries, call_backs=call_backs, day=day))

    def reply(self, entry: DayEntry, **other: Any) -> None:
        """The server has done the last command."""
        values = {name: getattr(entry.booking, name) for name in entry.booking.__struct_fields__}
        self.api.done(Done(BookingReply(booking=BookingStatus(**{**values, **other}))))

    def states(self) -> dict[int, str]:
        """How each booking stands, by its number."""
        return {row.booking_id.int: row.state.value for row in self.day.props.rows}


@pytest.fixture
def day_feed(new_feed: Any) -> Any:
    """A live feed that also tells of events."""
    feed = type("DayFeed", (new_feed,), {"event_applied": Signal(object)})()
    feed.be(Connection.LIVE)
    feed.put()
    return feed


@pytest.fixture
def bo(day_feed: Any, morning: datetime) -> Iterator[Desk]:
    """Bo at 10:48; the day has been asked for."""
    made = Desk(day_feed, morning)
    yield made
    made.day.deleteLater()


@pytest.fixture
def signe(bo: Desk) -> DayEntry:
    """A telephone meeting at 10:47."""
    return bo.entry(4, 5, "telephone", name="Signe", phone="+4500006622")


@pytest.fixture
def agreed_booking(bo: Desk) -> AgreedBooking:
    """A difficult meeting at 10:50, as a guard sees it."""
    return AgreedBooking(
        booking_id=UUID(int=5), starts_at=bo.morning + timedelta(minutes=8), service_id="flyt", desk_id="desk-1",
        caseworker="Bo Eksempelsen", agreement=AGREED,
    )  # fmt: skip
