"""The scenes of one's own account."""

from __future__ import annotations

from datetime import timedelta
from functools import partial
from uuid import UUID

from PySide6.QtWidgets import QWidget

from shared.client.outcomes import Done, Refused
from shared.protocol.calendars import BusyFault, BusyFrom, NewCalendarLink, OwnBusy, OwnCalendars, OwnMails
from shared.protocol.errors import Problem, ProblemType
from shared.protocol.own_account import OwnAccount, OwnSignIn, Weakness
from staff_tray.gallery.scene import Scene
from staff_tray.gallery.site import NOW, PERSON
from staff_tray.gallery.stage import Stage

_HERE = OwnSignIn(
    id=UUID(int=1), computer="PC-BORGERSERVICE-07", begun_at=NOW - timedelta(hours=2), seen_at=NOW,
    ends_at=NOW + timedelta(hours=10), here=True,
)  # fmt: skip
_OTHERS = (
    OwnSignIn(
        id=UUID(int=2), computer="PC-RÅDHUS-MØDELOKALE-2", begun_at=NOW - timedelta(hours=5),
        seen_at=NOW - timedelta(hours=3), ends_at=NOW + timedelta(hours=7), here=False,
    ),
    OwnSignIn(
        id=UUID(int=3), computer="", begun_at=NOW - timedelta(hours=9), seen_at=NOW - timedelta(hours=9),
        ends_at=NOW + timedelta(hours=3), here=False,
    ),
)  # fmt: skip


def _opened(stage: Stage, *, password: bool = True) -> list[QWidget]:
    stage.session.account.show()
    account = OwnAccount(username=PERSON.username, password=password, sign_ins=(_HERE, *_OTHERS))
    stage.api.give("me", Done(account))
    window = stage.session.account.window
    assert window is not None
    return [window]


def _typed(stage: Stage, new: str, again: str) -> list[QWidget]:
    windows = _opened(stage)
    assert stage.session.account.window is not None
    stage.session.account.window.account.fill(old="vinterhave", new=new, again=again)
    return windows


def _weak(stage: Stage) -> list[QWidget]:
    windows = _typed(stage, "sommer i 2026", "sommer i 2026")
    window = stage.session.account.window
    assert window is not None
    window.new.eye.setChecked(True)
    window.account.send()
    refused = Problem(type=ProblemType.WEAK_PASSWORD, title="", status=422, detail="", reason=Weakness.KNOWN_WORD.value)
    stage.api.answer(Refused(refused))
    return windows


def _calendars(stage: Stage, *, own: OwnCalendars, link: bool = False) -> list[QWidget]:
    windows = _opened(stage, password=False)
    stage.api.give("calendars", Done(own))
    window = stage.session.account.window
    assert window is not None
    assert window.calendars is not None
    if link:
        window.calendars.make_link()
        made = NewCalendarLink(path=_PATH, address=f"https://skranke.fjordby.example{_PATH}", made_at=NOW)
        stage.api.answer(Done(made))
    return windows


_PATH = "/cal/3vT0q9S1yX5dK7mB2nR8wE4uJ6hL0pZcVxQaGfYiOsk.ics"
_BUSY = OwnBusy(
    kind=BusyFrom.ADDRESS, host="outlook.office365.com", read_at=NOW - timedelta(minutes=5), count=112,
)  # fmt: skip
_BROKEN = OwnBusy(
    kind=BusyFrom.ADDRESS, host="outlook.office365.com", read_at=NOW - timedelta(days=2), count=112,
    fault=BusyFault.REFUSED, fault_since=NOW - timedelta(days=1, hours=20),
)  # fmt: skip
_MAILED = OwnMails(address="boje.vestergaard@fjordby.example", on=True)


ACCOUNT: tuple[Scene, ...] = (
    Scene("account", _opened),
    Scene("account-typing", partial(_typed, new="havre cykel", again="havre m")),
    Scene("account-weak", _weak),
    Scene("account-single", partial(_opened, password=False)),
    Scene("account-calendars", partial(_calendars, own=OwnCalendars(busy=_BUSY, mails=_MAILED), link=True)),
    Scene("account-calendars-new", partial(_calendars, own=OwnCalendars(mails=OwnMails(address="")))),
    Scene("account-calendars-broken", partial(_calendars, own=OwnCalendars(link_made_at=NOW, busy=_BROKEN))),
)
