"""The tray's gallery: its pictures are made, and its inspection finds what it should."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QColor, QImage, QPalette
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QListWidget, QPushButton, QVBoxLayout, QWidget

from staff_tray.fonts import ensure_fonts
from staff_tray.gallery.index import write_index
from staff_tray.gallery.inspection import (
    cut_texts,
    faults_of,
    nameless,
    pale_texts,
    small_targets,
    text_of,
    texts_on_texts,
)
from staff_tray.gallery.scenes import SCENES
from staff_tray.gallery.shots import Shot, take
from staff_tray.gallery.stage import Stage, settle
from staff_tray.gallery.themes import palette_of
from staff_tray.high_contrast import FramesInHighContrast, frames
from staff_tray.superuser.catalogue import all_pages
from staff_tray.superuser.views.window import SettingsWindow
from staff_tray.theme import high_contrast


@pytest.fixture(autouse=True)
def _letters(qapp: QApplication) -> None:
    ensure_fonts(qapp)


@pytest.fixture
def window(qtbot: Any) -> Iterator[QWidget]:
    """An empty window that is shown."""
    made = QWidget()
    made.setObjectName("trial")
    made.resize(300, 200)
    qtbot.addWidget(made)
    made.show()
    yield made
    made.hide()


def put(widget: QWidget, window: QWidget, width: int, height: int, *, x: int = 10, y: int = 10) -> None:
    """The widget in the window, at that place and of that size."""
    widget.setParent(window)
    widget.setGeometry(x, y, width, height)
    widget.show()


@pytest.mark.parametrize("theme", ["light", "contrast"])
def test_a_small_part_of_the_gallery(theme: str, tmp_path: Path, qapp: QApplication) -> None:
    """One window of each kind, in Danish, on two desktops: pictures of it, an index of them, and not a fault."""
    names = ("signin-wrong", "desk-serving", "notice-ten-special", "notice-trouble", "menu-case", "icon")
    before = qapp.palette()
    faults = list(take(Shot("da", theme, 100), tmp_path, names=names))
    assert not faults, "\n".join(faults)
    pictures = {path.stem: QImage(str(path)) for path in tmp_path.glob("*.png")}
    assert set(pictures) == {f"{name}-da-{theme}-100" for name in names}
    assert not any(picture.isNull() for picture in pictures.values())
    assert write_index(tmp_path) == len(names)
    assert f'src="menu-case-da-{theme}-100.png"' in (tmp_path / "index.html").read_text(encoding="utf-8")
    assert qapp.palette() == before
    assert qapp.styleSheet() == ""


@pytest.mark.parametrize("key", [page.key for page in all_pages()])
def test_every_page_of_the_settings_has_a_scene(key: str, qapp: QApplication) -> None:
    """Named after the page; on it the page says in a sentence what it is for, and there is no fault to be seen."""
    del qapp
    scene = next(each for each in SCENES if each.name == f"settings-{key}")
    with Stage("en", desk_id=scene.desk_id) as stage:
        (window,) = scene.play(stage)
        settle()
        assert isinstance(window, SettingsWindow)
        assert window.page == key
        sentence = window.findChild(QLabel, "page-sentence")
        assert sentence is not None
        assert sentence.isVisible()
        assert sentence.text().endswith(".")
        assert faults_of(window) == []


@pytest.mark.long
def test_every_scene_can_be_played(tmp_path: Path, qapp: QApplication) -> None:
    """In English, where there is no fault in any window; names are unique and hold no language."""
    faults = list(take(Shot("en", "dark", 100), tmp_path))
    assert not faults, "\n".join(faults)
    assert len(list(tmp_path.glob("*.png"))) == len({scene.name for scene in SCENES}) == len(SCENES)


def test_a_clipped_label_is_found(window: QWidget) -> None:
    """Too narrow, too low, broken within a word, out of its window: each is one fault that names the text."""
    narrow, low, reaching = (QLabel("Has waited longest") for _ in range(3))
    broken = QLabel("Bopælsregistreringsattest")
    for label in (low, broken):
        label.setWordWrap(True)
    put(narrow, window, 40, 30)
    assert ["“Has waited longest” needs" in line for line in cut_texts(window)] == [True]
    narrow.hide()
    put(low, window, 60, 14)
    assert ["px high in a box of 14" in line for line in cut_texts(window)] == [True]
    low.hide()
    put(broken, window, 60, 100)
    assert ["is broken within a word" in line for line in cut_texts(window)] == [True]
    broken.hide()
    put(reaching, window, 200, 30, x=200)
    assert ["reaches out of trial" in line for line in cut_texts(window)] == [True]
    reaching.setGeometry(10, 10, 200, 30)
    assert cut_texts(window) == []


def test_an_elided_choice_and_an_elided_row_are_found(window: QWidget) -> None:
    """What a box or a list shortens with dots counts as cut."""
    choice, rows = QComboBox(), QListWidget()
    choice.addItem("Flytning til Danmark og bopælsregistreringsattest")
    choice.setAccessibleName("desk")
    put(choice, window, 90, 28)
    assert ["is elided" in line for line in cut_texts(window)] == [True]
    choice.hide()
    rows.addItem("Flytning til Danmark og bopælsregistreringsattest")
    rows.setWordWrap(False)
    put(rows, window, 120, 80)
    assert any("is elided" in line for line in cut_texts(window))
    rows.resize(290, 80)
    rows.item(0).setText("Pas")
    assert cut_texts(window) == []


def test_pale_words_words_on_words_and_what_has_no_name_are_found(window: QWidget) -> None:
    """A grey text, two texts in one place, a small button, a button without a word."""
    pale, over, bare = QLabel("Nobody waiting"), QLabel("Call next"), QPushButton()
    palette = QPalette(pale.palette())
    palette.setColor(QPalette.ColorRole.WindowText, QColor("#b0b0b0"))
    pale.setPalette(palette)
    put(pale, window, 200, 24)
    assert [("“Nobody waiting” has a contrast of" in line) for line in pale_texts(window, window.grab())] == [True]
    put(over, window, 200, 24)
    assert texts_on_texts(window) == ["“Nobody waiting” and “Call next” lie on each other"]
    put(bare, window, 20, 20, y=100)
    assert nameless(window) == ["trial has no name for a screen reader"]
    assert small_targets(window) == ["trial is 20 × 20 px, wanted are 24"]


def test_a_window_as_it_should_be_has_no_fault(qtbot: Any) -> None:
    """Laid out with room, named, dark on light."""
    window = QWidget()
    window.setPalette(palette_of("light"))
    column = QVBoxLayout(window)
    for widget in (QLabel("Next"), QPushButton("&Call next")):
        widget.setMinimumHeight(28)
        column.addWidget(widget)
    qtbot.addWidget(window)
    window.show()
    assert faults_of(window) == []
    assert [text_of(button) for button in window.findChildren(QPushButton)] == ["Call next"]


def test_frames_follow_the_desktop_into_high_contrast(qapp: QApplication) -> None:
    """On black every field gets a frame that can be seen; on other desktops there is no style sheet of ours."""
    before, style = qapp.palette(), qapp.style().name()
    assert [high_contrast(palette_of(theme)) for theme in ("light", "dark", "contrast")] == [False, False, True]
    qapp.setStyle("Fusion")
    watcher = FramesInHighContrast(qapp)
    for theme, sheet in (("light", ""), ("contrast", frames(palette_of("contrast"))), ("dark", "")):
        qapp.setPalette(palette_of(theme))
        watcher._follow()
        assert qapp.styleSheet() == sheet
    watcher.deleteLater()
    qapp.setPalette(before)
    qapp.setStyle(style)
