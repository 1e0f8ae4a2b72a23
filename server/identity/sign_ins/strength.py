"""Whether a password is hard enough to guess, and in plain words what to do when it is not."""

from __future__ import annotations

from collections.abc import Iterable

from zxcvbn import zxcvbn

from server.problems import ProblemError
from shared.protocol.errors import ProblemType
from shared.protocol.own_account import Weakness
from shared.protocol.people import LEAST_PASSWORD

_ENOUGH = 3
"""Of zxcvbn's 0 to 4: some 10⁸ guesses at the least."""

_LOOKED_AT = 72
"""In characters: it takes long with more, and so many are strong whatever stands behind them."""

_OURS = [
    "skranke",
    "kommune",
    "kommunen",
    "borgerservice",
    "velkommen",
    "adgangskode",
    "kodeord",
    "passord",
    "hemmelig",
    "hemmelighed",
    "password123",
    "sommer",
    "vinter",
    "forår",
    "efterår",
    "vår",
    "høst",
    "januar",
    "februar",
    "marts",
    "mars",
    "april",
    "maj",
    "mai",
    "juni",
    "juli",
    "august",
    "september",
    "oktober",
    "november",
    "december",
    "desember",
    "mandag",
    "tirsdag",
    "onsdag",
    "torsdag",
    "fredag",
    "lørdag",
    "søndag",
    "danmark",
    "norge",
    "københavn",
    "oslo",
    "aarhus",
    "odense",
    "aalborg",
    "bergen",
    "trondheim",
    "brøndby",
    "liverpool",
    "fodbold",
    "fotball",
    "qwertyuiopå",
    "asdfghjklæø",
    "skatter",
    "elsker",
    "hjemme",
]
"""What people here choose first, and the library does not know: it speaks English."""


def require_strong(password: str, known: Iterable[str]) -> None:
    """Raise a `ProblemError` when it is easy to guess; `known` is what others know, as the person's names."""
    if len(password) < LEAST_PASSWORD:
        raise ProblemError(
            ProblemType.WEAK_PASSWORD,
            f"That password is too short. Use at least {LEAST_PASSWORD} characters: three or four words are easy to"
            " remember.",
            reason=Weakness.SHORT,
        )
    words = [*_OURS, *(part for text in known for part in (text, *text.replace("@", " ").replace(".", " ").split()))]
    found = zxcvbn(password[:_LOOKED_AT], user_inputs=words)
    if found["score"] < _ENOUGH:
        reason = _reason(found["sequence"])
        raise ProblemError(ProblemType.WEAK_PASSWORD, f"{_SENTENCES[reason]} {_ADVICE}", reason=reason)


_ADVICE = "Use three or four words that do not belong together."
_SENTENCES = {
    Weakness.KNOWN_WORD: "That password has a name or a word in it that others try first.",
    Weakness.DATE: "That password has a date in it.",
    Weakness.PATTERN: "That password follows a pattern, as keys side by side.",
    Weakness.EASY: "That password is easy to guess.",
}


def _reason(sequence: Iterable[dict[str, object]]) -> Weakness:
    kinds = {(str(match.get("pattern")), str(match.get("dictionary_name", ""))) for match in sequence}
    if any(name == "user_inputs" for _, name in kinds):
        return Weakness.KNOWN_WORD
    if any(pattern == "date" for pattern, _ in kinds):
        return Weakness.DATE
    if any(pattern in {"sequence", "spatial", "repeat"} for pattern, _ in kinds):
        return Weakness.PATTERN
    return Weakness.EASY
