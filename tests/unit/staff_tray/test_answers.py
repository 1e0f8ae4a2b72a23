"""What the tray answers to scripts and hardware buttons."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtCore import QObject, Signal

from shared.client.mirror import Connection
from shared.client.outcomes import Done, Refused, Unreachable
from shared.client.single_instance import SingleInstance
from shared.protocol.commands import CallReply
from shared.protocol.errors import ProblemType
from shared.protocol.model import TicketState
from staff_tray import remote
from staff_tray.answers import Answers
from staff_tray.remote import CallTold, CaseTold, StatusTold, Verdict

Make = Callable[..., Any]


class Session(QObject):
    """A session of which only the desk is asked."""

    ended = Signal(object)

    def __init__(self, desk: Any) -> None:
        super().__init__()
        self.desk = desk


def test_the_status_is_what_stands_on_the_screen(scene: Any, live: Any, ticket: Make) -> None:
    """Connection, desk, how many wait and the open case; nobody's name."""
    told: list[Any] = []
    answers = Answers(lambda: Session(scene.desk))
    live.put(ticket(1), ticket(2, state=TicketState.SERVING))
    answers.status(told.append)
    live.be(Connection.LOST)
    answers.status(told.append)
    Answers(lambda: None).status(told.append)
    case = CaseTold("P002", "serving")
    assert told == [
        StatusTold(connection="live", desk="desk-1", desk_name="Skranke 1", waiting=1, open_case=case),
        StatusTold(connection="lost", desk="desk-1", desk_name="Skranke 1", waiting=1, open_case=case),
        StatusTold(connection="signed-out"),
    ]


def test_a_call_is_told_when_the_server_has_answered(scene: Any, live: Any, api: Any, ticket: Make) -> None:
    """Once, with the number; a second push on the button meanwhile is told that it is not the time."""
    told: list[Any] = []
    answers = Answers(lambda: Session(scene.desk))
    live.put(ticket(1))
    answers.call_next(told.append)
    assert told == []
    answers.call_next(told.append)
    assert told == [CallTold(Verdict.NOT_NOW)]
    api.done(Done(CallReply(ticket=ticket(1, state=TicketState.CALLED))))
    live.put(ticket(1, state=TicketState.CALLED))
    assert told[1:] == [CallTold(Verdict.DONE, "P001")]
    assert len(api.asked) == 1


@pytest.mark.parametrize(
    ("outcome", "verdict"),
    [
        (Done(CallReply(ticket=None)), Verdict.NOBODY_WAITING),
        (Unreachable("no route"), Verdict.NO_CONTACT),
        (ProblemType.DESK_BUSY, Verdict.NOT_NOW),
        (ProblemType.UNKNOWN_DESK, Verdict.NOT_NOW),
    ],
)
def test_a_call_that_comes_to_nothing(
    scene: Any, live: Any, *, api: Any, ticket: Make, problem: Make, outcome: Any, verdict: Verdict
) -> None:
    """Somebody else was quicker, the line is down, or the server says no."""
    told: list[Any] = []
    live.put(ticket(1))
    answers = Answers(lambda: Session(scene.desk))
    answers.call_next(told.append)
    api.done(Refused(problem(outcome)) if isinstance(outcome, ProblemType) else outcome)
    assert told == [CallTold(verdict)]


def test_why_nobody_can_be_called(scene: Any, live: Any, api: Any, ticket: Make) -> None:
    """No command goes out when it can be known beforehand that it makes no sense."""
    told: list[Any] = []
    answers = Answers(lambda: Session(scene.desk))
    answers.call_next(told.append)
    live.be(Connection.LOST)
    answers.call_next(told.append)
    live.be(Connection.LIVE)
    live.put(ticket(1), ticket(2, state=TicketState.CALLED))
    answers.call_next(told.append)
    scene.desk.sit_at(None)
    answers.call_next(told.append)
    Answers(lambda: None).call_next(told.append)
    assert [each.verdict for each in told] == [
        Verdict.NOBODY_WAITING, Verdict.NO_CONTACT, Verdict.CASE_OPEN, Verdict.NO_DESK, Verdict.SIGNED_OUT,
    ]  # fmt: skip
    assert api.asked == []


def test_signing_out_ends_the_waiting(scene: Any, live: Any, ticket: Make) -> None:
    """A script is not left hanging by somebody who goes home."""
    told: list[Any] = []
    session = Session(scene.desk)
    live.put(ticket(1))
    answers = Answers(lambda: session)
    answers.call_next(told.append)
    session.ended.emit(None)
    assert told == [CallTold(Verdict.SIGNED_OUT)]


@pytest.mark.parametrize(
    ("verdict", "status", "said"),
    [
        (Verdict.DONE, 0, ""),
        (Verdict.SIGNED_OUT, 4, "Nobody is signed in"),
        (Verdict.NOBODY_WAITING, 5, "Nobody is waiting"),
        (Verdict.CASE_OPEN, 6, "Finish it first"),
        (Verdict.NO_DESK, 6, "No desk"),
        (Verdict.NOT_NOW, 6, "The tray says why"),
        (Verdict.NO_CONTACT, 7, "no contact"),
    ],
)
def test_every_verdict_has_its_status_and_word(
    capsys: Any, monkeypatch: Any, *, verdict: Verdict, status: int, said: str
) -> None:
    """The number called goes to standard output, every no to standard error."""
    answer = SimpleNamespace(told={"verdict": verdict.value, "label": "P001" if verdict is Verdict.DONE else ""})
    monkeypatch.setattr(remote, "ask_instance", lambda *_, **__: answer)
    assert remote.ask_tray(remote.Wish.CALL_NEXT, "") == status
    written = capsys.readouterr()
    assert written.out == ("P001\n" if verdict is Verdict.DONE else "")
    assert said in written.err


def test_nothing_is_started_and_no_window_is_loaded(tmp_path: Path) -> None:
    """Without a tray there is a word and a status; Qt is not even loaded, so a button answers quickly."""
    script = (
        "import sys; from staff_tray.__main__ import main; status = main(sys.argv[1:]);"
        " assert not any(name.startswith('PySide6') for name in sys.modules); sys.exit(status)"
    )
    for wish in ("--call-next", "--status"):
        done = subprocess.run(
            [sys.executable, "-W", "ignore", "-c", script, wish],
            env={"SKRANKE_TRAY_STATE_DIR": str(tmp_path)},
            cwd=Path(__file__).parents[3],
            capture_output=True,
            text=True,
            check=False,
        )
        assert (done.returncode, done.stdout) == (3, "")
        assert done.stderr == "No tray runs. Start skranke-tray first.\n"


def test_an_older_tray_is_told_apart(qtbot: Any, tmp_path: Path, capsys: Any) -> None:
    """One that takes the question for a wish answers nothing: then the word is to start it again."""
    program = "import sys; from staff_tray.remote import Wish, ask_tray; sys.exit(ask_tray(Wish.STATUS, sys.argv[1]))"
    older = SingleInstance("tray", folder=tmp_path)
    older.claim()
    asking = subprocess.Popen(
        [sys.executable, "-c", program, str(tmp_path)], cwd=Path(__file__).parents[3], stderr=subprocess.PIPE, text=True
    )
    qtbot.waitUntil(lambda: asking.poll() is not None, timeout=20_000)
    assert "another version" in asking.communicate()[1]
    assert asking.returncode == 7
    older.close()
