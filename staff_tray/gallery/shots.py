"""Plays the scenes in one language, on one desktop, takes their pictures, and looks the windows over."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from functools import reduce
from pathlib import Path
from typing import Final

from PySide6.QtCore import QEventLoop, QLocale, QPoint, QRect, QTimer
from PySide6.QtGui import QColor, QImage, QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QWidget

from shared.client.i18n import Translations
from staff_tray import theme
from staff_tray.fonts import ensure_fonts
from staff_tray.gallery.inspection import faults_of
from staff_tray.gallery.scene import Scene
from staff_tray.gallery.scenes import SCENES
from staff_tray.gallery.stage import Stage, settle
from staff_tray.gallery.themes import dressed
from staff_tray.high_contrast import FramesInHighContrast
from staff_tray.i18n import FOLDER, locale_of

_WALL: Final = {"light": "#8fa3b0", "dark": "#39444c", "contrast": "#000000"}
"""The desktop behind the windows."""
_STAND_SECONDS: Final = 6
"""A stand's program has come and has followed by then."""


@dataclass(frozen=True)
class Shot:
    """How the pictures are taken; `scale` is the application's own, in percent.

    With `real_stand` the stand's own program draws the previews, which takes some seconds a picture.
    """

    language: str
    theme: str
    scale: int
    real_stand: bool = False

    def file_name(self, scene: Scene) -> str:
        """As `desk-called-da-light-100.png`."""
        return f"{scene.name}-{self.language}-{self.theme}-{self.scale}.png"


def make_application(arguments: Sequence[str]) -> QApplication:
    """The application, in the style that every desktop has."""
    application = QApplication(list(arguments))
    application.setStyle("Fusion")
    ensure_fonts(application)
    return application


def chosen(names: Collection[str] | None) -> list[Scene]:
    """The scenes whose name begins with one of `names`; all without any."""
    return [scene for scene in SCENES if names is None or scene.name.startswith(tuple(names))]


def take(shot: Shot, out: Path, *, names: Collection[str] | None = None) -> Iterator[str]:
    """Write the pictures to `out`; yields one line for each fault that is seen on them."""
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    words = Translations(FOLDER)
    words.switch(shot.language)
    before = QLocale()
    QLocale.setDefault(locale_of(shot.language, before))
    with dressed(shot.theme):
        frames = FramesInHighContrast(application)
        for scene in chosen(names):
            path = out / shot.file_name(scene)
            with Stage(shot.language, desk_id=scene.desk_id, real_stand=shot.real_stand) as stage:
                windows = scene.play(stage)
                settle()
                if shot.real_stand:
                    _wait(_STAND_SECONDS)
                if not picture(windows, QColor(_WALL[shot.theme])).save(str(path)):
                    yield f"{path} cannot be written"
                for window in windows if scene.words else ():
                    yield from (f"{path.stem}: {fault}" for fault in faults_of(window))
        frames.deleteLater()
    application.setStyleSheet("")
    words.remove()
    QLocale.setDefault(before)


def _wait(seconds: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(seconds * 1000, loop.quit)
    loop.exec()


def picture(windows: Sequence[QWidget], wall: QColor) -> QImage:
    """The windows as they stand to one another, on a desktop of that colour."""
    places = [QRect(window.pos(), window.size()) for window in windows]
    edge = 2 * theme.UNIT
    whole = reduce(QRect.united, places).adjusted(-edge, -edge, edge, edge)
    shots = [window.grab() for window in windows]
    ratio = shots[0].devicePixelRatio()
    canvas = QPixmap(whole.size() * ratio)
    canvas.setDevicePixelRatio(ratio)
    canvas.fill(wall)
    painter = QPainter(canvas)
    for place, shot in zip(places, shots, strict=True):
        painter.drawPixmap(QPoint(place.topLeft() - whole.topLeft()), shot)
    painter.end()
    return canvas.toImage()
