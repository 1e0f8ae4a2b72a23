"""What the dialog remembers from one start to the next: edits that are not sent, a centre that is not made."""

from __future__ import annotations

from pathlib import Path
from uuid import UUID

from shared.client.state_file import read_state, write_state
from staff_tray.superuser.own_edits import Kept
from staff_tray.superuser.setup_props import Answers


class KeptFile:
    """One person's unsent edits of one site. A spoilt file counts as none, which is logged."""

    def __init__(self, folder: Path, site_id: str, staff_id: UUID) -> None:
        self._path = folder / f"settings-{site_id}-{staff_id}.json"

    def load(self) -> Kept | None:
        """What was kept; None for nothing."""
        return read_state(self._path, Kept, None)

    def save(self, kept: Kept | None) -> None:
        """Keep this instead; None for nothing."""
        if kept is None:
            self._path.unlink(missing_ok=True)
        else:
            write_state(self._path, kept)


class KeptSetup:
    """What one person has told the assistant that makes a centre."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / "new-centre.json"

    def load(self) -> Answers | None:
        """What was kept; None for nothing."""
        return read_state(self._path, Answers, None)

    def save(self, answers: Answers | None) -> None:
        """Keep this instead; None for nothing."""
        if answers is None:
            self._path.unlink(missing_ok=True)
        else:
            write_state(self._path, answers)
