"""`skranke-kiosk doctor`: checks one thing after the other and says each in a line."""

from __future__ import annotations

import argparse
import io
import os
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence

import msgspec

from kiosk_app.command_line import add_stand_options
from kiosk_app.doctor.finding import Finding, State

_MARKS = {State.OK: "ok", State.WARNING: "warning", State.WRONG: "WRONG"}
_WORD = max(map(len, _MARKS.values()))


def main(argv: Sequence[str], look: Callable[[argparse.Namespace], Iterable[Finding]] | None = None) -> int:
    """The command line; the exit status is 0 when nothing is wrong, 1 when something is. Wrong use ends it with 2."""
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="replace")  # an old console of Windows has few letters
    options = _parser().parse_args([word for word in argv if word != "--"])
    findings = []
    for finding in (look or _examine)(options):
        findings.append(finding)
        if not options.json:
            sys.stdout.write(f"{_MARKS[finding.state]:{_WORD}}  {finding.check}: {finding.words}\n")
            sys.stdout.flush()
    if options.json:
        sys.stdout.write(msgspec.json.format(msgspec.json.encode(findings), indent=2).decode() + "\n")
    else:
        sys.stdout.write(summary(findings) + "\n")
    return 1 if any(finding.state is State.WRONG for finding in findings) else 0


def summary(findings: Sequence[Finding]) -> str:
    """The last line."""
    states = [finding.state for finding in findings]
    wrong, warnings = states.count(State.WRONG), states.count(State.WARNING)
    said = [
        *([f"{wrong} {'thing is' if wrong == 1 else 'things are'} wrong"] if wrong else []),
        *([f"{warnings} {'warning' if warnings == 1 else 'warnings'}"] if warnings else []),
    ]
    return f"{len(states)} checks: {', '.join(said) or 'all is well'}."


def _examine(options: argparse.Namespace) -> Iterator[Finding]:
    from kiosk_app.doctor.examination import examine  # noqa: PLC0415 - not for --help

    return examine(options, os.environ)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="skranke-kiosk doctor",
        description="Say what is wrong with this stand's set-up, and what to do. It takes the same options as "
        "`skranke-kiosk run`: give it those of the line that starts the stand.",
        epilog="The exit status is 0 when nothing is wrong, 1 when something is, 2 for wrong use.",
    )
    add_stand_options(parser)
    for of_the_supervisor in ("--silence", "--first-sign"):
        parser.add_argument(of_the_supervisor, help=argparse.SUPPRESS)
    parser.add_argument("--json", action="store_true", help="for programs: a list of {check, state, words}")
    return parser
