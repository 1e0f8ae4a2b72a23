from __future__ import annotations

from collections.abc import Iterator

import msgspec
import pytest

from kiosk_app.doctor import cli
from kiosk_app.doctor.finding import Finding, Look, State, begun, guarded, ok, warning, wrong


def failing() -> Iterator[Finding]:
    """Finds one thing, and then fails by saying a secret."""
    yield ok("server", "it answers")
    raise ValueError("the-stands-own-token")


def test_a_check_that_fails_is_a_finding() -> None:
    """What was found before counts; the failure's kind and place are told, its words are not."""
    first, second = guarded("server", failing)
    assert first == ok("server", "it answers")
    assert (second.check, second.state) == ("server", State.WRONG)
    assert "ValueError in kiosk_app/doctor/test_finding.py:" in second.words
    assert "token" not in second.words


def test_a_check_that_cannot_begin_is_a_finding() -> None:
    """It is told when its turn comes."""

    def begin() -> Look:
        raise LookupError("the-stands-own-token")

    (finding,) = begun("printer", begin)()
    assert (finding.check, finding.state) == ("printer", State.WRONG)
    assert "token" not in finding.words
    assert list(begun("printer", lambda: lambda: [ok("printer", "it is ready")])()) == [ok("printer", "it is ready")]


WELL = [ok("server", "it answers"), ok("clock", "as the server's")]
WARNED = [*WELL, warning("printer", "its paper is nearly out")]
ILL = [*WARNED, wrong("token", "there is none")]


@pytest.mark.parametrize(
    ("findings", "status", "last"),
    [
        (WELL, 0, "2 checks: all is well."),
        (WARNED, 0, "3 checks: 1 warning."),
        (ILL, 1, "4 checks: 1 thing is wrong, 1 warning."),
        ([*ILL, *ILL], 1, "8 checks: 2 things are wrong, 2 warnings."),
    ],
)
def test_one_line_for_each(capsys: pytest.CaptureFixture[str], findings: list[Finding], status: int, last: str) -> None:
    """And a last one that counts; warnings are no reason to fail."""
    assert cli.main([], lambda _: findings) == status
    lines = capsys.readouterr().out.splitlines()
    assert lines[-1] == last
    assert lines[0] == "ok       server: it answers"
    assert len(lines) == len(findings) + 1


def test_the_shape_for_programs(capsys: pytest.CaptureFixture[str]) -> None:
    """A list of check, state and words, and nothing else on standard output; as docs/operations.md has it."""
    assert cli.main(["--json"], lambda _: ILL) == 1
    found = msgspec.json.decode(capsys.readouterr().out)
    assert found[2:] == [
        {"check": "printer", "state": "warning", "words": "its paper is nearly out"},
        {"check": "token", "state": "wrong", "words": "there is none"},
    ]


def test_the_line_that_starts_the_stand_can_be_copied() -> None:
    """All that `supervise` and `run` take is taken here too, with the supervisor's -- in the middle."""
    seen = []

    def look(options: object) -> list[Finding]:
        seen.append(options)
        return []

    line = "--log-dir /var/log/skranke --silence 60 -- --server http://s --stand stand-2 --windowed 9x16 --screen 2"
    assert cli.main([*line.split(), "--leashed", "--restarts", "3"], look) == 0
    assert vars(seen[0])["stand"] == "stand-2"
    assert str(vars(seen[0])["log_dir"]) == "/var/log/skranke"


@pytest.mark.parametrize("words", [["--no-such-option"], ["--windowed", "large"], ["patient"]])
def test_wrong_use(capsys: pytest.CaptureFixture[str], words: list[str]) -> None:
    """Status 2, and what is wrong on standard error."""
    with pytest.raises(SystemExit) as ended:
        cli.main(words, lambda _: WELL)
    assert ended.value.code == 2
    said = capsys.readouterr()
    assert "skranke-kiosk doctor: error:" in said.err
    assert said.out == ""
