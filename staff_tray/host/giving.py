"""View model of giving a number on somebody's behalf: which service, and the number."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum
from uuid import UUID
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, Signal

from shared.client.mirror import Connection
from shared.client.outcomes import Done, Outcome, Unreachable
from shared.protocol.commands import IssueReply, IssueTicket
from shared.protocol.content import Configuration
from shared.protocol.finding import find
from shared.protocol.model import Service, pick_text
from shared.protocol.opening import Why, openings_of
from shared.protocol.state import SiteState
from shared.protocol.visits import HitKind
from shared.protocol.wait import Wait, Waits
from staff_tray.desk.names import service_name
from staff_tray.desk.ports import SiteFeed
from staff_tray.host.ports import DoorCommands
from staff_tray.trouble import SIGN_IN_AGAIN, Trouble, trouble_of

_A_WEEK = timedelta(days=7)


class Closed(StrEnum):
    """Why a service gives no numbers now."""

    OPENS_TODAY = "opens-today"
    OPENS_LATER = "opens-later"
    NEVER = "never"


@dataclass(frozen=True)
class Offer:
    """A service one can give a number of. `opens` is local time at the site; `documents` are what to bring, by name.

    `far_off` is when it opens in a week or later, `reason` why it is closed today, as "Christmas Eve"; with
    `last_given` a stand gives no more numbers today.
    """

    service_id: str
    letter: str
    name: str
    closed: Closed | None = None
    opens: datetime | None = None
    far_off: bool = False
    reason: str = ""
    last_given: bool = False
    booked_only: bool = False
    waiting: int = 0
    wait: Wait | None = None
    documents: tuple[str, ...] = ()


@dataclass(frozen=True)
class Given:
    """The number that was given."""

    ticket_id: UUID
    label: str
    service: str
    ahead: int
    area: str


@dataclass(frozen=True)
class GivingInputs:
    """What follows: `sent` is the command that is under way, or was not answered and is sent again as it is."""

    state: SiteState | None
    connection: Connection
    language: str
    now: datetime
    words: str = ""
    service_id: str | None = None
    tongue: str = ""
    sent: IssueTicket | None = None
    under_way: bool = False
    given: IssueReply | None = None
    trouble: Trouble | None = None


@dataclass(frozen=True)
class GivingProps:
    """What the page shows: what can be given, what is chosen, and the number once it is there."""

    offers: tuple[Offer, ...] = ()
    words: str = ""
    chosen: Offer | None = None
    languages: tuple[str, ...] = ()
    tongue: str = ""
    may_give: bool = False
    offline: bool = False
    under_way: bool = False
    given: Given | None = None
    trouble: Trouble | None = None


def derive(inputs: GivingInputs) -> GivingProps:
    """What to show for `inputs`: the services that the words find, or all."""
    state = inputs.state
    if state is None:
        return GivingProps(offline=True)
    configuration = state.configuration
    waits = Waits(state)
    offers = [_offer(service, state, waits, inputs) for service in configuration.services]
    chosen = next((offer for offer in offers if offer.service_id == inputs.service_id), None)
    offline = inputs.connection is not Connection.LIVE
    return GivingProps(
        offers=_found(offers, configuration, inputs),
        words=inputs.words,
        chosen=chosen,
        languages=configuration.site.languages,
        tongue=inputs.tongue or next(iter(configuration.site.languages), "da"),
        may_give=chosen is not None and chosen.closed is None and not inputs.under_way and not offline,
        offline=offline,
        under_way=inputs.under_way,
        given=_given(inputs.given, configuration, inputs.language) if inputs.given else None,
        trouble=inputs.trouble,
    )


class Giving(QObject):
    """Gives one number at a time. After an answer that never came the same command goes again: none is given twice."""

    changed = Signal()
    signed_out = Signal(object)

    def __init__(
        self,
        feed: SiteFeed,
        commands: DoorCommands,
        *,
        site_id: str,
        language: str,
        now: Callable[[], datetime],
        new_id: Callable[[], UUID],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._feed = feed
        self._commands = commands
        self._site_id = site_id
        self._now = now
        self._new_id = new_id
        self._awake = False
        self._inputs = GivingInputs(state=feed.state, connection=feed.connection, language=language, now=now())
        self._props = GivingProps()
        feed.state_changed.connect(self._on_news)
        feed.connection_changed.connect(self._on_news)

    @property
    def props(self) -> GivingProps:
        """What the page shows now."""
        return self._props

    def open(self) -> None:
        """Begin, for the next citizen; an unanswered command stays."""
        self._awake = True
        fresh = GivingInputs(
            state=self._feed.state, connection=self._feed.connection, language=self._inputs.language, now=self._now()
        )
        self._swap(self._inputs if self._inputs.sent is not None else fresh)

    def close(self) -> None:
        """Nobody looks at the page."""
        self._awake = False

    def search(self, words: str) -> None:
        """Show what these words find."""
        self._swap(replace(self._inputs, words=words))

    def choose(self, service_id: str) -> None:
        """Of this service."""
        if self._inputs.sent is None:
            self._swap(replace(self._inputs, service_id=service_id, trouble=None, given=None))

    def speak(self, tongue: str) -> None:
        """The citizen speaks that language."""
        if self._inputs.sent is None:
            self._swap(replace(self._inputs, tongue=tongue))

    def give(self) -> None:
        """Give the number."""
        chosen = self._props.chosen
        if chosen is None or not self._props.may_give:
            return
        command = self._inputs.sent or IssueTicket(
            id=self._new_id(), service_id=chosen.service_id, language=self._props.tongue
        )
        self._swap(replace(self._inputs, sent=command, under_way=True, trouble=None, given=None))
        self._commands.issue_ticket(self._site_id, command, self._on_reply)

    def show_given(self, reply: IssueReply) -> None:
        """The server has given this number."""
        self._swap(replace(self._inputs, sent=None, under_way=False, given=reply, service_id=None, words=""))

    def _on_reply(self, outcome: Outcome[IssueReply]) -> None:
        if isinstance(outcome, Done):
            self.show_given(outcome.value)
            return
        trouble = trouble_of(outcome)
        sent = self._inputs.sent if isinstance(outcome, Unreachable) else None
        self._swap(replace(self._inputs, sent=sent, under_way=False, trouble=trouble))
        if trouble in SIGN_IN_AGAIN:
            self.signed_out.emit(trouble)

    def _on_news(self, _news: object) -> None:
        inputs = replace(self._inputs, state=self._feed.state, connection=self._feed.connection, now=self._now())
        self._swap(inputs)

    def _swap(self, inputs: GivingInputs) -> None:
        self._inputs = inputs
        if not self._awake:
            return
        before, self._props = self._props, derive(inputs)
        if self._props != before:
            self.changed.emit()


def _offer(service: Service, state: SiteState, waits: Waits, inputs: GivingInputs) -> Offer:
    openings = openings_of(state.configuration)
    verdict, closed = openings.at(inputs.now, service.id), None
    local = inputs.now.astimezone(ZoneInfo(state.configuration.site.time_zone))
    opens = verdict.opens
    if not verdict.is_open:
        closed = Closed.NEVER if opens is None else Closed.OPENS_LATER
        if opens is not None and opens.date() == local.date():
            closed = Closed.OPENS_TODAY
    tickets = openings.tickets_at(inputs.now, service.id, waits.minutes(service.id))
    return Offer(
        service_id=service.id,
        letter=service.letter,
        name=pick_text(service.name, inputs.language),
        closed=closed,
        opens=opens,
        far_off=opens is not None and opens.date() - local.date() >= _A_WEEK,
        reason=pick_text(verdict.name, inputs.language) if verdict.why is Why.SPECIAL_DAY else "",
        last_given=tickets.why is Why.LAST_TICKET,
        booked_only=not service.walk_in,
        waiting=len(state.waiting([service.id])),
        wait=waits.of(service.id),
        documents=tuple(pick_text(each.name, inputs.language) for each in service.documents),
    )


def _found(offers: list[Offer], configuration: Configuration, inputs: GivingInputs) -> tuple[Offer, ...]:
    """By plain words; the open ones first, else in the configured order."""
    if inputs.words.strip():
        hits = find(configuration, inputs.words, inputs.language)
        order = [hit.id for hit in hits if hit.kind is HitKind.SERVICE]
        by_id = {offer.service_id: offer for offer in offers}
        letter = [offer for offer in offers if offer.letter.casefold() == inputs.words.strip().casefold()]
        return tuple(dict.fromkeys([*letter, *(by_id[key] for key in order if key in by_id)]))
    return tuple(sorted(offers, key=lambda offer: offer.closed is not None))


def _given(reply: IssueReply, configuration: Configuration, language: str) -> Given:
    ticket = reply.ticket
    areas = {
        pick_text(desk.waiting_area, language) for desk in configuration.desks if ticket.service_id in desk.services
    }
    own = areas.pop() if len(areas) == 1 else pick_text(configuration.site.waiting_area, language)
    return Given(
        ticket_id=ticket.id,
        label=ticket.label,
        service=service_name(ticket.service_id, configuration, language),
        ahead=reply.ahead,
        area=own,
    )
