"""Who is on leave, and who stands in for them: pure."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime
from uuid import UUID
from zoneinfo import ZoneInfo

from shared.protocol.state import SiteState
from shared.protocol.team import Colleague


def site_day(state: SiteState, now: datetime) -> date:
    """The date on the site's wall calendar."""
    return now.astimezone(ZoneInfo(state.configuration.site.time_zone)).date()


def deputies_of(colleague: Colleague, everybody: Iterable[Colleague], today: date | None) -> tuple[str, ...]:
    """The names of those who stand in for somebody on leave, without those on leave themselves; () for who is not."""
    if today is None or colleague.on_leave(today) is None:
        return ()
    names = {each.staff_id: each.display_name for each in everybody if each.on_leave(today) is None}
    return tuple(names[key] for key in colleague.deputies if key in names)


def stood_in_for(
    colleague: Colleague, everybody: Iterable[Colleague], today: date | None, state: SiteState
) -> tuple[str, ...]:
    """The names of those on leave, and not here all the same, for whom this colleague stands in."""
    if today is None or colleague.on_leave(today) is not None:
        return ()
    return tuple(
        each.display_name
        for each in everybody
        if colleague.staff_id in each.deputies and each.on_leave(today) is not None and each.staff_id not in state.team
    )


def own_leave(colleagues: Iterable[Colleague] | None, staff_id: UUID, today: date) -> Colleague | None:
    """Oneself while one is on leave."""
    own = next((each for each in colleagues or () if each.staff_id == staff_id), None)
    return own if own is not None and own.on_leave(today) is not None else None
