"""What a desk remembers from one start to the next: who was announced, what was told, which desk, the text blocks."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from pathlib import Path
from uuid import UUID

from shared.client.state_file import read_state, write_state
from staff_tray.desk.stand_notices import Told
from staff_tray.desk.whats_new import Lived


class AnnouncedFile:
    """The tickets a member of staff has been told of at one site. A spoilt file counts as empty: better told twice."""

    def __init__(self, folder: Path, site_id: str, staff_id: UUID) -> None:
        self._path = folder / f"announced-{site_id}-{staff_id}.json"

    def load(self) -> frozenset[UUID]:
        """The tickets announced so far."""
        return read_state(self._path, frozenset[UUID], frozenset())

    def save(self, announced: frozenset[UUID]) -> None:
        """Remember these instead."""
        write_state(self._path, sorted(announced))


class ToldFile:
    """What a member of staff has been told of one site's stands. A spoilt file counts as empty: better told twice."""

    def __init__(self, folder: Path, site_id: str, staff_id: UUID) -> None:
        self._path = folder / f"stands-{site_id}-{staff_id}.json"

    def load(self) -> Mapping[str, Told]:
        """What has been told, by stand."""
        return read_state(self._path, dict[str, Told], {})

    def save(self, told: Mapping[str, Told]) -> None:
        """Remember this instead."""
        write_state(self._path, dict(told))


class LivedFile:
    """How long this computer's user has lived with the version. A spoilt file counts as a first start."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / "version.json"

    def load(self) -> Lived | None:
        """What was remembered; None on the very first start."""
        return read_state(self._path, Lived, None)

    def save(self, lived: Lived) -> None:
        """Remember this instead."""
        write_state(self._path, lived)


class DeskFile:
    """The desk a member of staff last sat at."""

    def __init__(self, folder: Path, site_id: str, staff_id: UUID) -> None:
        self._path = folder / f"desk-{site_id}-{staff_id}.json"

    def load(self) -> str:
        """The desk's id, "" when there is none yet."""
        return read_state(self._path, str, "")

    def save(self, desk_id: str) -> None:
        """Remember this desk."""
        write_state(self._path, desk_id)


class TextBlocksFile:
    """The text blocks of a member of staff, for whatever site."""

    def __init__(self, folder: Path, staff_id: UUID) -> None:
        self._path = folder / f"texts-{staff_id}.json"

    def load(self) -> tuple[str, ...]:
        """The blocks kept so far."""
        return read_state(self._path, tuple[str, ...], ())

    def save(self, blocks: tuple[str, ...]) -> None:
        """Keep these instead."""
        write_state(self._path, blocks)


class ServicesFile:
    """The services that a member of staff has chosen at the desk, () for all of them."""

    def __init__(self, folder: Path, site_id: str, staff_id: UUID) -> None:
        self._path = folder / f"services-{site_id}-{staff_id}.json"

    def load(self) -> tuple[str, ...]:
        """The services' ids."""
        return read_state(self._path, tuple[str, ...], ())

    def save(self, services: tuple[str, ...]) -> None:
        """Remember these."""
        write_state(self._path, list(services))


class LeaveFile:
    """The last day of the leave in which a member of staff carries on, so that it is told once."""

    def __init__(self, folder: Path, site_id: str, staff_id: UUID) -> None:
        self._path = folder / f"leave-{site_id}-{staff_id}.json"

    def load(self) -> date | None:
        """That day."""
        return next(iter(read_state(self._path, tuple[date, ...], ())), None)

    def save(self, until: date | None) -> None:
        """Remember this one."""
        write_state(self._path, [] if until is None else [until])
