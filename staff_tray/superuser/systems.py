"""View model of the page Other systems: who is let in, with what secret, and what each is told."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from shared.client.outcomes import Done, Outcome, Refused, Unreachable
from shared.protocol.systems import (
    AboutSystem,
    AddWebhook,
    ChangeSystem,
    DeadLetters,
    MakeSystem,
    NewSecret,
    PauseWebhook,
    Systems,
    Topic,
    Tried,
)
from shared.protocol.visits import Noted
from staff_tray.superuser.systems_ports import NotedDone, SystemsCommands
from staff_tray.superuser.systems_props import (
    NEW_SYSTEM,
    OF_HOOK,
    OF_SYSTEM,
    Happened,
    Pane,
    Shown,
    SystemsInputs,
    SystemsProps,
    Typed,
    derive,
)
from staff_tray.trouble import SIGN_IN_AGAIN, trouble_of


class OtherSystems(QObject):
    """What is decided here counts at once, and is no part of the draft. One command to the server at a time.

    `changed` when the props are others, `signed_out` with the `Trouble` when the server no longer knows our token.
    `new_secret` makes secrets: one for what is asked, however often it has to be sent. Who does not `manage` sees the
    systems of the centre, and asks for nothing else.
    """

    changed = Signal()
    signed_out = Signal(object)

    def __init__(
        self,
        commands: SystemsCommands,
        *,
        site_id: str,
        manages: bool,
        now: Callable[[], datetime],
        new_id: Callable[[], UUID],
        new_secret: Callable[[], str],
        language: str = "da",
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._commands = commands
        self._site_id = site_id
        self._now = now
        self._new_id = new_id
        self._new_secret = new_secret
        self._new = new_id()
        self._secret = ""
        self._inputs = SystemsInputs(manages=manages, language=language)
        self._props = derive(self._inputs)

    @property
    def props(self) -> SystemsProps:
        """What the page shows now."""
        return self._props

    def load(self) -> None:
        """Ask which there are."""
        if self._inputs.manages:
            self._commands.systems(self._on_systems)
        else:
            self._commands.systems_there(self._site_id, self._on_systems)

    def choose(self, system_id: UUID) -> None:
        """Open that system; what was typed about another one and not saved is gone, and so is a secret."""
        if system_id != self._inputs.chosen or self._props.pane not in OF_SYSTEM:
            self._bare(chosen=system_id, pane=Pane.SYSTEM, adding=False)

    def begin_new(self) -> None:
        """An empty form for a new system; the only centre there is is ticked."""
        if self._inputs.manages and self._props.loaded:
            self._new, self._secret = self._new_id(), self._new_secret()
            centres = self._props.centres
            only = AboutSystem(name="", site_ids=(centres[0][0],), rights=()) if len(centres) == 1 else NEW_SYSTEM
            self._bare(chosen=None, pane=Pane.SYSTEM, adding=True, edited=only)

    def edit(self, about: AboutSystem) -> None:
        """The form has become so."""
        if self._props.about is not None and self._inputs.manages:
            self._swap(edited=about, happened=None)

    def drop(self) -> None:
        """Let go of what is typed and not saved."""
        self._bare(adding=False, pane=Pane.NOTHING if self._inputs.adding else Pane.SYSTEM)

    def save(self) -> None:
        """Let the new one in, or decide otherwise about the one that is open."""
        about, chosen = self._props.about, self._inputs.chosen
        if not self._props.may_save or about is None:
            return
        if self._inputs.adding:
            shown = Shown(self._new, self._secret)
            command = MakeSystem(id=self._new, secret=self._secret, about=about)
            done = self._done(chosen=self._new, adding=False, edited=None, pane=Pane.SHOWN, secret=shown)
            self._commands.make_system(command, self._ask(done))
        elif chosen is not None:
            done = self._done(edited=None, happened=Happened.SAVED)
            self._commands.change_system(chosen, ChangeSystem(about=about), self._ask(done))

    def ask(self, pane: Pane) -> None:
        """Ask that; `SYSTEM` and `HOOK` take a question away."""
        if self._props.may_act and (self._props.chosen is not None):
            self._secret = self._new_secret() if pane in (Pane.RENEW, Pane.HOOK_RENEW) else self._secret
            self._swap(pane=pane, overlap=24, happened=None, trouble=None, tried=None)

    def overlap(self, hours: int) -> None:
        """So long the old secret is to hold."""
        self._swap(overlap=hours)

    def renew(self) -> None:
        """Give the open system, or the open webhook, another secret."""
        props, command = self._props, NewSecret(secret=self._secret, overlap_hours=self._inputs.overlap)
        if not props.may_act or props.chosen is None:
            return
        if props.pane is Pane.RENEW:
            done = self._done(pane=Pane.SHOWN, secret=Shown(props.chosen.id, self._secret))
            self._commands.renew_system(props.chosen.id, command, self._ask(done))
        elif props.pane is Pane.HOOK_RENEW and props.hook is not None:
            done = self._done(pane=Pane.SHOWN, secret=Shown(props.hook.id, self._secret, of_hook=True))
            self._commands.renew_webhook(props.hook.id, command, self._ask(done))

    def revoke(self) -> None:
        """Let the open system in no more."""
        if self._props.may_act and self._props.pane is Pane.REVOKE and self._props.chosen is not None:
            done = self._done(chosen=None, edited=None, pane=Pane.NOTHING, happened=Happened.REVOKED)
            self._commands.revoke_system(self._props.chosen.id, self._ask(done))

    def kept(self) -> None:
        """The secret has been put where it belongs: it is not shown any more."""
        shown = self._inputs.secret
        if shown is not None:
            self._secret = ""
            self._bare(pane=Pane.HOOK if shown.of_hook else Pane.SYSTEM, hook=self._inputs.hook)
            if shown.of_hook:
                self.open_hook(shown.owner)

    def copied(self) -> None:
        """What is shown is on the clipboard."""
        self._swap(happened=Happened.COPIED)

    def open_hook(self, hook_id: UUID) -> None:
        """Show that webhook, and ask what it could not be told of."""
        self._bare(pane=Pane.HOOK, hook=hook_id)
        if self._inputs.manages:
            self._commands.dead_letters(hook_id, partial(self._on_letters, hook_id))

    def close_hook(self) -> None:
        """Back to its system."""
        self._bare(pane=Pane.SYSTEM)

    def begin_hook(self) -> None:
        """An empty form for a webhook, with all that the system may be told of."""
        if self._props.may_act and self._props.chosen is not None:
            self._new, self._secret = self._new_id(), self._new_secret()
            topics = tuple(topic for topic, may in self._props.topics if may)
            self._bare(pane=Pane.NEW_HOOK, typed=Typed(topics=topics))

    def type_hook(self, url: str, topics: tuple[Topic, ...]) -> None:
        """The form of the webhook has become so."""
        self._swap(typed=Typed(url, topics), trouble=None)

    def add_hook(self) -> None:
        """Tell the open system what happens."""
        chosen, typed = self._props.chosen, self._inputs.typed
        if self._props.may_add and chosen is not None and self._props.pane is Pane.NEW_HOOK:
            shown = Shown(self._new, self._secret, of_hook=True)
            command = AddWebhook(id=self._new, url=typed.url.strip(), topics=typed.topics, secret=self._secret)
            done = self._done(pane=Pane.SHOWN, hook=self._new, secret=shown, typed=Typed())
            self._commands.add_webhook(chosen.id, command, self._ask(done))

    def test_hook(self) -> None:
        """Send the open webhook a test."""
        hook = self._props.hook
        if self._props.may_act and hook is not None:
            self._swap(pending=True, trying=True, tried=None, trouble=None, happened=None)
            self._commands.test_webhook(hook.id, partial(self._on_tried, hook.id))

    def pause_hook(self, *, paused: bool) -> None:
        """Send the open webhook nothing for now; or go on, at once, also with what waits to be sent again."""
        hook = self._props.hook
        if self._props.may_act and hook is not None:
            done = self._done(happened=Happened.PAUSED if paused else Happened.GOES_ON, tried=None)
            self._commands.pause_webhook(hook.id, PauseWebhook(paused=paused), self._ask(done))

    def remove_hook(self) -> None:
        """Tell the open webhook no more."""
        hook = self._props.hook
        if self._props.may_act and hook is not None and self._props.pane is Pane.HOOK_REMOVE:
            done = self._done(pane=Pane.SYSTEM, hook=None, happened=Happened.REMOVED)
            self._commands.remove_webhook(hook.id, self._ask(done))

    def _ask(self, done: NotedDone) -> NotedDone:
        self._swap(pending=True, trouble=None, happened=None)
        return done

    def _done(self, **then: Any) -> NotedDone:
        """When it is done: these inputs, and the list is asked for again."""

        def done(outcome: Outcome[Noted]) -> None:
            if isinstance(outcome, Done):
                self._swap(pending=False, **then)
                self.load()
            else:
                self._fail(outcome)

        return done

    def _on_systems(self, outcome: Outcome[Systems]) -> None:
        if isinstance(outcome, Done):
            self._swap(known=outcome.value, at=self._now(), trouble=None)
        else:
            self._fail(outcome)

    def _on_letters(self, hook_id: UUID, outcome: Outcome[DeadLetters]) -> None:
        if hook_id != self._inputs.hook or self._inputs.pane not in OF_HOOK:
            return
        if isinstance(outcome, Done):
            self._swap(letters=outcome.value.letters)
        else:
            self._fail(outcome)

    def _on_tried(self, hook_id: UUID, outcome: Outcome[Tried]) -> None:
        if isinstance(outcome, Done):
            here = hook_id == self._inputs.hook
            self._swap(pending=False, trying=False, tried=outcome.value if here else None)
            self.load()
        else:
            self._fail(outcome)

    def _fail(self, outcome: Refused | Unreachable) -> None:
        trouble = trouble_of(outcome)
        self._swap(pending=False, trying=False, trouble=trouble)
        if trouble in SIGN_IN_AGAIN:
            self.signed_out.emit(trouble)

    def _bare(self, **inputs: Any) -> None:
        """With nothing typed and nothing said, and then these."""
        nothing = {
            "edited": None, "hook": None, "typed": Typed(), "secret": None, "letters": None, "tried": None,
            "trouble": None, "happened": None, "overlap": 24,
        }  # fmt: skip
        self._swap(**{**nothing, **inputs})

    def _swap(self, **inputs: Any) -> None:
        if not isValid(self):  # the dialog was closed while the server thought
            return
        before = self._props
        self._inputs = replace(self._inputs, **inputs)
        self._props = derive(self._inputs)
        if self._props != before:
            self.changed.emit()
