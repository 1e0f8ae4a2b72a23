"""The page of a stand that belongs nowhere: every state, language and size, looked over."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtQuick import QQuickItem

from kiosk_app.automation import find_item
from kiosk_app.gallery.inspection import cut_texts, nameless, pale_texts, texts_on_texts
from kiosk_app.gallery.pairing import SCENES, PairingStage
from kiosk_app.visit.words import LANGUAGE_NAMES
from tests.qml.test_every_page import SIZES, Longer


@pytest.mark.parametrize("name", SCENES)
@pytest.mark.parametrize("size", SIZES, ids="{0[0]}x{0[1]}".format)
def test_every_state_can_be_read(name: str, size: tuple[int, int]) -> None:
    """Nothing is cut, on top of another, pale or without a name for a screen reader, in any language."""
    found = []
    for language in LANGUAGE_NAMES:
        stage = PairingStage(name, *size, language)
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
        stage = PairingStage(name, 1080, 1920, "en")
        window = stage.window
        found = [*cut_texts(window), *texts_on_texts(window)]
        stage.close()
        del window
    finally:
        QCoreApplication.removeTranslator(longer)
    assert found == []


def test_what_is_said_when() -> None:
    """The code stands there while it holds; a stand that was shut out says whom to call, on one line."""
    said = {}
    for name in SCENES:
        stage = PairingStage(name, 1080, 1920, "en")
        root = stage.window.contentItem()
        said[name] = {each: text(root, each) for each in ("question", "call", "code", "lead", "below")}
        stage.close()
        del root
    assert said["pairing"]["question"] == "This stand is new here"
    assert said["pairing"]["code"] == "\u200eK7W 4XM"
    assert "cannot be reached" in said["pairing-away"]["below"]
    assert (said["pairing-paired"]["question"], said["pairing-paired"]["code"]) == ("Connected", "")
    assert said["pairing-shut-out"]["call"].endswith("call +45\u00a000\u00a011\u00a022\u00a033.")
    assert said["pairing"]["call"] == ""
    assert said["pairing-fixed"]["lead"] == "Please call +45\u00a000\u00a011\u00a022\u00a033."
    assert "nothing can be saved" in said["pairing-unsaved"]["lead"]


def text(root: QQuickItem, name: str) -> str:
    item = find_item(root, name)
    return str(item.property("text")) if item is not None else ""
