"""What the tray answers to scripts and hardware buttons."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QObject, SignalInstance

from shared.client.mirror import Connection
from staff_tray.desk.actions import DeskAction
from staff_tray.desk.case import DeskCase
from staff_tray.desk.case_props import CaseProps
from staff_tray.remote import CallTold, CaseTold, StatusTold, Verdict
from staff_tray.trouble import LocalTrouble

Told = Callable[[object], None]


class Session(Protocol):
    """What is asked of the session of whoever is signed in."""

    desk: DeskCase

    @property
    def ended(self) -> SignalInstance:
        """The person has signed out, or the server knows them no more."""


def status_of(props: CaseProps | None) -> StatusTold:
    """What stands on the screen; None for nobody signed in."""
    if props is None:
        return StatusTold(connection="signed-out")
    return StatusTold(
        connection=props.connection.value,
        desk=props.desk_id,
        desk_name=next((choice.name for choice in props.desks if choice.desk_id == props.desk_id), ""),
        waiting=props.waiting,
        open_case=CaseTold(props.case.label, props.case.state.value) if props.case else None,
    )


def why_not(props: CaseProps) -> Verdict | None:
    """Why nobody can be called now; None when it can be tried."""
    if DeskAction.CALL_NEXT in props.enabled:
        return None
    if props.desk_id is None:
        return Verdict.NO_DESK if props.desks else Verdict.NO_CONTACT
    if props.pending is not None:
        return Verdict.NOT_NOW
    if props.case is not None:
        return Verdict.CASE_OPEN
    if props.waiting:
        return Verdict.NOT_NOW
    return Verdict.NOBODY_WAITING if props.connection is Connection.LIVE else Verdict.NO_CONTACT


def outcome_of(props: CaseProps) -> CallTold | None:
    """What has come of a call; None while it is under way."""
    if props.pending is not None:
        return None
    if props.trouble is LocalTrouble.NOBODY_WAITING:
        return CallTold(Verdict.NOBODY_WAITING)
    if props.trouble is LocalTrouble.NO_ANSWER:
        return CallTold(Verdict.NO_CONTACT)
    if props.trouble is not None or props.case is None:
        return CallTold(Verdict.NOT_NOW)
    return CallTold(Verdict.DONE, props.case.label)


class Answers(QObject):
    """Answers for the session that `present` gives, None while nobody is signed in."""

    def __init__(self, present: Callable[[], Session | None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._present = present

    def status(self, told: Told) -> None:
        """Tell what the tray shows."""
        session = self._present()
        told(status_of(session.desk.props if session is not None else None))

    def call_next(self, told: Told) -> None:
        """Call next, and tell what came of it once the server has answered."""
        session = self._present()
        if session is None:
            told(CallTold(Verdict.SIGNED_OUT))
            return
        refused = why_not(session.desk.props)
        if refused is not None:
            told(CallTold(refused))
            return
        _Waiting(session, told, self)
        session.desk.do(DeskAction.CALL_NEXT)


class _Waiting(QObject):
    """One call under way; goes when it is told."""

    def __init__(self, session: Session, told: Told, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = session.desk
        self._told: Told | None = told
        session.desk.changed.connect(self._on_changed)
        session.ended.connect(self._on_ended)

    def _on_changed(self) -> None:
        outcome = outcome_of(self._desk.props)
        if outcome is not None:
            self._tell(outcome)

    def _on_ended(self) -> None:
        self._tell(CallTold(Verdict.SIGNED_OUT))

    def _tell(self, outcome: CallTold) -> None:
        told, self._told = self._told, None
        if told is not None:
            told(outcome)
            self.deleteLater()
