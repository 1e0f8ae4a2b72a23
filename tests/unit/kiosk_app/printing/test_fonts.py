"""The vendored fonts."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QFont, QFontInfo, QGuiApplication

from kiosk_app.fonts import ARABIC, SANS, FontsMissingError, load_fonts


@pytest.mark.parametrize("family", [SANS, ARABIC])
@pytest.mark.parametrize("weight", [QFont.Weight.Normal, QFont.Weight.DemiBold, QFont.Weight.Bold])
def test_every_weight_is_there(family: str, weight: QFont.Weight, fonts: None) -> None:
    """Qt finds each family in each weight, and not something like it."""
    info = QFontInfo(QFont(family, 20, weight))
    assert (info.family(), info.weight()) == (family, weight)


def test_loading_twice_is_harmless(fonts: None) -> None:
    """The second call does nothing."""
    load_fonts()


def test_missing_files_are_named(qapp: QGuiApplication, tmp_path: Path) -> None:
    """An incomplete installation says which files it misses."""
    with pytest.raises(FontsMissingError, match=r"NotoSans-Regular\.ttf.*NotoSansArabic-Bold\.ttf"):
        load_fonts(tmp_path)
