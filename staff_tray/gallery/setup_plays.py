"""The assistant that makes a centre on the gallery's stage, step by step."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Final
from uuid import UUID

from msgspec.structs import replace
from PySide6.QtCore import QObject, QSize, Qt
from PySide6.QtWidgets import QWidget

from shared.client.outcomes import Done, Outcome, Refused
from shared.protocol.content import Configuration
from shared.protocol.drafts import Draft
from shared.protocol.errors import Problem, ProblemType
from shared.protocol.model import Site
from shared.protocol.setup import CentreMade, CentreTemplate, NewCentre
from staff_tray.gallery.site import NOW, PERSON
from staff_tray.gallery.stage import Stage, settle
from staff_tray.superuser.catalogue import all_pages
from staff_tray.superuser.dialog import Dialog
from staff_tray.superuser.draft_session import DraftSession
from staff_tray.superuser.own_edits import Kept
from staff_tray.superuser.setup import Setup
from staff_tray.superuser.setup_pages import NEW_CENTRE, setup_page
from staff_tray.superuser.setup_props import STEPS, Answers, SetupStep
from staff_tray.superuser.views.window import SettingsWindow

_SIZE: Final = QSize(1100, 760)
_LANGUAGES: Final = ("da", "nb", "en", "de", "pl", "uk", "ar")


def _kind(key: str, name: tuple[str, str, str], *services: tuple[str, str, str]) -> CentreTemplate:
    written = [dict(zip(("da", "nb", "en"), words, strict=True)) for words in (name, *services)]
    desk = {"da": "Skranke", "nb": "Skranke", "en": "Desk"}
    return CentreTemplate(
        key=key, name=written[0], services=tuple(written[1:]), desk_name=desk, languages=_LANGUAGES
    )  # fmt: skip


TEMPLATES: Final = (
    _kind("borgerservice", ("Borgerservice", "Innbyggerservice", "Citizen service"), ("Pas", "Pass", "Passport"),
          ("Kørekort", "Førerkort", "Driving licence"), ("MitID", "MitID", "MitID"),
          ("Flytning og adresse", "Flytting og adresse", "Moving and address"),
          ("Sundhedskort og læge", "Helsekort og lege", "Health card and doctor")),
    _kind("jobcenter", ("Jobcenter", "Jobbsenter", "Job centre"), ("Ledig", "Arbeidsledig", "Out of work"),
          ("Samtale", "Samtale", "Meeting"), ("Sygedagpenge", "Sykepenger", "Sick pay")),
    _kind("sundhedscenter", ("Sundhedscenter", "Helsesenter", "Health centre"), ("Genoptræning", "Opptrening",
          "Training"), ("Hjælpemidler", "Hjelpemidler", "Aids")),
    _kind("pension", ("Pension", "Pensjon", "Pension"), ("Folkepension", "Alderspensjon", "State pension"),
          ("Boligstøtte", "Bostøtte", "Housing benefit")),
    _kind("byggesag", ("Byggesag", "Byggesak", "Building permits"), ("Byggetilladelse", "Byggetillatelse",
          "Building permit"), ("Naboer", "Naboer", "Neighbours")),
)  # fmt: skip
"""Five kinds, shorter than the server's."""

BARE: Final = Configuration(
    site=Site(
        id="centre", municipality="", name={"da": "Nyt center"}, time_zone="Europe/Copenhagen", languages=("da",),
        floor=0, waiting_area={"da": "Venteområdet"},
    ),
    services=(),
    desks=(),
)  # fmt: skip

FULL: Final = Answers(
    municipality="Fjordby Kommune", name="Borgerservice Øst", template="borgerservice", address="Havnegade 4, Fjordby",
    floor=1, waiting_area="Hallen", languages=("da", "nb", "en", "ar"), desks=("", "", "Information"),
)  # fmt: skip


class SetupServer:
    """Answers at once; with `refusal`, that the centre cannot be made."""

    def __init__(self, refusal: ProblemType | None = None) -> None:
        self.refusal = refusal
        self.sent: list[NewCentre] = []

    def templates(self, done: Callable[[Outcome[list[CentreTemplate]]], None]) -> None:
        """All five."""
        done(Done(list(TEMPLATES)))

    def make_centre(self, command: NewCentre, done: Callable[[Outcome[CentreMade]], None]) -> None:
        """It is there, or refused."""
        self.sent.append(command)
        if self.refusal is not None:
            done(Refused(Problem(type=self.refusal, title="", status=409, detail="")))
        else:
            done(Done(CentreMade(site_id=command.site_id, revision=1)))


class SetupNote:
    """Keeps what is said as long as it lives."""

    def __init__(self, answers: Answers | None = None) -> None:
        self.answers = answers

    def load(self) -> Answers | None:
        """What was kept."""
        return self.answers

    def save(self, answers: Answers | None) -> None:
        """Keep this."""
        self.answers = answers


class _Drafts:
    def draft(self, site_id: str, done: Callable[[Outcome[Draft]], None]) -> None:
        done(Done(Draft(site_id=site_id, revision=1, version=0, configuration=BARE)))


class _Nothing:
    def load(self) -> Kept | None:
        """Nothing is kept."""

    def save(self, kept: Kept | None) -> None:
        """Nothing is kept."""


def play(stage: Stage, step: SetupStep, *, further: bool = False, refused: bool = False) -> list[QWidget]:
    """The assistant at that step; `further` where there are centres already, `refused` after the server's no."""
    made = "centre" if step in STEPS[STEPS.index(SetupStep.STAND) :] else ""
    answers = Answers(step=step, municipality=FULL.municipality) if step is SetupStep.PLACE else FULL
    note = SetupNote(replace(answers, step=step, made=made))
    drafts, owner = _Drafts(), QObject(stage.session)
    session = DraftSession(
        stage.mirror, drafts, _Nothing(), site_id="centre", me=PERSON.id, new_id=lambda: UUID(int=1), parent=owner  # type: ignore[arg-type]
    )  # fmt: skip
    session.start()
    dialog = Dialog(
        session, drafts, language=stage.language, now=lambda: NOW, new_id=lambda: UUID(int=2), parent=owner  # type: ignore[arg-type]
    )  # fmt: skip
    server = SetupServer(ProblemType.CHANGED_MEANWHILE if refused else None)
    setup = Setup(server, note, here="" if further else "centre", new_id=lambda: UUID(int=3))
    page = setup_page(lambda _: setup, bare=not further)
    window = SettingsWindow(dialog, (*all_pages(), page) if further else (page, *all_pages()))
    window.setParent(stage.signin_window, Qt.WindowType.Window)  # goes with the stage
    window.resize(_SIZE)
    window.show_page(NEW_CENTRE)
    window.show()
    settle()
    if refused:
        setup.go_on()
        settle()
    return [window]


SETUP: Final = {
    **{f"settings-setup-{step.value}": partial(play, step=step) for step in STEPS},
    "settings-setup-further": partial(play, step=SetupStep.PLACE, further=True),
    "settings-setup-refused": partial(play, step=SetupStep.CHECK, further=True, refused=True),
}
"""The scenes by name."""
