"""The pairing page's view model, what is written down, and being shut out."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from kiosk_app.maintenance.place import Place
from kiosk_app.pairing.keeping import cannot_be_paired, keeper
from kiosk_app.pairing.shut_out import OldDoor, ShutOutWatch, forget, remember, shut_out_file, was_shut_out
from kiosk_app.pairing.view_model import PairingViewModel
from kiosk_app.settings import KioskSettings
from shared.client.outcomes import Done, Outcome, Refused, Unreachable
from shared.client.settings import read_toml
from shared.protocol.device_care import BeginPairing, PairingCode, PairingState
from shared.protocol.errors import Problem, ProblemType
from shared.typed_settings import SettingsError

SOON = datetime(2026, 11, 23, 9, 15, tzinfo=UTC)
PAIRED = PairingState(paired=True, site_id="centre", stand_id="stand-2", name="Exit")


def refused(kind: ProblemType) -> Refused:
    return Refused(Problem(type=kind, title="No", status=401, detail="No."))


class Api:
    """Answers when the test says so."""

    def __init__(self) -> None:
        self.tokens: list[str] = []
        self.hashes: list[str] = []
        self.begun: list[Callable[[Outcome[PairingCode]], None]] = []
        self.looked: list[Callable[[Outcome[PairingState]], None]] = []

    def set_token(self, token: str) -> None:
        self.tokens.append(token)

    def begin_pairing(self, command: BeginPairing, done: Callable[[Outcome[PairingCode]], None]) -> None:
        self.hashes.append(command.token_hash)
        self.begun.append(done)

    def pairing_state(self, _pairing_id: UUID, done: Callable[[Outcome[PairingState]], None]) -> None:
        self.looked.append(done)

    def code(self, code: str = "K7Q4XP") -> None:
        """The server has a code."""
        self.begun.pop()(Done(PairingCode(id=UUID(int=1), code=code, expires_at=SOON, seconds=900)))

    def state(self, outcome: Outcome[PairingState]) -> None:
        """The server tells how it is."""
        self.looked.pop()(outcome)


class Kept:
    """What was written down, or why it cannot be."""

    def __init__(self) -> None:
        self.found: list[tuple[PairingState, str]] = []
        self.broken = False

    def __call__(self, state: PairingState, token: str) -> None:
        if self.broken:
            raise SettingsError(["the settings file cannot be changed"])
        self.found.append((state, token))


@pytest.fixture
def api() -> Api:
    """A server."""
    return Api()


@pytest.fixture
def kept() -> Kept:
    """A settings file."""
    return Kept()


@pytest.fixture
def page(qapp: Any, api: Api, kept: Kept) -> PairingViewModel:
    """The page of a new stand."""
    tokens = (f"token-{number}" for number in range(9))
    return PairingViewModel(api, kept, lambda: next(tokens))


def test_from_the_code_to_the_start(page: PairingViewModel, api: Api, kept: Kept, qtbot: Any) -> None:
    """The code is shown in two halves; when it has been typed, the token that nobody else knows is written down."""
    page.start()
    assert page.props.step == "asking"
    assert api.hashes == [hashlib.sha256(b"token-0").hexdigest()]
    api.code()
    assert (page.props.step, page.props.code) == ("code", "K7Q 4XP")
    api.state(Done(PairingState(paired=False)))
    with qtbot.waitSignal(page.paired):
        api.state(Done(PAIRED))
    assert kept.found == [(PAIRED, "token-0")]
    assert page.props.step == "paired"


def test_a_new_code_has_a_token_of_its_own(page: PairingViewModel, api: Api) -> None:
    """The first was not typed in time."""
    page.start()
    api.code()
    api.state(refused(ProblemType.PAIRING_CODE))
    api.code("AAABBB")
    assert page.props.code == "AAA BBB"
    assert api.tokens == ["token-0", "token-1"]


@pytest.mark.parametrize("answer", [Unreachable("away."), refused(ProblemType.TOO_MANY)])
def test_the_server_is_away(page: PairingViewModel, api: Api, answer: Any) -> None:
    """It is said, and tried again; the code on the screen stays, for it may hold still."""
    page.start()
    api.begun.pop()(answer)
    assert page.props.step == "away"
    page._go_on()
    api.code()
    api.state(answer)
    assert (page.props.step, page.props.code) == ("away", "K7Q 4XP")
    page._go_on()
    api.state(Done(PairingState(paired=False)))
    assert page.props.step == "code"


def test_what_cannot_be_written_down(page: PairingViewModel, api: Api, kept: Kept, qtbot: Any) -> None:
    """The stand does not start anew as nobody: it says so."""
    kept.broken = True
    page.start()
    api.code()
    with qtbot.assertNotEmitted(page.paired), pytest.MonkeyPatch.context() as patch:
        patch.setattr("kiosk_app.pairing.view_model._log.warning", lambda *_: None)
        api.state(Done(PAIRED))
    assert (page.props.step, page.props.code) == ("unsaved", "")


def test_who_is_told_by_it_asks_for_no_code(qapp: Any, api: Api, kept: Kept) -> None:
    """The token comes from the environment: a code would change nothing."""
    page = PairingViewModel(api, kept, lambda: "never", fixed=True, shut_out=True, phone="11 22")
    page.start()
    assert (page.props.step, page.props.shut_out, page.props.phone) == ("fixed", True, "11 22")
    assert api.hashes == []


def test_it_is_written_into_the_settings(tmp_path: Path) -> None:
    """Only what belongs to it; a site that the command line says must be the same."""
    file = tmp_path / "kiosk.toml"
    file.write_text("# by IT\nprinter = 'tcp://p:9100'\n", encoding="utf-8")
    settings = KioskSettings(server_url="http://s", site_id="elsewhere")
    place = Place(file=file, state=None, log=tmp_path)
    keeper(settings, place)(PAIRED, "the-token")
    assert read_toml(file) == {
        "printer": "tcp://p:9100", "server_url": "http://s", "site_id": "centre", "stand_id": "stand-2",
        "device_token": "the-token",
    }  # fmt: skip
    assert file.stat().st_mode & 0o077 == 0
    fixed = Place(file=file, state=None, log=tmp_path, fixed=frozenset({"site_id"}))
    with pytest.raises(SettingsError, match="another site_id"):
        keeper(settings, fixed)(PAIRED, "the-token")
    assert not cannot_be_paired(fixed)
    assert cannot_be_paired(Place(file=file, state=None, log=tmp_path, fixed=frozenset({"device_token"})))


def test_who_is_shut_out_is_so_until_it_has_another_token(tmp_path: Path) -> None:
    """It is remembered for that token only, and the file does not hold it."""
    file = shut_out_file(tmp_path, "stand-1")
    assert was_shut_out(file, "old") is None
    remember(file, "old", "11 22")
    found = was_shut_out(file, "old")
    assert found is not None
    assert found.phone == "11 22"
    assert was_shut_out(file, "new") is None
    assert was_shut_out(file, "") is None
    assert "old" not in file.read_text(encoding="utf-8")
    forget(file)
    assert was_shut_out(file, "old") is None


def test_the_door_may_open_again(qapp: Any, tmp_path: Path, qtbot: Any) -> None:
    """It was a mistake, or another took it back: the stand that is let in with its old token is what it was."""
    answers: list[Callable[[Any], None]] = []
    file = tmp_path / "out.json"
    remember(file, "old", "")
    door = OldDoor(file, answers.append)
    with qtbot.assertNotEmitted(door.opened):
        door.try_it()
        door.try_it()
        answers.pop()(refused(ProblemType.UNAUTHENTICATED))
        door.try_it()
        answers.pop()(Unreachable("away."))
    assert answers == []
    door.try_it()
    with qtbot.waitSignal(door.opened):
        answers.pop()(Done(object()))
    assert was_shut_out(file, "old") is None


def test_a_visit_ends_before_the_stand_goes(qapp: Any, tmp_path: Path) -> None:
    """Turned away while a citizen is there, it goes when they have; another refusal is no reason."""
    free, ended = False, []
    file = tmp_path / "out.json"
    watch = ShutOutWatch(file, "old", phone=lambda: "11", free=lambda: free, end=lambda: ended.append(1))
    watch.look()
    watch.refused(refused(ProblemType.UNKNOWN_SITE).problem)
    watch.refused(refused(ProblemType.UNAUTHENTICATED).problem)
    assert ended == []
    free = True
    watch.look()
    watch.look()
    assert ended == [1]
    assert was_shut_out(file, "old") is not None
