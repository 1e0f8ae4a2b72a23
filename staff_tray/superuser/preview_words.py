"""What the preview says, in the language of the desktop."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from shared.protocol.content import Configuration, StandMode
from shared.protocol.device_care import When
from shared.protocol.model import pick_text
from shared.protocol.preview import Place, PlaceKind
from staff_tray.superuser.preview import PreviewProps
from staff_tray.superuser.preview_look import StandChoice
from staff_tray.superuser.preview_process import StandState

translate = QCoreApplication.translate


def state_sentence(props: PreviewProps) -> str:
    """Why there is no picture, or why it is not the latest; "" when it is."""
    match props.state:
        case StandState.MISSING:
            return translate(
                "Preview",
                "The stand's program is not installed on this computer, so there is no preview here. "
                "Your changes are kept all the same.",
            )
        case StandState.FAILED:
            return translate("Preview", "The preview does not start. Your changes are kept all the same.")
        case StandState.STARTING:
            return translate("Preview", "The stand is starting …")
        case StandState.AGAIN:
            return translate("Preview", "The stand has stopped, and is starting again …")
    return translate("Preview", "Something is not complete yet. You see it as it was before.") if props.behind else ""


def when_words() -> tuple[tuple[When, str], ...]:
    """The times that can be chosen."""
    return (
        (When.OPEN, translate("Preview", "When open")),
        (When.CLOSED, translate("Preview", "When closed")),
        (When.NOW, translate("Preview", "Now")),
        (When.AT, translate("Preview", "At a time …")),
    )


def weekdays() -> tuple[str, ...]:
    """From Monday."""
    monday = QDate(2026, 11, 23)
    return tuple(_capital(QLocale().toString(monday.addDays(day), "dddd")) for day in range(7))


def stand_name(stand: StandChoice) -> str:
    """A stand as it is chosen."""
    match stand.mode:
        case StandMode.BELL:
            return translate("Preview", "{name} (bell)").format(name=stand.name)
        case StandMode.FEEDBACK:
            return translate("Preview", "{name} (feedback)").format(name=stand.name)
    return translate("Preview", "{name} (own menu)").format(name=stand.name) if stand.own_menu else stand.name


def place_sentence(place: Place, configuration: Configuration | None, language: str) -> str:
    """What the picture shows, for who cannot see it."""
    service = configuration.service(place.id) if configuration is not None else None
    name = pick_text(service.name, language) if service is not None else ""
    said = {
        PlaceKind.HOME: translate("Preview", "The first page"),
        PlaceKind.GROUP: translate("Preview", "A group of tiles"),
        PlaceKind.SERVICE: translate("Preview", "What to bring: {service}"),
        PlaceKind.DOCUMENTS: translate("Preview", "What to bring: {service}"),
        PlaceKind.QUESTION: translate("Preview", "A question: {service}"),
        PlaceKind.NUMBER: translate("Preview", "The number: {service}"),
        PlaceKind.INFORMATION: translate("Preview", "A page to read"),
        PlaceKind.REFERRAL: translate("Preview", "Where else to go"),
        PlaceKind.CHECK_IN: translate("Preview", "Check-in with a booking"),
        PlaceKind.CLOSED: translate("Preview", "Closed"),
    }
    return said[place.kind].format(service=name)


def _capital(word: str) -> str:
    return word[:1].upper() + word[1:]
