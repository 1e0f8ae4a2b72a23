"""A site's state kept equal to the server's: a snapshot, and then every event."""

from __future__ import annotations

import logging
import random
import time
from collections.abc import Callable
from enum import StrEnum
from functools import partial

import msgspec
from PySide6.QtCore import QObject, QTimer, Signal

from shared.client.api import Api, RetryPolicy
from shared.client.backoff import Backoff
from shared.client.network import quoted
from shared.client.outcomes import Done, Outcome, Refused, Unreachable
from shared.client.problems import no_entry
from shared.client.renewal import Renewal, Tokens, has_expired
from shared.client.sse import Message
from shared.client.stream import DEFAULT_POLICY, EventStream, StreamPolicy
from shared.protocol.errors import Problem
from shared.protocol.events import Event, decode_event
from shared.protocol.state import SequenceGapError, SiteState, apply

_log = logging.getLogger(__name__)

_ONE_TRY = RetryPolicy(delays=())
"""The mirror itself tries again, so that it can say at once that the server is away."""


class Connection(StrEnum):
    """How fresh the state is."""

    CONNECTING = "connecting"
    """On the way to the first state, or to a new one after a reset."""
    LIVE = "live"
    """All that had happened when the stream was opened is in the state, and what happens comes as it happens."""
    LOST = "lost"
    """No contact: what is shown is the last state known."""


