"""The assistant that makes a centre: its steps, what it keeps, and what it sends."""

from __future__ import annotations

from collections.abc import Callable
from itertools import count
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from msgspec.structs import replace

from shared.client.outcomes import Done, Outcome, Unreachable
from shared.protocol.errors import ProblemType
from shared.protocol.setup import CentreMade, CentreTemplate, NewCentre
from staff_tray.gallery.setup_plays import FULL, TEMPLATES, SetupNote, SetupServer
from staff_tray.superuser.memory import KeptSetup
from staff_tray.superuser.setup import Setup
from staff_tray.superuser.setup_props import (
    Answers,
    Missing,
    SetupInputs,
    SetupState,
    SetupStep,
    chosen_kind,
    derive,
    short_name,
    with_country,
    with_desks,
    with_language,
)
from staff_tray.superuser.setup_words import summary

CITIZENS = TEMPLATES[0]
_NUMBERS = count(1)


class SilentServer(SetupServer):
    """Hears everything and says nothing until it is let."""

    def __init__(self) -> None:
        super().__init__()
        self.waiting: list[Callable[[Outcome[Any]], None]] = []

    def make_centre(self, command: NewCentre, done: Callable[[Outcome[CentreMade]], None]) -> None:
        """Keep the question."""
        self.sent.append(command)
        self.waiting.append(done)


def assistant(server: Any, note: Any = None, *, here: str = "centre", taken: frozenset[str] = frozenset()) -> Setup:
    """Started, with the kinds of centre at hand."""
    made = Setup(server, note or SetupNote(), here=here, taken=taken, new_id=lambda: UUID(int=next(_NUMBERS)))
    made.start()
    return made


def step_with(step: SetupStep, **answers: Any) -> Any:
    """What is shown at that step."""
    inputs = SetupInputs(answers=replace(FULL, step=step, **answers), templates=TEMPLATES, taken=frozenset({"pension"}))
    return derive(inputs)


@pytest.mark.parametrize(
    ("step", "answers", "missing"),
    [
        (SetupStep.PLACE, {}, None),
        (SetupStep.PLACE, {"municipality": " "}, Missing.MUNICIPALITY),
        (SetupStep.PLACE, {"name": ""}, Missing.NAME),
        (SetupStep.PLACE, {"name": "العربية"}, Missing.SHORT_NAME),
        (SetupStep.PLACE, {"short": "Øst 2"}, Missing.SHORT_NAME),
        (SetupStep.PLACE, {"name": "Pension"}, Missing.TAKEN),
        (SetupStep.PLACE, {"name": "Pension", "short": "pension-2"}, None),
        (SetupStep.KIND, {"template": ""}, Missing.KIND),
        (SetupStep.KIND, {"template": "circus"}, Missing.KIND),
        (SetupStep.HOUSE, {"address": "", "waiting_area": ""}, None),
        (SetupStep.LANGUAGES, {"languages": ()}, Missing.LANGUAGE),
        (SetupStep.DESKS, {}, None),
        (SetupStep.CHECK, {}, None),
    ],
)
def test_what_is_needed_to_go_on(step: SetupStep, answers: dict[str, Any], missing: Missing | None) -> None:
    """Two names, a kind and a language; everything else can wait."""
    assert step_with(step, **answers).missing is missing


def test_a_short_name_can_stand_in_an_address() -> None:
    """Whatever the centre is called."""
    assert short_name("Borgerservice Øst") == "borgerservice-oest"
    assert short_name("  Ægir & Åse, 2. sal ") == "aegir-aase-2-sal"
    assert short_name("مركز") == ""
    assert len(short_name("a" * 90)) == 40


def test_the_languages_follow_kind_and_country() -> None:
    """All of the kind's at first, what was chosen from then on; the country's own comes first."""
    answers = chosen_kind(Answers(), CITIZENS)
    assert answers.languages == CITIZENS.languages
    answers = with_language(answers, "pl", chosen=False, offered=CITIZENS.languages)
    assert "pl" not in answers.languages
    assert chosen_kind(answers, TEMPLATES[1]).languages == answers.languages
    assert with_country(answers, "no", CITIZENS.languages).languages[:2] == ("nb", "da")
    back = with_language(answers, "pl", chosen=True, offered=CITIZENS.languages)
    assert back.languages == CITIZENS.languages
    assert with_language(answers, "da", chosen=False, offered=CITIZENS.languages).languages[0] == "nb"


def test_desks_keep_their_names() -> None:
    """More desks or fewer: what has a name keeps it; one desk is the least."""
    answers = replace(Answers(), desks=("Info", ""))
    assert with_desks(answers, 3).desks == ("Info", "", "")
    assert with_desks(answers, 0).desks == ("Info",)


