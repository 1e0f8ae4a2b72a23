"""Every page of the stand, looked over in each language and size as a strict reviewer would."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import msgspec
import pytest
from PySide6.QtCore import QCoreApplication, QTranslator

from kiosk_app.density import least_target
from kiosk_app.gallery.inspection import cut_texts, nameless, pale_texts, small_targets, texts_on_texts, touchables
from kiosk_app.gallery.scenes import SCENES, Scene
from kiosk_app.gallery.shots import Shot, staged
from kiosk_app.gallery.theatre import SAMPLE, Theatre
from kiosk_app.visit.words import LANGUAGE_NAMES
from server.centre.demo import load_demo
from server.centre.holidays.calendar import with_holidays
from shared.protocol.state import SiteState

SIZES = [(1080, 1920), (1920, 1080), (2160, 3840)]
pytestmark = pytest.mark.expect_log("the maintenance was not opened")


class Longer(QTranslator):
    """A language in which every sentence is 40 % longer, in words that can be broken like words."""

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str:  # noqa: ARG002 - Qt's names
        """The source's text and as much again as makes it 40 % longer."""
        return longer(source.replace("%n", str(n)))


def longer(text: str) -> str:
    """The text and 40 % more: a short one as a longer word, a long one with further words."""
    more = -(-len(text) * 2 // 5)
    if not text.strip():
        return text
    if more < len("lorem"):
        return text + "o" * more
    return f"{text} {'lorem ipsum dolor ' * 9}"[: len(text) + more].rstrip()


def faults_of(stage: Theatre) -> list[str]:
    """What is wrong with the words on the page."""
    return [*cut_texts(stage.window), *texts_on_texts(stage.window)]


def in_every_language(stage: Theatre) -> Iterator[str]:
    """In seven languages nothing is elided, larger than its box, outside the window, or on top of another text."""
    for language in LANGUAGE_NAMES:
        stage.stand.visit.choose_language(language)
        stage.lay_out()
        yield from (f"{language}: {fault}" for fault in faults_of(stage))


def in_a_longer_language(stage: Theatre) -> Iterator[str]:
    """With every fixed sentence 40 % longer than in English there is room still."""
    stage.stand.visit.choose_language("en")
    translator = Longer(QCoreApplication.instance())
    QCoreApplication.installTranslator(translator)
    stage.stand.retranslate()
    stage.lay_out()
    yield from (f"40 % longer: {fault}" for fault in faults_of(stage))
    QCoreApplication.removeTranslator(translator)


def to_use_and_to_read(stage: Theatre) -> Iterator[str]:
    """Each thing that can be touched has a name, a role and 20 mm, and the letters as painted a contrast of 4.5."""
    if not touchables(stage.window):
        yield "nothing can be touched"
    least = least_target(stage.window.width(), stage.window.height(), stage.settings.screen_inches)
    yield from nameless(stage.window)
    yield from small_targets(stage.window, least)
    yield from pale_texts(stage.window, stage.picture())


@pytest.mark.parametrize("scene", SCENES, ids=lambda scene: scene.name)
def test_every_page(scene: Scene) -> None:
    """In no size or language is a word cut, nor in a longer one; in the first size all can be used and read.

    The page is staged once for all of it, and turned, made larger and made accessible as it stands: most of the time
    goes into building the stand.
    """
    found = []
    with staged(scene, Shot(*SIZES[0], language="da", accessible=False)) as stage:
        for accessible in (False, True):
            if accessible:
                stage.stand.visit.toggle_accessible()
            for size in SIZES:
                stage.window.resize(*size)
                stage.stand.visit.choose_language("da")
                stage.lay_out()
                faults = list(to_use_and_to_read(stage)) if size == SIZES[0] else []
                faults += in_every_language(stage)
                if size in SIZES[:2] and not accessible:
                    faults += in_a_longer_language(stage)
                how = f"{size[0]}x{size[1]}{', accessible' if accessible else ''}"
                found += [f"{how}: {fault}" for fault in faults]
    assert not found, "\n".join(found)


def test_the_sample_is_the_demo() -> None:
    """The gallery shows what the demo municipality has now; `tests/qml/sample.py` writes it anew."""
    centre = load_demo().centre("borgerservice")
    assert centre is not None
    configuration = with_holidays(centre.configuration, date(2026, 11, 23))
    state = SiteState(seq=1, configuration=configuration, tickets={}, calls=())
    assert msgspec.json.decode(SAMPLE.read_bytes(), type=SiteState).configuration == state.configuration
