"""What the server finds wrong with a draft, by the date at the centre."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from msgspec import UNSET

from shared.protocol.drafts import CheckKind, CheckLevel
from shared.protocol.outbox import Channel
from shared.protocol.rules import ContactNeed, ServiceBooking
from shared.protocol.tree import Edit
from tests.integration.bookings import PAS, Postman, bookable, configure
from tests.integration.superusers import superuser


async def test_a_day_that_is_over_and_a_pale_colour_are_told(server: Any, database_url: str) -> None:
    """The server knows the date at the centre: yesterday is told, tomorrow is not. What citizens cannot read stops."""
    inger = await superuser(server, database_url, "amina")
    today = inger.server.clock().date()
    for key, moved in (("gone", -1), ("to-come", 1)):
        day = (today + timedelta(days=moved)).isoformat()
        name = dict.fromkeys(("da", "nb", "en", "de", "pl", "uk", "ar"), "Personaledag")
        await inger.edit(
            Edit(
                path=("hours", "special_days", key),
                before=UNSET,
                after={"id": key, "first": day, "last": day, "name": name},
            )
        )
    await inger.change(("brand", "accent"), "#F2C14E")
    told = {(check.kind, check.level, tuple(check.path)) for check in (await inger.draft()).checks}
    assert (CheckKind.DAY_OVER, CheckLevel.WARNS, ("hours", "special_days", "gone")) in told
    assert not [path for kind, _, path in told if kind is CheckKind.DAY_OVER and "to-come" in path]
    assert (CheckKind.CONTRAST, CheckLevel.STOPS, ("brand", "accent")) in told


async def test_what_this_server_cannot_send(start_server: Any, database_url: str, clock: Any) -> None:
    """A service that wants a telephone number is told of where only mail goes, in the reply to the edit as well."""
    await configure(database_url, bookable(ServiceBooking(contact=ContactNeed.PHONE)), now=clock())
    way = ("services", PAS, "booking", "contact")
    async with start_server(told=Postman(Channel.MAIL)) as server:
        inger = await superuser(server, database_url, "amina")
        only = [check for check in (await inger.draft()).checks if check.kind is CheckKind.BOOKING_ONLY_MAIL]
        assert [(check.path, check.level) for check in only] == [(way, CheckLevel.WARNS)]
        reply = await inger.change(way, ContactNeed.MAIL.value)
        assert CheckKind.BOOKING_ONLY_MAIL not in {check.kind for check in reply.draft.checks}
    async with start_server() as server:
        inger = await superuser(server, database_url, "amina")
        cut_off = [check for check in (await inger.draft()).checks if check.kind is CheckKind.BOOKING_CUT_OFF]
        assert [(check.path, check.name) for check in cut_off] == [(("site", "booking"), "1")]