def test_a_centre_from_the_first_question_to_the_last(qapp: object) -> None:
    """Every step leads on and back; the last look says all of it, and one command is sent."""
    server = SetupServer()
    made: list[str] = []
    finished: list[bool] = []
    setup = assistant(server)
    setup.made.connect(made.append)
    setup.finished.connect(lambda: finished.append(True))
    assert not setup.props.may_go_back
    setup.go_on()
    assert setup.props.answers.step is SetupStep.PLACE
    setup.say(municipality="Prøveby Kommune", name="Kilde")
    setup.go_on()
    setup.choose_kind("pension")
    setup.go_on()
    setup.say(address="Torvet 1", floor=1)
    setup.go_on()
    setup.choose_country("no")
    setup.go_on()
    setup.count_desks(3)
    setup.name_desk(2, "Information")
    setup.go_back()
    assert setup.props.answers.step is SetupStep.LANGUAGES
    setup.go_on()
    setup.go_on()
    assert dict(summary(setup.props, "en"))["Desks"] == "Desk 1, Desk 2, Information"
    setup.go_on()
    (sent,) = server.sent
    assert (sent.site_id, sent.template, sent.time_zone, sent.languages[0]) == (
        "centre",
        "pension",
        "Europe/Oslo",
        "nb",
    )
    assert (sent.desks, sent.floor) == (("", "", "Information"), 1)
    assert (setup.props.state, setup.props.answers.step, made) == (SetupState.MADE, SetupStep.STAND, ["centre"])
    assert not setup.props.may_go_back
    setup.go_on()
    setup.go_on()
    assert finished == [True]
    assert setup.props.answers == Answers()


def test_what_was_said_is_there_again(qapp: object, tmp_path: Path) -> None:
    """The window is closed in the middle: the next one begins at the same step with the same answers."""
    first = assistant(SetupServer(), KeptSetup(tmp_path))
    first.say(municipality="Prøveby Kommune", name="Kilde")
    first.go_on()
    second = assistant(SetupServer(), KeptSetup(tmp_path))
    assert second.props.answers == first.props.answers
    assert (second.props.answers.step, second.props.number) == (SetupStep.KIND, 2)


def test_an_answer_that_was_lost_makes_no_second_centre(qapp: object) -> None:
    """Without an answer the same command goes out again; another answer to a question makes it another command."""
    server, note = SilentServer(), SetupNote(replace(FULL, step=SetupStep.CHECK))
    setup = assistant(server, note)
    setup.go_on()
    setup.go_on()
    setup.say(name="Other")
    assert len(server.sent) == 1
    assert setup.props.state is SetupState.MAKING
    server.waiting.pop()(Unreachable("nobody"))
    assert setup.props.trouble is not None
    again = assistant(server, note)
    again.go_on()
    assert server.sent[1] == server.sent[0]
    server.waiting.pop()(Unreachable("nobody"))
    again.say(name="Other")
    again.go_on()
    assert server.sent[2].command_id != server.sent[0].command_id


def test_a_refusal_can_be_mended(qapp: object) -> None:
    """There is such a centre: said at once, gone with the next answer; then another command is sent."""
    server = SetupServer(ProblemType.CHANGED_MEANWHILE)
    setup = assistant(server, SetupNote(replace(FULL, step=SetupStep.CHECK)), here="")
    setup.go_on()
    assert setup.props.trouble is ProblemType.CHANGED_MEANWHILE
    assert setup.props.may_go_back
    server.refusal = None
    setup.say(short="oest-2")
    assert setup.props.trouble is None
    setup.go_on()
    assert [command.site_id for command in server.sent] == ["borgerservice-oest", "oest-2"]
    assert server.sent[0].command_id != server.sent[1].command_id


def test_who_is_signed_out_is_told(qapp: object) -> None:
    """A token that is no longer known ends the session, and what was said is kept."""
    note = SetupNote(replace(FULL, step=SetupStep.CHECK))
    setup = assistant(SetupServer(ProblemType.TOKEN_EXPIRED), note)
    out: list[object] = []
    setup.signed_out.connect(out.append)
    setup.go_on()
    assert out == [ProblemType.TOKEN_EXPIRED]
    assert note.load().name == FULL.name


def test_without_the_kinds_nothing_goes_on(qapp: object) -> None:
    """The server does not answer: said, and asked again when the page is seen again."""

    class Deaf(SetupServer):
        """Cannot be reached at first."""

        def __init__(self) -> None:
            super().__init__()
            self.asked = 0

        def templates(self, done: Callable[[Outcome[list[CentreTemplate]]], None]) -> None:
            """At the second time."""
            self.asked += 1
            done(Unreachable("nobody") if self.asked == 1 else Done(list(TEMPLATES)))

    setup = assistant(Deaf())
    assert (setup.props.state, setup.props.trouble is not None) == (SetupState.LOADING, True)
    setup.go_on()
    setup.start()
    assert (setup.props.state, setup.props.trouble) == (SetupState.ASKING, None)
