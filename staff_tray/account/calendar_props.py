"""What is shown of one's own calendars, from what is known and what is typed. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from shared.protocol.calendars import BusyFrom, NewCalendarLink, OwnBusy, OwnCalendars, OwnMails
from staff_tray.trouble import Trouble

_BEGINNINGS = ("https://", "http://", "webcal://")
_FEWEST = 8
"""Characters after the beginning: a host and something."""


class Done(StrEnum):
    """What came of the last wish."""

    NOTHING = "nothing"
    COPIED = "copied"
    REVOKED = "revoked"
    STOPPED = "stopped"
    MAILED = "mailed"
    NOT_MAILED = "not-mailed"


@dataclass(frozen=True)
class CalendarInputs:
    """`own` is None until it has come. `server` is the address the tray speaks to, `link` what was just made."""

    server: str
    own: OwnCalendars | None = None
    link: NewCalendarLink | None = None
    typed: str = ""
    pending: bool = False
    trouble: Trouble | None = None
    done: Done = Done.NOTHING


@dataclass(frozen=True)
class CalendarProps:
    """`link` is the whole address while it can be seen, "" else; `by_hand` that busy times come from an address.

    `mails` is None where no mail is sent; without an address they can only be switched off.
    """

    loaded: bool
    has_link: bool = False
    link: str = ""
    own: OwnCalendars | None = None
    busy: OwnBusy | None = None
    by_hand: bool = False
    typed: str = ""
    mails: OwnMails | None = None
    may_mail: bool = False
    may_ask: bool = False
    may_read: bool = False
    no_address: bool = False
    trouble: Trouble | None = None
    done: Done = Done.NOTHING


def derive(inputs: CalendarInputs) -> CalendarProps:
    """What to show for `inputs`."""
    own = inputs.own
    if own is None:
        return CalendarProps(loaded=False)
    typed = inputs.typed.strip()
    begins = typed.lower().startswith(_BEGINNINGS)
    good = begins and len(typed.partition("://")[2]) >= _FEWEST and not any(each.isspace() for each in typed)
    may_begin = any(each.startswith(typed.lower()) for each in _BEGINNINGS)
    link = inputs.link
    whole = "" if link is None else link.address or f"{inputs.server.rstrip('/')}{link.path}"
    return CalendarProps(
        loaded=True,
        has_link=own.link_made_at is not None,
        link=whole,
        own=own,
        busy=own.busy,
        by_hand=own.busy is not None and own.busy.kind is BusyFrom.ADDRESS,
        typed=inputs.typed,
        mails=own.mails,
        may_mail=own.mails is not None and bool(own.mails.address or own.mails.on) and not inputs.pending,
        may_ask=not inputs.pending,
        may_read=good and not inputs.pending,
        no_address=not good and not begins and not may_begin,
        trouble=inputs.trouble,
        done=inputs.done,
    )
