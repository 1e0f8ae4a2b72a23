"""What a citizen needs, in a word or two."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from shared.protocol.visitors import Need

translate = QCoreApplication.translate


def need_word(need: Need) -> str:
    """The need, as "wheelchair"."""
    return {
        Need.INTERPRETER: translate("Need", "interpreter"),
        Need.WHEELCHAIR: translate("Need", "wheelchair"),
        Need.HEARING: translate("Need", "hard of hearing"),
        Need.SIGHT: translate("Need", "poor sight"),
        Need.CHILD: translate("Need", "with a child"),
        Need.COMPANION: translate("Need", "has company"),
        Need.UPSET: translate("Need", "is upset"),
    }[need]


def need_words(needs: Iterable[Need]) -> str:
    """Several needs, as "wheelchair · interpreter"; "" for none."""
    return " · ".join(need_word(need) for need in needs)
