"""What all booking pages share: the language, the frame around the page, and the pages that say no."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any
from urllib.parse import urlencode
from zoneinfo import ZoneInfo

from msgspec import Struct

from server.problems import ProblemError
from server.web.booking.words import BookWords, book_words, direction, spoken
from server.web.display import templates
from server.web.place_words import preferred_language
from server.web.words import FALLBACK
from shared.protocol.content import Configuration
from shared.protocol.errors import ProblemType
from shared.protocol.model import Service, Texts, pick_text
from shared.protocol.rules import BookingKind

_NOTHING: dict[str, Any] = {
    "title": "", "heading": "", "lead": "", "back": "", "own": False, "faults": {}, "links": [], "offers": [],
}  # fmt: skip
"""What a page has none of unless it says so."""


class Reply(Struct, frozen=True, kw_only=True):
    """A page, or the address of another one."""

    body: str = ""
    status: int = 200
    location: str = ""


class Tongue(Struct, frozen=True, kw_only=True):
    """In which language a page is, and whether the reader has chosen it."""

    language: str
    chosen: str = ""

    @property
    def words(self) -> BookWords:
        """What the page says."""
        return book_words(self.language)

    def pick(self, texts: Texts) -> str:
        """A text of the configuration."""
        return pick_text(texts, self.language)


class Frame(Struct, frozen=True, kw_only=True):
    """What stands around a page: whose it is, and the same page in other languages, by `path` and `fields`."""

    tongue: Tongue
    site: str = ""
    municipality: str = ""
    home: str = "/book"
    languages: tuple[str, ...] = ()
    path: str = ""
    fields: tuple[tuple[str, str], ...] = ()

    def page(self, template: str, status: int = 200, **context: Any) -> Reply:
        """The page with what is put in; a context without `back` has no way back."""
        words = self.tongue.words
        body = templates.get_template(f"booking/{template}.html").render(
            **(_NOTHING | context),
            language=self.tongue.language,
            direction=direction(self.tongue.language),
            words=words,
            site=self.site,
            municipality=self.municipality,
            home=self.home,
            tongues=[(each, book_words(each).name, self._in(each)) for each in self.languages],
        )
        return Reply(body=body, status=status)

    def _in(self, language: str) -> str:
        fields = [*((name, value) for name, value in self.fields if name != "lang"), ("lang", language)]
        return f"{self.path}?{urlencode(fields)}"


def tongue_of(chosen: str, accept_language: str, languages: Iterable[str], otherwise: str = "") -> Tongue:
    """The language chosen by link, else `otherwise`, else what the browser asks for, of those that the site speaks."""
    known = spoken(tuple(languages))
    if chosen in known:
        return Tongue(language=chosen, chosen=chosen)
    wanted = otherwise or preferred_language(accept_language, known[0])
    return Tongue(language=wanted if wanted in known else known[0])


def zone_of(configuration: Configuration) -> ZoneInfo:
    """The site's own time."""
    return ZoneInfo(configuration.site.time_zone)


def kind_in_words(kind: BookingKind, words: BookWords) -> str:
    """As `Telefonmøde`."""
    return {BookingKind.TELEPHONE: words.telephone_short, BookingKind.VIDEO: words.video_short}.get(
        kind, words.visit_short
    )


def papers(service: Service, tongue: Tongue) -> list[dict[str, Any]]:
    """What to bring for a service: always first, then what depends on an answer, under its question."""
    words = tongue.words
    questions = {each.id: tongue.pick(each.text) for each in service.questions}
    grouped: dict[str, list[dict[str, str]]] = {"": []}
    for document in service.documents:
        said = [
            (words.if_yes if answer else words.if_no).format(question=questions[question])
            for question, answer in document.when.items()
            if question in questions
        ]
        paper = {"name": tongue.pick(document.name), "help": tongue.pick(document.help)}
        grouped.setdefault(" ".join(said), []).append(paper)
    return [{"when": when, "papers": found} for when, found in grouped.items() if found]


_SAID = {
    ProblemType.UNKNOWN_BOOKING: "unknown_booking",
    ProblemType.TOO_MANY: "too_many",
    ProblemType.BOOKING_STATE: "changed",
    ProblemType.NOT_OFFERED: "not_offered",
    ProblemType.BAD_REQUEST: "not_offered",
    ProblemType.ID_REUSED: "changed",
    ProblemType.HOLD_OVER: "hold_over",
    ProblemType.UNAVAILABLE: "away",
}


def problem_page(error: ProblemError, accept_language: str, chosen: str, again: str = "/book") -> Reply:
    """A page that says no in plain words; `again` is where to begin anew."""
    every = (FALLBACK, "nb", "en", "de", "pl", "uk", "ar")
    frame = Frame(tongue=tongue_of(chosen, accept_language, every))
    said, words = _SAID.get(error.problem.type, "unknown"), frame.tongue.words
    return frame.page(
        "said", error.problem.status, title=getattr(words, said), text=getattr(words, f"{said}_help"),
        own=True, go=again, go_text=words.start_again,
    )  # fmt: skip
