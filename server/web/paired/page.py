"""The page of a browser that belongs to no centre yet: who it waits for, and the code that a superuser types."""

from __future__ import annotations

import msgspec
from msgspec import Struct

from server.web.display import templates
from server.web.place_words import preferred_language
from server.web.words import FALLBACK, spoken_language


class PairingWords(Struct, frozen=True, kw_only=True):
    """What the page says."""

    new: str
    shut_out: str
    lead: str
    holds: str
    asking: str
    away: str
    paired: str
    code: str
    no_script: str


_WORDS = {
    "da": PairingWords(
        new="Denne skærm er ny her",
        shut_out="Denne skærm er ikke længere forbundet",
        lead="En superbruger forbinder den: vælg “Tilføj en stander” under Indstillinger og Enheder i"
        " medarbejderprogrammet, skriv koden, der står her, og vælg, at det er en skærm.",
        holds="Koden gælder i 15 minutter. Så kommer der en ny af sig selv.",
        asking="Henter en kode …",
        away="Serveren svarer ikke. Skærmen prøver igen af sig selv.",
        paired="Forbundet. Et øjeblik …",
        code="Kode: {code}",
        no_script="Skærmen skal bruge JavaScript for at vise numrene.",
    ),
    "nb": PairingWords(
        new="Denne skjermen er ny her",
        shut_out="Denne skjermen er ikke lenger koblet til",
        lead="En superbruker kobler den til: velg «Legg til en kiosk» under Innstillinger og Enheter i"
        " medarbeiderprogrammet, skriv koden som står her, og velg at det er en skjerm.",
        holds="Koden gjelder i 15 minutter. Så kommer det en ny av seg selv.",
        asking="Henter en kode …",
        away="Serveren svarer ikke. Skjermen prøver igjen av seg selv.",
        paired="Koblet til. Et øyeblikk …",
        code="Kode: {code}",
        no_script="Skjermen trenger JavaScript for å vise numrene.",
    ),
    "en": PairingWords(
        new="This screen is new here",
        shut_out="This screen is no longer connected",
        lead="A superuser connects it: in the tray, under Settings and Devices, choose “Add a stand”, type the"
        " code that stands here, and say that it is a display.",
        holds="The code holds for 15 minutes. Then a new one comes by itself.",
        asking="Asking for a code …",
        away="The server cannot be reached. The screen tries again by itself.",
        paired="Connected. One moment …",
        code="Code: {code}",
        no_script="This screen needs JavaScript to show the numbers.",
    ),
}


def render_pairing(accept_language: str, *, shut_out: bool) -> str:
    """The page, in the language that the browser asks for if we speak it, else in Danish."""
    spoken = spoken_language(preferred_language(accept_language, FALLBACK))
    words = _WORDS[spoken]
    return templates.get_template("display-pairing.html").render(
        language=spoken,
        words=words,
        heading=words.shut_out if shut_out else words.new,
        page={"words": msgspec.to_builtins(words)},
    )
