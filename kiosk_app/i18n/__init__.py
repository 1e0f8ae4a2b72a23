"""The words of the stand in Qt's own form, one `kiosk_<language>.ts` and its `.qm` a language."""

from __future__ import annotations

from pathlib import Path
from typing import Final

I18N: Final = Path(__file__).parent
PREFIX: Final = "kiosk_"
