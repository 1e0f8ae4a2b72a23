"""The maintenance's scenes of the gallery: each of its pages, as a superuser comes to it."""

from __future__ import annotations

from functools import partial
from typing import Final

from kiosk_app.gallery.theatre import Play, Theatre, settle
from kiosk_app.maintenance.pin import hashed

_PIN: Final = "2580"
SETTINGS: Final = {"maintenance_pin": hashed(_PIN, b"a picture's salt"), "printer": "tcp://192.0.2.7:9100"}


def gate(stage: Theatre, *, wrong: int = 0) -> None:
    """At the PIN pad, after so many wrong tries."""
    accessible, language = stage.stand.modes.props.accessible, stage.stand.visit.state.language
    upkeep = stage.stand.maintenance
    upkeep.knock()
    stage.stand.visit.choose_language(language)
    if accessible:
        stage.stand.visit.toggle_accessible()
    for _ in range(wrong):
        _try(stage, "1357")
    upkeep.type_digit("2")
    upkeep.type_digit("5")


def page(stage: Theatre, *, name: str = "menu", field: str = "") -> None:
    """Past the gate, on that page, with that field open."""
    accessible, language = stage.stand.modes.props.accessible, stage.stand.visit.state.language
    upkeep = stage.stand.maintenance
    upkeep.knock()
    _try(stage, _PIN)
    stage.stand.visit.choose_language(language)
    if accessible:
        stage.stand.visit.toggle_accessible()
    if name != "menu":
        upkeep.open_page(name)
    if field:
        upkeep.edit(field)


def asked(stage: Theatre, *, what: str) -> None:
    """At the question before it is done."""
    page(stage)
    stage.stand.maintenance.ask(what)


def changed(stage: Theatre) -> None:
    """With a change that is not saved yet."""
    page(stage, name="printer")
    stage.stand.maintenance.edit("ticket_wait")


def _try(stage: Theatre, pin: str) -> None:
    upkeep = stage.stand.maintenance
    for digit in pin:
        upkeep.type_digit(digit)
    upkeep.try_pin()
    while upkeep.gate.checking:
        settle()


PLAYS: Final[dict[str, Play]] = {
    "maintenance-pin": gate,
    "maintenance-pin-locked": partial(gate, wrong=5),
    "maintenance": page,
    "maintenance-leave": partial(asked, what="leave"),
    "maintenance-printer": partial(page, name="printer"),
    "maintenance-printer-changed": changed,
    "maintenance-printer-address": partial(page, name="printer", field="printer"),
    "maintenance-printer-model": partial(page, name="printer", field="printer_model"),
    "maintenance-server": partial(page, name="server"),
    "maintenance-screen": partial(page, name="screen"),
    "maintenance-scanner": partial(page, name="scanner"),
    "maintenance-sound": partial(page, name="sound"),
    "maintenance-logs": partial(page, name="logs"),
}
