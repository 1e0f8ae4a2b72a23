"""A fictional municipality with five centres, for demos and tests."""

from __future__ import annotations

from collections import Counter
from datetime import time
from pathlib import Path
from typing import TypeVar

import msgspec
from msgspec import Struct

from server.centre.demo.checks import faults
from server.centre.demo.source import CentreSource, DemoDataError, MunicipalitySource
from shared.protocol.content import Configuration
from shared.protocol.model import OpeningPeriod, Role

__all__ = ["DemoCentre", "DemoDataError", "DemoMunicipality", "DemoStaff", "load_demo"]

_FOLDER = Path(__file__).parent
_ALWAYS = tuple(OpeningPeriod(weekday=day, opens=time.min, closes=time.min) for day in range(7))

T = TypeVar("T")


class DemoStaff(Struct, frozen=True, kw_only=True):
    """An invented caseworker."""

    username: str
    display_name: str
    desk_id: str
    roles: tuple[Role, ...]


class DemoCentre(Struct, frozen=True, kw_only=True):
    """One centre and who works there."""

    configuration: Configuration
    staff: tuple[DemoStaff, ...]


class DemoMunicipality(Struct, frozen=True, kw_only=True):
    """The whole of the demo."""

    name: str
    centres: tuple[DemoCentre, ...]

    def centre(self, site_id: str) -> DemoCentre | None:
        """The centre of that id, or None."""
        return next((centre for centre in self.centres if centre.configuration.site.id == site_id), None)


def load_demo(*, always_open: bool = False, folder: Path = _FOLDER) -> DemoMunicipality:
    """The demo municipality from its TOML files.

    With `always_open` every service is open around the clock and on every day, for demos at night. Raises
    `DemoDataError`, whose message names the file and everything that is wrong with it.
    """
    common = _read(folder / "municipality.toml", MunicipalitySource)
    always = _ALWAYS if always_open else None
    centres = tuple(_load_centre(folder / f"{site_id}.toml", common, always) for site_id in common.centres)
    usernames = Counter(person.username for centre in centres for person in centre.staff)
    if repeated := sorted(name for name, times in usernames.items() if times > 1):
        raise DemoDataError(f"{folder}: more than one person is called {', '.join(repeated)}")
    return DemoMunicipality(name=common.municipality, centres=centres)


def _load_centre(path: Path, common: MunicipalitySource, always: tuple[OpeningPeriod, ...] | None) -> DemoCentre:
    source = _read(path, CentreSource)
    if source.id != path.stem:
        raise DemoDataError(f"{path.name}: the id is {source.id!r}; it must be the file's name, {path.stem!r}")
    try:
        configuration = source.configuration(common, always)
    except (DemoDataError, msgspec.ValidationError) as error:
        raise DemoDataError(f"{path.name}: {error}") from error
    staff = tuple(
        DemoStaff(
            username=person.username,
            display_name=person.display_name,
            desk_id=source.desk_id(person.desk),
            roles=(Role.CASEWORKER, *person.also),
        )
        for person in source.staff
    )
    wrong = faults(
        configuration,
        staffed_desks=(person.desk_id for person in staff),
        languages=source.texts or common.texts,
        sites=common.centres,
    )
    if wrong:
        raise DemoDataError(f"{path.name}: " + "; ".join(wrong))
    return DemoCentre(configuration=configuration, staff=staff)


def _read(path: Path, cls: type[T]) -> T:
    try:
        return msgspec.toml.decode(path.read_bytes(), type=cls)
    except FileNotFoundError as error:
        raise DemoDataError(f"{path}: there is no such file") from error
    except (UnicodeDecodeError, msgspec.DecodeError) as error:
        raise DemoDataError(f"{path.name}: {error}") from error
