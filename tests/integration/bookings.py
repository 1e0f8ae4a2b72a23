"""A centre whose services are booked from home, and citizens who book there."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any
from uuid import UUID

import httpx
import msgspec
from msgspec import structs

from server.booking.ports import Contact, NobodyTold, ToldBooking, ToldKind
from server.centre.store import read_configuration, write_configuration
from server.db.engine import opened_engine
from server.ids import new_id
from server.messaging.store import NewMessage
from shared.protocol.booking import FreeTime, Held, HoldReply, Offers, OwnBooking, Times
from shared.protocol.content import Configuration
from shared.protocol.errors import Problem, ProblemType
from shared.protocol.model import Service
from shared.protocol.outbox import Channel
from shared.protocol.rules import BookingRule, ServiceBooking

SITE = "borgerservice"
PAS, LICENCE = "borgerservice.pas", "borgerservice.koerekort"


class Postman(NobodyTold):
    """Stands where messages will be: remembers what citizens were told, by `channels`."""

    def __init__(self, *channels: Channel) -> None:
        self.channels = frozenset(channels or Channel)
        self.told: list[tuple[ToldKind, ToldBooking, Contact]] = []

    def reaches(self, contact: Contact) -> bool:
        """By whichever of the two is given and can be sent."""
        ways = ((Channel.SMS, contact.phone), (Channel.MAIL, contact.mail))
        return any(where and channel in self.channels for channel, where in ways)

    def message_rows(
        self, kind: ToldKind, booking: ToldBooking, contact: Contact, _language: str
    ) -> Sequence[NewMessage]:
        self.told.append((kind, booking, contact))
        return ()

    async def wanted(self, _contact: Contact) -> bool:
        return True

    @property
    def kinds(self) -> list[ToldKind]:
        return [kind for kind, _, _ in self.told]

    @property
    def code(self) -> str:
        """The code that was sent last."""
        return next(booking.confirm_code for kind, booking, _ in reversed(self.told) if kind is ToldKind.CODE)


async def configure(
    database_url: str, change: Callable[[Configuration], Configuration], *, now: datetime, site_id: str = SITE
) -> None:
    """Publish a change of the centre before a server is started."""
    async with opened_engine(database_url) as engine, engine.begin() as connection:
        found = await connection.run_sync(lambda c: read_configuration(c, site_id))
        assert found is not None
        whole = change(found)
        await connection.run_sync(lambda c: write_configuration(c, whole, now=now, command_id=new_id()))


def bookable(
    booking: ServiceBooking | dict[str, ServiceBooking] | None = None, **rule: Any
) -> Callable[[Configuration], Configuration]:
    """Passports (or what is named) can be booked from home, by these rules of the site; nothing is kept for others."""
    named = booking if isinstance(booking, dict) else {PAS: booking or ServiceBooking()}

    def changed(configuration: Configuration) -> Configuration:
        def one(service: Service) -> Service:
            return structs.replace(service, booking=named.get(service.id))

        rules = BookingRule(**{"load_percent": 100, "walk_in_percent": 0, "lead_minutes": 0, **rule})
        return structs.replace(
            configuration,
            site=structs.replace(configuration.site, booking=rules),
            services=tuple(map(one, configuration.services)),
        )

    return changed


def read(answer: httpx.Response, kind: Any) -> Any:
    """What the server has answered."""
    assert answer.status_code == 200, answer.text
    return msgspec.json.decode(answer.content, type=kind)


def problem(answer: httpx.Response) -> ProblemType:
    """What kind of no it is."""
    return msgspec.json.decode(answer.content, type=Problem).type


@dataclass
class Citizen:
    """Somebody at home."""

    server: Any
    contact: dict[str, str] = field(default_factory=lambda: {"phone": "20304050"})

    async def times(
        self, *services: str, first: date | None = None, days: int = 1, site_id: str = SITE, **more: Any
    ) -> list[FreeTime]:
        """What is free, in order."""
        query: dict[str, Any] = {"service": services or (PAS,), "days": days, **more}
        if first is not None:
            query["first"] = first.isoformat()
        answer = await self.server.http.get(f"/api/v1/sites/{site_id}/times", params=query)
        return [time for day in read(answer, Times).days for time in day.times]

    async def post(self, path: str, **body: Any) -> httpx.Response:
        """A command."""
        answer: httpx.Response = await self.server.http.post(
            f"/api/v1/{path}", content=msgspec.json.encode(body), headers={"content-type": "application/json"}
        )
        return answer

    async def ask_hold(
        self, starts_at: datetime, *services: str, command_id: UUID | None = None, **more: Any
    ) -> httpx.Response:
        """Ask to hold a time."""
        body = {
            "id": command_id or new_id(), "site_id": SITE, "service_ids": services or (PAS,), "starts_at": starts_at,
            "language": "da", **self.contact, **more,
        }  # fmt: skip
        return await self.post("holds", **body)

    async def hold(self, starts_at: datetime, *services: str, **more: Any) -> Held:
        """Hold a time that is free."""
        reply: Held | Offers = read(await self.ask_hold(starts_at, *services, **more), HoldReply)
        assert isinstance(reply, Held), reply
        return reply

    async def own(self, token: str) -> OwnBooking:
        """The own booking."""
        found: OwnBooking = read(await self.server.http.get(f"/api/v1/own-bookings/{token}"), OwnBooking)
        return found

    async def confirm(self, token: str, code: str) -> OwnBooking:
        """Confirm what is held."""
        made: OwnBooking = read(await self.post(f"holds/{token}/confirm", code=code), OwnBooking)
        return made

    async def book(self, starts_at: datetime, postman: Postman, *services: str, **more: Any) -> tuple[str, OwnBooking]:
        """Hold and confirm; the link and the booking."""
        held = await self.hold(starts_at, *services, **more)
        return held.token, await self.confirm(held.token, postman.code)
