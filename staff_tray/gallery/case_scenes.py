"""The scenes of the desk window with an open case: what is asked in place, the lists, the line that takes back."""

from __future__ import annotations

from datetime import timedelta
from functools import partial
from uuid import UUID

from PySide6.QtWidgets import QPushButton, QWidget

from shared.client.outcomes import Done, Refused, Unreachable
from shared.protocol.centres import Centre, CentreService
from shared.protocol.commands import TicketReply
from shared.protocol.errors import Problem, ProblemType
from shared.protocol.model import CaseOutcome, Role, Ticket, TicketState, Told
from shared.protocol.team import Colleague, Presence, Status
from shared.protocol.visitors import Need, Visitor
from staff_tray.desk.actions import DeskAction
from staff_tray.gallery.scene import Scene
from staff_tray.gallery.site import LICENCE, MORNING, MOVE, NOW, PASS, PERSON, ticket
from staff_tray.gallery.stage import Stage

_AMINA, _CHRIS, _DORTHE = (UUID(int=number) for number in (71, 72, 73))
_VISITORS = {
    UUID(int=1): Visitor(
        name="Ida Eksempel", needs=(Need.WHEELCHAIR, Need.INTERPRETER), note="Datteren kommer med kl. 11"
    ),
    UUID(int=3): Visitor(needs=(Need.UPSET,)),
    UUID(int=9): Visitor(
        name="Omar Prøve", needs=(Need.HEARING,), note="Tal tydeligt, og skriv gerne.", documents_seen=("old",)
    ),
}
_TEAM = {
    each.staff_id: each
    for each in (
        Presence(staff_id=_AMINA, desk_id="desk-2", services=(), status=Status.OPEN, since=MORNING),
        Presence(staff_id=_CHRIS, desk_id=None, services=(), status=Status.PAUSED, since=MORNING),
    )
}
_COLLEAGUES = [
    Colleague(staff_id=key, display_name=name, roles=(Role.CASEWORKER,), desk_id=None)
    for key, name in ((_AMINA, "Amina Eksempel"), (_CHRIS, "Chris Prøvesen"), (_DORTHE, "Dorthe Øst"))
]
_CENTRES = [
    Centre(
        site_id="jobcenter",
        name={"da": "Jobcenter", "nb": "Jobbsenter", "en": "Job centre"},
        services=(CentreService(id="job", name={"da": "Jobsamtale", "nb": "Jobbsamtale", "en": "Job interview"}),),
    )
]
_CASE = ticket(9, PASS, TicketState.SERVING, missing=("photo",))


def _others() -> tuple[Ticket, ...]:
    return (
        ticket(1, MOVE, due_at=MORNING, language="ar", booked_for=NOW + timedelta(minutes=6)),
        ticket(2, LICENCE),
        ticket(3, for_staff_id=PERSON.id, told=Told(since=NOW)),
        ticket(4, MOVE, TicketState.PARKED, parked_until=NOW + timedelta(minutes=10)),
        ticket(5, LICENCE, for_staff_id=_AMINA),
    )


def _stand(stage: Stage, case: Ticket | None = _CASE) -> list[QWidget]:
    others = _others() if case is None else (*_others(), case)
    stage.put(*others, visitors=_VISITORS, team=_TEAM)
    return [stage.session.window]


def _ask(stage: Stage, action: DeskAction, case: Ticket = _CASE) -> list[QWidget]:
    windows = _stand(stage, case)
    stage.session.desk.do(action)
    return windows


def _hand_on(stage: Stage, action: DeskAction) -> list[QWidget]:
    windows = _ask(stage, action)
    stage.api.give("staff", Done(_COLLEAGUES))
    stage.api.give("centres", Done(_CENTRES))
    return windows


def _hand_on_missed(stage: Stage) -> list[QWidget]:
    windows = _ask(stage, DeskAction.COLLEAGUE)
    stage.api.give("staff", Unreachable("no route"))
    return windows


def _call_not_started(stage: Stage) -> list[QWidget]:
    return _ask(stage, DeskAction.CALL_NEXT, ticket(9, PASS, TicketState.CALLED))


def _note_refused(stage: Stage) -> list[QWidget]:
    windows = _ask(stage, DeskAction.NOTE)
    _press(stage, "note-save")
    stage.api.answer(Refused(Problem(type=ProblemType.UNAVAILABLE, title="Title", status=503, detail="Detail")))
    return windows


def _undo(stage: Stage) -> list[QWidget]:
    windows = _stand(stage)
    stage.session.desk.do(DeskAction.FINISH)
    stage.session.desk.finish(CaseOutcome.SOLVED)
    stage.api.answer(Done(TicketReply(ticket=ticket(9, PASS, TicketState.FINISHED))))
    return windows


def _waiting(stage: Stage, *, looked_at: int | None) -> list[QWidget]:
    windows = _stand(stage)
    _press(stage, "waiting-open")
    stage.api.give("staff", Done(_COLLEAGUES))
    if looked_at is not None:
        stage.session.models.line.look(UUID(int=looked_at))
    return windows


def _texts(stage: Stage, *texts: str) -> list[QWidget]:
    for text in texts:
        stage.session.models.texts.add(text)
    windows = _stand(stage)
    _press(stage, "texts-open")
    return windows


def _press(stage: Stage, name: str) -> None:
    button = stage.session.window.findChild(QPushButton, name)
    assert isinstance(button, QPushButton)
    button.click()


CASE_SCENES: tuple[Scene, ...] = (
    Scene("case-next", partial(_stand, case=None)),
    Scene("case-serving", _stand),
    Scene("case-outcome", partial(_ask, action=DeskAction.FINISH)),
    Scene("case-call-next", partial(_ask, action=DeskAction.CALL_NEXT)),
    Scene("case-call-not-started", _call_not_started),
    Scene("case-park", partial(_ask, action=DeskAction.PARK)),
    Scene("case-transfer", partial(_hand_on, action=DeskAction.TRANSFER)),
    Scene("case-colleague", partial(_hand_on, action=DeskAction.COLLEAGUE)),
    Scene("case-colleague-missed", _hand_on_missed),
    Scene("case-errand", partial(_ask, action=DeskAction.ERRAND)),
    Scene("case-note", partial(_ask, action=DeskAction.NOTE)),
    Scene("case-note-refused", _note_refused),
    Scene("case-undo", _undo),
    Scene("case-waiting", partial(_waiting, looked_at=None)),
    Scene("case-waiting-looked", partial(_waiting, looked_at=1)),
    Scene("case-waiting-parked", partial(_waiting, looked_at=4)),
    Scene("case-texts", lambda stage: _texts(stage, "Tag et nyt foto med næste gang.", "Svar i e-Boks om 14 dage.")),
    Scene("case-texts-empty", _texts),
)
