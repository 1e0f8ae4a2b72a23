"""The page where who was invited chooses a password. The code stays in the address's fragment: no server sees it."""

from __future__ import annotations

from msgspec import Struct

from server.web.display import templates
from server.web.place_words import preferred_language
from shared.protocol.people import LEAST_PASSWORD


class WelcomeWords(Struct, frozen=True, kw_only=True):
    """What the page says; `{name}` is the person's."""

    title: str
    hello: str
    lead: str
    username: str
    password: str
    advice: str
    show: str
    save: str
    done: str
    done_help: str
    spent: str
    spent_help: str
    taken: str
    weak: str
    short: str
    away: str


_WORDS = {
    "da": WelcomeWords(
        title="Velkommen til Skranke",
        hello="Velkommen, {name}",
        lead="Vælg den adgangskode, du vil logge ind med.",
        username="Brugernavn",
        password="Ny adgangskode",  # noqa: S106 - the words of a page
        advice="Mindst {least} tegn. Tre eller fire ord, der ikke hører sammen, er nemme at huske og svære at gætte.",
        show="Vis adgangskoden",
        save="Gem adgangskoden",
        done="Adgangskoden er gemt",
        done_help="Åbn Skranke på din computer, og log ind. Du kan lukke denne side.",
        spent="Linket virker ikke længere",
        spent_help="Bed din superbruger om et nyt. Et link kan bruges én gang inden for syv dage.",
        taken="Brugernavnet er optaget. Vælg et andet.",
        weak="Den adgangskode er nem at gætte. Prøv med tre eller fire ord, der ikke hører sammen.",
        short="Adgangskoden er for kort.",
        away="Serveren svarer ikke. Prøv igen om lidt.",
    ),
    "nb": WelcomeWords(
        title="Velkommen til Skranke",
        hello="Velkommen, {name}",
        lead="Velg passordet du vil logge inn med.",
        username="Brukernavn",
        password="Nytt passord",  # noqa: S106 - the words of a page
        advice="Minst {least} tegn. Tre eller fire ord som ikke hører sammen, er lette å huske og vanskelige å gjette.",
        show="Vis passordet",
        save="Lagre passordet",
        done="Passordet er lagret",
        done_help="Åpne Skranke på datamaskinen din, og logg inn. Du kan lukke denne siden.",
        spent="Lenken virker ikke lenger",
        spent_help="Be superbrukeren din om en ny. En lenke kan brukes én gang innen sju dager.",
        taken="Brukernavnet er opptatt. Velg et annet.",
        weak="Det passordet er lett å gjette. Prøv med tre eller fire ord som ikke hører sammen.",
        short="Passordet er for kort.",
        away="Serveren svarer ikke. Prøv igjen om litt.",
    ),
    "en": WelcomeWords(
        title="Welcome to Skranke",
        hello="Welcome, {name}",
        lead="Choose the password that you will sign in with.",
        username="User name",
        password="New password",  # noqa: S106 - the words of a page
        advice="At least {least} characters. Three or four words that do not belong together are easy to remember and"
        " hard to guess.",
        show="Show the password",
        save="Save the password",
        done="The password is saved",
        done_help="Open Skranke on your computer and sign in. You can close this page.",
        spent="The link is not good any more",
        spent_help="Ask your superuser for a new one. A link can be used once, within seven days.",
        taken="Somebody has this user name already. Choose another one.",
        weak="That password is easy to guess. Try three or four words that do not belong together.",
        short="The password is too short.",
        away="The server does not answer. Try again shortly.",
    ),
}


def render_welcome(accept_language: str) -> str:
    """The page in the reader's language, as far as staff have it."""
    language = preferred_language(accept_language, "")
    language = language if language in _WORDS else "da"
    return templates.get_template("welcome.html").render(
        language=language, words=_WORDS[language], least=LEAST_PASSWORD
    )
