"""The server's rule for drafts without a server: the pure one, with answers that come late or never."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

from msgspec import structs
from PySide6.QtCore import QObject, Signal

from shared.client.mirror import Connection
from shared.client.outcomes import Done, Refused, Unreachable
from shared.protocol.content import Configuration
from shared.protocol.drafts import (
    Change,
    Disagreement,
    Draft,
    DraftNote,
    EditDraft,
    EditDraftReply,
    PublishReply,
    Revision,
    RevisionChanges,
)
from shared.protocol.errors import Problem, ProblemType
from shared.protocol.state import SiteState
from shared.protocol.tree import Clash, apply_edits, configuration_of, differences, tree_of
from staff_tray.superuser.own_edits import Kept

START = datetime(2026, 11, 23, 9, 42, tzinfo=UTC)


class FakeServer:
    """One site's draft. `note` is what the log says of it."""

    def __init__(self, configuration: Configuration) -> None:
        self.published = self.tree = tree_of(configuration)
        self.version, self.revision = 0, 1
        self.by: dict[tuple[str, ...], tuple[UUID, datetime]] = {}
        self.checks: tuple[Any, ...] = ()
        self.publish_at: datetime | None = None
        self.history: list[Revision] = [Revision(number=1, at=START, staff_id=None, note="")]
        self.trees = {0: {}, 1: self.published}
        self._replies: dict[UUID, Any] = {}
        self.now = START

    def draft(self) -> Draft:
        """As it is now."""
        changes = tuple(
            Change(
                edit=edit, staff_id=self.by.get(edit.path, (None, START))[0], at=self.by.get(edit.path, (0, START))[1]
            )
            for edit in differences(self.published, self.tree)
        )
        return Draft(
            site_id="centre", revision=self.revision, version=self.version, configuration=configuration_of(self.tree),
            changes=changes, checks=self.checks, publish_at=self.publish_at,
        )  # fmt: skip

    def note(self) -> DraftNote | None:
        """What the log says."""
        changes = len(list(differences(self.published, self.tree)))
        return DraftNote(version=self.version, changes=changes, publish_at=self.publish_at) if changes else None

    def edit(self, command: EditDraft, who: UUID) -> EditDraftReply:
        """All of the edits or none; the same command has one effect."""
        if command.command_id in self._replies:
            return EditDraftReply(draft=self.draft(), disagreements=self._replies[command.command_id])
        tree, clashes = apply_edits(self.tree, command.edits)
        told = tuple(
            self._told(each) for each in clashes
        )  # fmt: skip
        if not clashes:
            tree = tree_of(configuration_of(tree))
            self.now += timedelta(seconds=1)
            for edit in differences(self.tree, tree):
                self.by[edit.path] = (who, self.now)
            self.tree = tree
            self.version += 1
        self._replies[command.command_id] = told
        return EditDraftReply(draft=self.draft(), disagreements=told)

    def _told(self, clash: Clash) -> Disagreement:
        who, _ = self.by.get(clash.edit.path, (None, START))
        return Disagreement(clash=clash, staff_id=who, at=self.now)

    def publish(self, note: str, who: UUID, *, tree: Any = None, returned_to: int | None = None) -> PublishReply:
        """The draft, or the tree, is what holds."""
        before = self.published
        edits = list(differences(before, self.tree)) if tree is not None else []
        self.published = self.tree if tree is None else tree
        self.tree = apply_edits(self.published, edits)[0]
        self.version += 1
        self.revision += 1
        changes = len(list(differences(before, self.published)))
        made = Revision(
            number=self.revision, at=self.now, staff_id=who, note=note, changes=changes, returned_to=returned_to
        )  # fmt: skip
        self.history.insert(0, made)
        self.trees[self.revision] = self.published
        return PublishReply(draft=self.draft(), revision=made)


