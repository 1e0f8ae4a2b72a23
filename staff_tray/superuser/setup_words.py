"""What the assistant that makes a centre says, in the language of the desktop."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from shared.protocol.errors import ProblemType
from shared.protocol.model import pick_text
from shared.protocol.setup import CentreTemplate
from staff_tray.superuser.draft_words import language_name
from staff_tray.superuser.setup_props import Answers, Missing, SetupProps, SetupStep
from staff_tray.words import trouble_sentence

translate = QCoreApplication.translate


def step_line(props: SetupProps) -> str:
    """How far one is."""
    return translate("Setup", "Step {number} of {count}").format(number=props.number, count=props.count)


def step_title(step: SetupStep) -> str:
    """What is asked."""
    return {
        SetupStep.PLACE: translate("Setup", "What is it called?"),
        SetupStep.KIND: translate("Setup", "What kind of centre is it?"),
        SetupStep.HOUSE: translate("Setup", "Where do citizens find it?"),
        SetupStep.LANGUAGES: translate("Setup", "Which languages can citizens choose?"),
        SetupStep.DESKS: translate("Setup", "Which desks are there?"),
        SetupStep.CHECK: translate("Setup", "Is this right?"),
        SetupStep.STAND: translate("Setup", "The centre is there. Now the first stand"),
        SetupStep.TRY: translate("Setup", "Try it"),
    }[step]


def step_sentence(step: SetupStep) -> str:
    """Why, in one sentence."""
    return {
        SetupStep.PLACE: translate("Setup", "Citizens see these names on the stand and on their number."),
        SetupStep.KIND: translate(
            "Setup", "You get services, documents and opening hours to begin with, and can change all of it later."
        ),
        SetupStep.HOUSE: translate(
            "Setup", "It is printed for those who are to come back. Leave empty what you do not know."
        ),
        SetupStep.LANGUAGES: translate(
            "Setup", "Every text is written in the first one; the others are offered on the stand."
        ),
        SetupStep.DESKS: translate("Setup", "Numbers are called to a desk. Without a name a desk has the usual one."),
        SetupStep.CHECK: translate("Setup", "Go back wherever you want something else: nothing is made yet."),
        SetupStep.STAND: translate("Setup", "A stand is a screen with a printer where citizens take a number."),
        SetupStep.TRY: translate("Setup", "Take a number as a citizen does, before the first citizen comes."),
    }[step]


def missing_words(missing: Missing | None) -> str:
    """What is needed to go on; "" when nothing is."""
    return {
        None: "",
        Missing.MUNICIPALITY: translate("Setup", "Write the municipality's name to go on."),
        Missing.NAME: translate("Setup", "Write the centre's name to go on."),
        Missing.SHORT_NAME: translate("Setup", "The short name has small letters a to z, digits and hyphens only."),
        Missing.TAKEN: translate("Setup", "Another centre has this short name. Choose another one."),
        Missing.KIND: translate("Setup", "Choose a kind to go on."),
        Missing.LANGUAGE: translate("Setup", "Choose at least one language."),
    }[missing]


def trouble_words(props: SetupProps) -> str:
    """What is in the way; "" when nothing is."""
    if props.trouble is None:
        return ""
    if props.trouble is ProblemType.CHANGED_MEANWHILE:
        return translate("Setup", "There is such a centre already. Go back to the first step and choose another name.")
    return trouble_sentence(props.trouble)


def next_words(step: SetupStep) -> str:
    """What the button says that leads on."""
    if step is SetupStep.CHECK:
        return translate("Setup", "Make the centre")
    return translate("Setup", "Done") if step is SetupStep.TRY else translate("Setup", "Next")


def kind_line(template: CentreTemplate, language: str) -> str:
    """What comes with that kind."""
    return ", ".join(pick_text(name, language) for name in template.services)


def stand_words(site: str, *, pairs: bool) -> str:
    """How the first stand is put up."""
    if pairs:
        return translate(
            "Setup", "Start the stand. It shows a code: type it on the page Devices, and the stand is this centre's."
        )
    return translate(
        "Setup",
        "Start the stand's program with the address of this server, the centre {site}, and a token that whoever runs"
        " the server can give you.",
    ).format(site=site)


def try_words() -> str:
    """How it is tried."""
    return translate(
        "Setup",
        "On the page Stand menu the real stand is shown at the right. Touch a tile there and take a number: it is a"
        " sample, nothing is printed and nobody is called.",
    )


def summary(props: SetupProps, language: str) -> list[tuple[str, str]]:
    """All answers, each with what it answers."""
    answers, kind = props.answers, props.chosen
    rows = [
        (translate("Setup", "Municipality"), answers.municipality),
        (translate("Setup", "Centre"), answers.name),
        (translate("Setup", "Kind"), pick_text(kind.name, language) if kind else ""),
        (translate("Setup", "Where"), _where(answers)),
        (translate("Setup", "Languages"), ", ".join(map(language_name, answers.languages))),
        (translate("Setup", "Desks"), ", ".join(desk_names(props, language))),
    ]
    if props.asks_short:
        rows.insert(2, (translate("Setup", "Short name"), props.short))
    return [(label, words) for label, words in rows if words]


def desk_names(props: SetupProps, language: str) -> list[str]:
    """What the desks will be called."""
    return [name.strip() or usual_name(props, number, language) for number, name in enumerate(props.answers.desks, 1)]


def usual_name(props: SetupProps, number: int, language: str) -> str:
    """What a desk without a name of its own is called."""
    return f"{pick_text(props.chosen.desk_name, language) if props.chosen else ''} {number}".strip()


def floor_words(floor: int) -> str:
    """A floor as people say it."""
    if floor == 0:
        return translate("Setup", "Ground floor")
    return translate("Setup", "Floor {number}").format(number=QLocale().toString(floor))


def country_words(country: str) -> str:
    """A country's name."""
    return {"dk": translate("Setup", "Denmark"), "no": translate("Setup", "Norway")}[country]


def _where(answers: Answers) -> str:
    parts = (answers.address.strip(), floor_words(answers.floor), answers.waiting_area.strip(), answers.phone.strip())
    return ", ".join(part for part in parts if part)
