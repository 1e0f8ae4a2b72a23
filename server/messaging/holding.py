"""Whether a message may go now: not in quiet hours, and not to somebody who wants none."""

from __future__ import annotations

from datetime import datetime

from server.centre.catalogue import Catalogue
from server.messaging.opt_out.store import OptOutStore
from server.messaging.rules import quiet_until
from server.messaging.store import Claimed
from shared.protocol.outbox import AT_ONCE, Channel


class Holding:
    """Asked by the outbox before each try. What a citizen has just asked for goes at once, and always."""

    def __init__(self, catalogue: Catalogue, opt_out: OptOutStore) -> None:
        self._catalogue = catalogue
        self._opt_out = opt_out

    async def hold(self, claimed: Claimed, now: datetime) -> datetime | bool:
        """True to send it, False when its reader wants none, else until when it waits. Mail wakes nobody."""
        message = claimed.outgoing
        if message.kind in AT_ONCE:
            return True
        if await self._opt_out.wants_none(message.phone or message.mail):
            return False
        rules = await self._catalogue.rules(claimed.site_id)
        if rules is None or message.channel is Channel.MAIL:
            return True
        site = rules.configuration.site
        return quiet_until(now, site.messages, site.time_zone) or True