class FakeDrafts:
    """One person's line to it: what is asked waits until the test lets it through."""

    def __init__(self, server: FakeServer, who: UUID) -> None:
        self.server, self.who = server, who
        self.waiting: list[tuple[Callable[[], Any], Callable[[Any], None]]] = []
        self.refuses: ProblemType | None = None

    def let_through(self, *, lost: str = "") -> bool:
        """Answer the oldest question; `lost` is the way "there" or "back" on which it gets lost."""
        if not self.waiting:
            return False
        work, done = self.waiting.pop(0)
        if self.refuses is not None:
            done(Refused(Problem(type=self.refuses, title="", status=403, detail="")))
            return True
        answer = None if lost == "there" else Done(work())
        done(Unreachable("lost") if lost else answer)
        return True

    def let_all_through(self) -> None:
        """Until nothing more is asked, which has to come soon."""
        for _ in range(50):
            if not self.let_through():
                return
        raise AssertionError("the two talk for ever")

    def _ask(self, work: Callable[[], Any], done: Callable[[Any], None]) -> None:
        self.waiting.append((work, done))

    def draft(self, _site_id: str, done: Callable[[Any], None]) -> None:
        self._ask(self.server.draft, done)

    def edit_draft(self, _site_id: str, command: EditDraft, done: Callable[[Any], None]) -> None:
        self._ask(lambda: self.server.edit(command, self.who), done)

    def publish_draft(self, _site_id: str, command: Any, done: Callable[[Any], None]) -> None:
        def work() -> PublishReply:
            if command.at is not None:
                self.server.publish_at = command.at
                return PublishReply(draft=self.server.draft(), revision=None)
            return self.server.publish(command.note, self.who)

        self._ask(work, done)

    def keep_draft(self, _site_id: str, _command: Any, done: Callable[[Any], None]) -> None:
        def work() -> Draft:
            self.server.publish_at = None
            return self.server.draft()

        self._ask(work, done)

    def discard_draft(self, _site_id: str, _command: Any, done: Callable[[Any], None]) -> None:
        def work() -> Draft:
            self.server.tree = self.server.published
            self.server.version += 1
            return self.server.draft()

        self._ask(work, done)

    def revisions(self, _site_id: str, done: Callable[[Any], None]) -> None:
        self._ask(lambda: list(self.server.history), done)

    def revision(self, _site_id: str, number: int, done: Callable[[Any], None]) -> None:
        def work() -> RevisionChanges:
            found = next(each for each in self.server.history if each.number == number)
            edits = tuple(differences(self.server.trees[number - 1], self.server.trees[number]))
            return RevisionChanges(revision=found, edits=edits)

        self._ask(work, done)

    def return_to_revision(self, _site_id: str, number: int, _command: Any, done: Callable[[Any], None]) -> None:
        self._ask(
            lambda: self.server.publish("", self.who, tree=self.server.trees[number], returned_to=number), done
        )  # fmt: skip


class FakeKept:
    """What is on the disk."""

    def __init__(self) -> None:
        self.kept: Kept | None = None

    def load(self) -> Kept | None:
        return self.kept

    def save(self, kept: Kept | None) -> None:
        self.kept = kept


class DraftFeed(QObject):
    """A mirror of the site that hears of the draft when the test says so."""

    state_changed = Signal(object)
    connection_changed = Signal(object)

    def __init__(self, server: FakeServer) -> None:
        super().__init__()
        self._server = server
        self.connection = Connection.LIVE
        self.state: SiteState | None = None
        self.hear()

    def hear(self) -> None:
        """Catch up with the log."""
        seq = (self.state.seq if self.state is not None else 0) + 1
        self.state = SiteState(
            seq=seq, configuration=configuration_of(self._server.published), tickets={}, calls=(),
            revision=self._server.revision, draft=self._server.note(),
        )  # fmt: skip
        self.state_changed.emit(self.state)

    def be(self, connection: Connection) -> None:
        """The connection is now so."""
        self.connection = connection
        self.connection_changed.emit(connection)

    def with_configuration(self, configuration: Configuration) -> None:
        """The site is now so."""
        assert self.state is not None
        self.state = structs.replace(self.state, configuration=configuration)
