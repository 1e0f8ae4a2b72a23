"""The page of a stand that knows no server: every state, language and size, looked over, and used."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QPointF, Qt
from PySide6.QtTest import QTest

from kiosk_app.automation import find_item
from kiosk_app.gallery.finding import SCENES, FindingStage
from kiosk_app.gallery.inspection import cut_texts, nameless, pale_texts, texts_on_texts
from kiosk_app.visit.words import LANGUAGE_NAMES
from tests.qml.test_every_page import SIZES, Longer


@pytest.mark.parametrize("name", SCENES)
@pytest.mark.parametrize("size", SIZES, ids="{0[0]}x{0[1]}".format)
def test_every_state_can_be_read(name: str, size: tuple[int, int]) -> None:
    """Nothing is cut, on top of another, pale or without a name for a screen reader, in any language."""
    found = []
    for language in LANGUAGE_NAMES:
        stage = FindingStage(name, *size, language)
        picture, window = stage.picture(), stage.window
        found += [*cut_texts(window), *texts_on_texts(window), *nameless(window), *pale_texts(window, picture)]
        stage.close()
        del window
    assert found == []


@pytest.mark.parametrize("name", SCENES)
def test_there_is_room_for_long_words(name: str) -> None:
    """A language whose sentences are 40 % longer fits too."""
    longer = Longer()
    QCoreApplication.installTranslator(longer)
    try:
        stage = FindingStage(name, 1080, 1920, "en")
        window = stage.window
        found = [*cut_texts(window), *texts_on_texts(window)]
        stage.close()
        del window
    finally:
        QCoreApplication.removeTranslator(longer)
    assert found == []


def test_an_address_is_typed_by_hand_and_by_keyboard() -> None:
    """The keys on the screen and those of a keyboard write into the same field, and take back."""
    stage = FindingStage("finding-servers", 1080, 1920, "en")

    def tap(name: str) -> None:
        item = find_item(stage.window.contentItem(), name)
        assert item is not None, name
        middle = item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()
        QTest.mouseClick(stage.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, middle)
        stage.picture()

    tap("show-typing")
    tap("key-a")
    QTest.keyClick(stage.window, Qt.Key.Key_B)
    tap("key-.")
    QTest.keyClick(stage.window, Qt.Key.Key_Backspace)
    typed = stage.window.property("finding").property("typed")
    stage.close()
    assert typed == "ab"
