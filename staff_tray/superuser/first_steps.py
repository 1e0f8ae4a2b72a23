"""What to do first at a centre where nothing was ever published: one step at a time. Pure."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from staff_tray.superuser.draft_props import DraftProps
from staff_tray.superuser.making import desks_of
from staff_tray.superuser.places import Place, things

translate = QCoreApplication.translate


@dataclass(frozen=True)
class Step:
    """What to do now, and where: the page and the place on it."""

    sentence: str
    page: str
    place: Place = ()


def next_step(props: DraftProps, waits: str = "") -> Step | None:
    """The next step; None where citizens are served already.

    `waits` is the page of an assistant that has made this centre and is not at its end, "" for none.
    """
    if waits:
        return Step(
            translate("FirstSteps", "The centre is there. Go on with the assistant: the last steps wait."), waits
        )
    if not props.loaded or props.looks_only or things(props.published, ("services",)):
        return None
    services, desks = (things(props.tree, (kind,)) for kind in ("services", "desks"))
    if not services:
        words = translate("FirstSteps", "A new centre. First: what do citizens come for? Make the first service.")
        return Step(words, "services")
    if not desks:
        words = translate("FirstSteps", "Good. Next: where are citizens met? Make the first desk.")
        return Step(words, "desks")
    idle = next((each["id"] for each in services if not desks_of(props.tree, each["id"])), None)
    if idle is not None:
        words = translate("FirstSteps", "Almost there: choose which desks do this service.")
        return Step(words, "services", ("services", idle, "desks"))
    return Step(translate("FirstSteps", "That is enough to begin with. Look it over, and publish it."), "publish")