class Mirror(QObject):
    """The state of one site, as new as the connection allows.

    Every event is given out once and in order. What was missed is told at once when all of it is there, so that nobody
    is shown who came and went meanwhile; so is what comes in one piece. What happened before a fresh snapshot (after a
    reset or a gap) is in the state but comes as no event. After `refused` for a token, give another with `set_token`
    and `start` again: it goes on from where it was.
    """

    state_changed = Signal(object)
    """The new `SiteState`, after a snapshot or one or more events."""
    event_applied = Signal(object)
    """An event that has been applied; the state already shows it, and was told before."""
    connection_changed = Signal(object)
    """The new `Connection`."""
    refused = Signal(object)
    """The `Problem`. For a token that is not let in the mirror has stopped; else it goes on trying."""

    def __init__(
        self,
        server_url: str,
        token: str,
        site_id: str,
        *,
        parent: QObject | None = None,
        policy: StreamPolicy = DEFAULT_POLICY,
        randomness: Callable[[], float] = random.random,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(parent)
        self._server_url = server_url
        self._token = token
        self._site_id = site_id
        self._steady = policy.steady
        self._clock = clock
        self._state: SiteState | None = None
        self._connection = Connection.CONNECTING
        self._last_refusal: Problem | None = None
        self._untold: list[Event] = []
        self._run = 0
        self._renewal: Renewal | None = None
        self._fetched_at: float | None = None
        self._retries = Backoff(policy.first_delay, policy.longest_delay, randomness)
        self._restarts = Backoff(policy.first_delay, policy.longest_delay, randomness)
        self._api = Api(server_url, token, parent=self, retry=_ONE_TRY)
        path = f"/api/v1/sites/{quoted(site_id)}/events"
        self._stream = EventStream(
            server_url, token, path, parent=self, policy=policy, randomness=randomness, clock=clock
        )
        self._stream.message.connect(self._on_message)
        self._stream.drained.connect(self._on_drained)
        self._stream.lost.connect(self._on_lost)
        self._stream.refused.connect(self._turn_away)
        self._stream.missing.connect(self._on_missing)
        self._pause = QTimer(self, singleShot=True)
        self._pause.timeout.connect(self._fetch)

    def renew_by(self, renewal: Renewal) -> None:
        """Get another token from there when the server says that ours is too old, and go on."""
        self._renewal = renewal
        self._api.renew_by(renewal)
        # Not by a lambda: what is connected has to go when this mirror goes.
        renewal.renewed.connect(self._on_tokens)

    @property
    def state(self) -> SiteState | None:
        """The last state known, or None before the first."""
        return self._state

    @property
    def connection(self) -> Connection:
        """How fresh the state is."""
        return self._connection

    def set_token(self, token: str) -> None:
        """Speak with another token from the next connection on."""
        self._token = token
        self._api.set_token(token)
        self._stream.set_token(token)

    def beside(self, site_id: str, parent: QObject) -> Mirror:
        """A mirror of another site at the same server, kept going by the same sign-in as this one; not started."""
        made = Mirror(self._server_url, self._token, site_id, parent=parent)
        if self._renewal is not None:
            made.renew_by(self._renewal)
        return made

    def start(self) -> None:
        """Follow the site until `stop`, from the state known if there is one."""
        self._halt()
        self._last_refusal = None
        self._retries.reset()
        if self._state is None or self._connection is Connection.LIVE:
            self._set_connection(Connection.CONNECTING)
        if self._state is None:
            self._fetch()
        else:
            self._stream.start(str(self._state.seq))

    def stop(self) -> None:
        """Let go of the server; the state stays as it is and is live no more."""
        self._halt()
        self._set_connection(Connection.LOST)

    def wake(self) -> None:
        """The computer has slept, or the network has come or gone: look at once how things are, unless stopped."""
        if self._pause.isActive():
            self._pause.stop()
            self._retries.reset()
            self._fetch()
            return
        if self._connection is Connection.LIVE:
            self._set_connection(Connection.CONNECTING)
        self._stream.renew()

    def _halt(self) -> None:
        self._run += 1
        self._pause.stop()
        self._stream.stop()

    def _fetch(self) -> None:
        self._fetched_at = self._clock()
        self._api.snapshot(self._site_id, partial(self._on_snapshot, self._run))

    def _on_snapshot(self, run: int, outcome: Outcome[SiteState]) -> None:
        if run != self._run:
            return
        match outcome:
            case Done(state):
                self._retries.reset()
                self._state = state
                self._untold.clear()
                self.state_changed.emit(state)
                if run == self._run:
                    self._stream.start(str(state.seq))
            case Refused(problem) if no_entry(problem.status):
                self._turn_away(problem)
            case Refused(problem):
                self._try_later(problem.detail)
                self._on_missing(problem)
            case Unreachable(reason):
                self._try_later(reason)

    def _try_later(self, reason: str) -> None:
        delay = self._retries.next()
        _log.info("no snapshot of %s, the next try in %.1f s: %s", self._site_id, delay, reason)
        self._pause.start(round(delay * 1000))
        self._set_connection(Connection.LOST)

    def _on_lost(self, _reason: str) -> None:
        self._set_connection(Connection.LOST)

    def _on_missing(self, problem: Problem) -> None:
        if problem != self._last_refusal:
            self._last_refusal = problem
            self.refused.emit(problem)

    def _turn_away(self, problem: Problem) -> None:
        self.stop()
        if self._renewal is not None and has_expired(problem):
            self._renewal.renew(self._stream.token, partial(self._on_renewed, self._run, problem))
        else:
            self.refused.emit(problem)

    def _on_tokens(self, tokens: Tokens) -> None:
        self._token = tokens.access
        self._stream.set_token(tokens.access)

    def _on_renewed(self, run: int, problem: Problem, renewed: Outcome[str]) -> None:
        if run != self._run:
            return
        match renewed:
            case Done():
                self.start()
            case Refused():
                self.refused.emit(problem)
            case Unreachable(reason):
                self._try_later(reason)

    def _on_message(self, message: Message) -> None:
        if message.event == "reset":
            self._start_over("the server has asked for it")
        elif message.event == "live":
            self._last_refusal = None
            self._tell()
            self._set_connection(Connection.LIVE)
        elif self._state is not None:
            self._apply(self._state, message)

    def _apply(self, state: SiteState, message: Message) -> None:
        try:
            event = decode_event(message.data)
            after = apply(state, event)
        except msgspec.DecodeError as error:
            _log.warning("an event of kind %s cannot be read: %s", message.event, error)
            self._start_over("there was an event that this program does not understand")
            return
        except SequenceGapError as error:
            self._start_over(str(error))
            return
        if after is state:
            return
        self._state = after
        self._untold.append(event)

    def _on_drained(self) -> None:
        if self._connection is Connection.LIVE:
            self._tell()

    def _tell(self) -> None:
        if not self._untold:
            return
        events, self._untold = self._untold, []
        self.state_changed.emit(self._state)
        for event in events:
            self.event_applied.emit(event)

    def _start_over(self, reason: str) -> None:
        """Take a fresh snapshot, at once unless the last one is very young: a fault must not become a storm."""
        _log.info("taking a fresh snapshot of %s: %s", self._site_id, reason)
        run = self._run
        self._on_drained()
        if run != self._run:
            return
        self._halt()
        young = self._fetched_at is not None and self._clock() - self._fetched_at < self._steady
        if young:
            self._pause.start(round(self._restarts.next() * 1000))
        else:
            self._restarts.reset()
            self._fetch()
        if self._connection is Connection.LIVE:
            self._set_connection(Connection.CONNECTING)

    def _set_connection(self, connection: Connection) -> None:
        if connection is not self._connection:
            self._connection = connection
            self.connection_changed.emit(connection)
