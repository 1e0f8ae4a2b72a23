"""Remembers over a restart that a draft was shown, so that who asked for it hears that it is no longer."""

from __future__ import annotations

from pathlib import Path
from uuid import UUID

from shared.client.state_file import read_state, write_state


class ShownFile:
    """One stand's: the task for which a draft is shown, and nothing of the draft. A spoilt file counts as none."""

    def __init__(self, folder: Path, stand_id: str) -> None:
        self._path = folder / f"shown-{stand_id}.json"

    def load(self) -> UUID | None:
        """The task; None while nothing is shown."""
        return read_state(self._path, UUID, None)

    def save(self, task_id: UUID | None) -> None:
        """Remember this one instead; None for none."""
        if task_id is None:
            self._path.unlink(missing_ok=True)
        else:
            write_state(self._path, task_id)
