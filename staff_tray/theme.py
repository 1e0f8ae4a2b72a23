"""Our own few tokens beside the desktop's palette and font: state colours, spacing, weights."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QColor, QFont, QFontMetrics, QPalette

UNIT = 8
"""Pixels; every distance is a multiple or the half of it."""

BAR_WIDTH = 4

FIELD_HEIGHT = 28
"""The least height of what is clicked or typed into, in pixels; more for a large font."""


@dataclass(frozen=True)
class StateColours:
    """The colours a state is marked with; always beside a word that says the same."""

    arrived: QColor
    called: QColor
    serving: QColor
    trouble: QColor


_ON_LIGHT = StateColours(QColor("#0B5351"), QColor("#F2C14E"), QColor("#1E6B3A"), QColor("#A4262C"))
_ON_DARK = StateColours(QColor("#5FB8AE"), QColor("#F2C14E"), QColor("#6CC48A"), QColor("#FF9DA1"))

_STRONGEST = 20.0
"""Nearly white on black, which is 21 to 1."""

ALARM_GROUND = QColor("#A4262C")
PRACTICE_GROUND = QColor("#4A5568")
ALARM_INK = QColor("#FFFFFF")
"""A colleague's call stands out the same on every desktop: white on red, a practice white on grey."""

ICON_GROUND = QColor("#0A4E4C")
ICON_LOST = QColor("#3A4250")
ICON_INK = QColor("#FFFFFF")
ICON_DOT = QColor("#F2C14E")


def window_width(least: int, font: QFont) -> int:
    """A window's width in pixels: `least`, or more for a large font, so that a line holds some forty letters."""
    return max(least, 46 * QFontMetrics(font).averageCharWidth())


def icon_side(font: QFont) -> int:
    """The side in pixels of an icon beside words in this font."""
    return max(16, 4 * (QFontMetrics(font).height() // 4))


def high_contrast(palette: QPalette) -> bool:
    """Whether the desktop shows nothing but the strongest contrast, all grounds in one colour."""
    ground = palette.color(QPalette.ColorRole.Window)
    grounds = {palette.color(role).rgb() for role in (QPalette.ColorRole.Base, QPalette.ColorRole.Button)}
    if grounds != {ground.rgb()}:
        return False
    return contrast(palette.color(QPalette.ColorRole.WindowText), ground) >= _STRONGEST


def is_dark(palette: QPalette) -> bool:
    """Whether the desktop shows light text on a dark ground."""
    return (
        palette.color(QPalette.ColorRole.Window).lightnessF()
        < palette.color(QPalette.ColorRole.WindowText).lightnessF()
    )


def state_colours(palette: QPalette) -> StateColours:
    """The state colours that can be seen on this palette."""
    return _ON_DARK if is_dark(palette) else _ON_LIGHT


def muted(palette: QPalette) -> QColor:
    """The colour of secondary text: the palette's text, drawn a little towards its ground, still above 4.5 to 1."""
    return _towards_ground(palette, 0.30)


def flatten(palette: QPalette, *, flat: bool) -> None:
    """With `flat`, make a field of that palette lie in its window: it can only be read."""
    if flat:
        palette.setColor(QPalette.ColorRole.Base, palette.color(QPalette.ColorRole.Window))


def hairline(palette: QPalette) -> QColor:
    """The colour of a line that parts two sections."""
    return _towards_ground(palette, 0.82)


def border(palette: QPalette) -> QColor:
    """The colour of the line around a window that has no frame of the desktop's."""
    return _towards_ground(palette, 0.60)


def _towards_ground(palette: QPalette, share: float) -> QColor:
    ink, ground = palette.color(QPalette.ColorRole.WindowText), palette.color(QPalette.ColorRole.Window)
    return ink if high_contrast(palette) else blend(ink, ground, share)


def blend(colour: QColor, towards: QColor, share: float) -> QColor:
    """`colour` mixed with a `share` (0 to 1) of `towards`."""
    return QColor.fromRgbF(
        colour.redF() + (towards.redF() - colour.redF()) * share,
        colour.greenF() + (towards.greenF() - colour.greenF()) * share,
        colour.blueF() + (towards.blueF() - colour.blueF()) * share,
    )


def contrast(one: QColor, other: QColor) -> float:
    """The WCAG contrast ratio of two opaque colours, from 1 to 21."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def semibold(font: QFont, scale: float = 1.0) -> QFont:
    """A semibold copy of `font`, `scale` times its size."""
    copy = scaled(font, scale)
    copy.setWeight(QFont.Weight.DemiBold)
    return copy


def scaled(font: QFont, scale: float) -> QFont:
    """A copy of `font`, `scale` times its size, whether it is measured in points or pixels."""
    copy = QFont(font)
    if font.pointSizeF() > 0:
        copy.setPointSizeF(font.pointSizeF() * scale)
    else:
        copy.setPixelSize(round(font.pixelSize() * scale))
    return copy


def tabular(font: QFont) -> QFont:
    """A copy of `font` whose figures are all equally wide, so that a running time does not tremble."""
    copy = QFont(font)
    copy.setFeature(QFont.Tag("tnum"), 1)
    return copy


def _luminance(colour: QColor) -> float:
    red, green, blue = (_linear(part) for part in (colour.redF(), colour.greenF(), colour.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(part: float) -> float:
    dark = 0.04045
    return part / 12.92 if part <= dark else float(((part + 0.055) / 1.055) ** 2.4)
