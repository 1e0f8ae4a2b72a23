"""Every page of the stand, looked over in each language and size as a strict reviewer would."""

from __future__ import annotations

from datetime import date

import msgspec
import pytest
from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtGui import QGuiApplication

from kiosk_app.application import prepare_application
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
SCENE = pytest.mark.parametrize("scene", SCENES, ids=lambda scene: scene.name)


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


@pytest.fixture(autouse=True)
def _application(qapp: QGuiApplication) -> None:
    prepare_application(qapp)


def faults_of(stage: Theatre) -> list[str]:
    """What is wrong with the words on the page."""
    return [*cut_texts(stage.window), *texts_on_texts(stage.window)]


@SCENE
@pytest.mark.parametrize("size", SIZES, ids="{0[0]}x{0[1]}".format)
@pytest.mark.parametrize("accessible", [False, True], ids=["normal", "accessible"])
def test_no_word_is_cut(scene: Scene, size: tuple[int, int], accessible: bool) -> None:
    """In seven languages nothing is elided, larger than its box, outside the window, or on top of another text."""
    with staged(scene, Shot(*size, language="da", accessible=accessible)) as stage:
        found = {}
        for language in LANGUAGE_NAMES:
            stage.stand.visit.choose_language(language)
            stage.lay_out()
            found[language] = faults_of(stage)
    assert not any(found.values()), "\n".join(f"{key}: {line}" for key, lines in found.items() for line in lines)


@SCENE
@pytest.mark.parametrize("size", SIZES[:2], ids="{0[0]}x{0[1]}".format)
def test_no_word_is_cut_in_a_longer_language(scene: Scene, size: tuple[int, int], qapp: QGuiApplication) -> None:
    """With every fixed sentence 40 % longer than in English there is room still."""
    translator = Longer(qapp)
    with staged(scene, Shot(*size, language="en", accessible=False)) as stage:
        QCoreApplication.installTranslator(translator)
        stage.stand.retranslate()
        stage.lay_out()
        found = faults_of(stage)
        QCoreApplication.removeTranslator(translator)
    assert not found, "\n".join(found)


@SCENE
@pytest.mark.parametrize("accessible", [False, True], ids=["normal", "accessible"])
def test_everything_can_be_used_and_read(scene: Scene, accessible: bool) -> None:
    """Each thing that can be touched has a name, a role and 20 mm, and the letters as painted a contrast of 4.5."""
    with staged(scene, Shot(1080, 1920, language="da", accessible=accessible)) as stage:
        assert touchables(stage.window)
        least = least_target(1080, 1920, stage.settings.screen_inches)
        found = [*nameless(stage.window), *small_targets(stage.window, least)]
        found += pale_texts(stage.window, stage.picture())
    assert not found, "\n".join(found)


def test_the_sample_is_the_demo() -> None:
    """The gallery shows what the demo municipality has now; `tests/qml/sample.py` writes it anew."""
    centre = load_demo().centre("borgerservice")
    assert centre is not None
    configuration = with_holidays(centre.configuration, date(2026, 11, 23))
    state = SiteState(seq=1, configuration=configuration, tickets={}, calls=())
    assert msgspec.json.decode(SAMPLE.read_bytes(), type=SiteState).configuration == state.configuration
