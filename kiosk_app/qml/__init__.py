"""What the stand looks like: pages, components, theme, and the pictures they ask for."""

from __future__ import annotations

from pathlib import Path
from typing import Final

MAIN: Final = Path(__file__).parent / "Main.qml"
"""The stand's window."""
FINDING: Final = Path(__file__).parent / "Finding.qml"
"""The window of a stand that knows no server yet."""
PAIRING: Final = Path(__file__).parent / "Pairing.qml"
"""The window of a stand that belongs to no centre yet."""
