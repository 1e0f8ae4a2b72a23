"""Carries out what the journey wants done: commands to the server, paper, and what is told later if need be."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Protocol, TypeVar, assert_never
from uuid import UUID

from kiosk_app.visit import journey
from kiosk_app.visit.content import usable_service
from kiosk_app.visit.journey import Errand, effects, inputs
from kiosk_app.visit.journey.state import Command
from kiosk_app.visit.outbox import Outbox
from kiosk_app.visit.sources import ApiLike, MirrorLike
from shared.client.outcomes import Done, Outcome, Refused, Unreachable
from shared.protocol.checkin import CheckIn, CheckInReply, TooEarly, TooLate, WrongDay
from shared.protocol.commands import IssueReply, IssueTicket
from shared.protocol.day import AskCallBack
from shared.protocol.model import Service
from shared.protocol.visits import (
    AskHelp,
    BookSlot,
    GiveFeedback,
    HelpReply,
    RecordVisit,
    SendList,
    SlotOffer,
)

T = TypeVar("T")
Send = Callable[[inputs.Input], None]


class PaperLike(Protocol):
    """What is needed of `kiosk_app.visit.paper.TicketPaper`."""

    def print_ticket(
        self, paper_id: UUID, reply: IssueReply, language: str, errand: Errand | None, *, copy: bool
    ) -> None:
        """Print the ticket; `paper_id` names the paper."""

    def print_slip(self, slip_id: UUID, what: Errand | str, language: str) -> None:
        """Print what the citizen takes home."""


class Deeds:
    """What this stand does at its site."""

    def __init__(
        self,
        api: ApiLike,
        mirror: MirrorLike,
        paper: PaperLike,
        outbox: Outbox,
        *,
        site_id: str,
        stand_id: str,
        new_id: Callable[[], UUID],
    ) -> None:
        self._api = api
        self._mirror = mirror
        self._paper = paper
        self._outbox = outbox
        self._site_id = site_id
        self._stand_id = stand_id
        self._new_id = new_id

    def carry_out(self, effect: effects.Effect, send: Send) -> None:
        """Begin it; what comes of it goes to `send`."""
        match effect:
            case effects.Send(command):
                self._send(command, send)
            case effects.AskSlot(service_id):
                self._ask_slot(service_id, send)
            case effects.Print(paper_id, reply, language, errand, copy):
                self._paper.print_ticket(paper_id, reply, language, errand, copy=copy)
            case effects.PrintSlip(slip_id, what, language):
                self._paper.print_slip(slip_id, what, language)
            case effects.Call(kind, language):
                self._call(AskHelp(id=self._new_id(), stand_id=self._stand_id, kind=kind, language=language), send)
            case effects.Record(outcome, language):
                ended = RecordVisit(id=self._new_id(), stand_id=self._stand_id, language=language, outcome=outcome)
                self._outbox.post(lambda done: self._api.record_visit(self._site_id, ended, done))
            case effects.GiveFeedback(score, words, language):
                said = GiveFeedback(
                    id=self._new_id(), stand_id=self._stand_id, language=language, score=score, words=words
                )
                self._outbox.post(lambda done: self._api.give_feedback(self._site_id, said, done))
            case effects.ShowHome():
                pass
            case _:
                assert_never(effect)

    def _send(self, command: Command, send: Send) -> None:
        def answered(outcome: Outcome[Any]) -> None:
            match outcome:
                case Done(reply):
                    send(inputs.Answered(command.id, reply, self._booked_service(reply)))
                case Refused(problem):
                    send(inputs.Failed(command.id, journey.trouble_of(problem.type)))
                case Unreachable():
                    send(inputs.Failed(command.id, journey.Trouble.UNREACHABLE))

        match command:
            case IssueTicket():
                self._api.issue_ticket(self._site_id, command, answered)
            case CheckIn():
                self._api.check_in(self._site_id, command, answered)
            case BookSlot():
                self._api.book_slot(self._site_id, command, answered)
            case SendList():
                self._api.send_list(self._site_id, command, answered)
            case AskCallBack():
                self._api.ask_call_back(self._site_id, command, answered)

    def _booked_service(self, reply: CheckInReply | object) -> Service | None:
        state = self._mirror.state
        if state is None or not isinstance(reply, TooEarly | TooLate | WrongDay):
            return None
        return usable_service(state.configuration, reply.service_id)

    def _ask_slot(self, service_id: str, send: Send) -> None:
        def answered(outcome: Outcome[SlotOffer]) -> None:
            offer = outcome.value.starts_at if isinstance(outcome, Done) else None
            send(inputs.SlotOffered(service_id, offer))

        self._api.slot_offer(self._site_id, service_id, answered)

    def _call(self, command: AskHelp, send: Send) -> None:
        def answered(outcome: Outcome[HelpReply]) -> None:
            send(inputs.CallTold(isinstance(outcome, Done)))

        self._api.ask_help(self._site_id, command, answered)
