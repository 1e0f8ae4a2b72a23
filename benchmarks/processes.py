"""What Linux tells of a process: its memory, its time on the processor, and how often each of its threads woke up."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from msgspec import Struct

_PROC: Final = Path("/proc")


class Memory(Struct, frozen=True, kw_only=True):
    """In MB: all that the process holds, and what no other process shares with it."""

    held_mb: float
    own_mb: float


@dataclass(frozen=True)
class Activity:
    """What a process has done so far: seconds on the processor, and wake-ups by the thread's name and number."""

    cpu_seconds: float
    wake_ups: dict[tuple[str, int], int] = field(default_factory=dict)

    def since(self, before: Activity) -> Activity:
        """What it has done after `before`."""
        more = {key: count - before.wake_ups.get(key, 0) for key, count in self.wake_ups.items()}
        return Activity(self.cpu_seconds - before.cpu_seconds, {key: count for key, count in more.items() if count})

    def by_thread(self) -> dict[str, int]:
        """The wake-ups by the name of the thread."""
        found: dict[str, int] = {}
        for (name, _), count in self.wake_ups.items():
            found[name] = found.get(name, 0) + count
        return found


def memory_of(pid: int) -> Memory:
    """The memory of the process now; raises `OSError` where there is no /proc."""
    words = dict(_fields(_PROC / str(pid) / "smaps_rollup"))
    own = _kilobytes(words["Private_Clean"]) + _kilobytes(words["Private_Dirty"])
    return Memory(held_mb=round(_kilobytes(words["Rss"]) / 1e3, 1), own_mb=round(own / 1e3, 1))


def activity_of(pid: int) -> Activity:
    """What the process has done until now. A wake-up is a voluntary switch of context: it had been waiting."""
    nanoseconds, wake_ups = 0, {}
    for task in (_PROC / str(pid) / "task").iterdir():
        nanoseconds += int((task / "schedstat").read_text(encoding="ascii").split()[0])
        words = dict(_fields(task / "status"))
        wake_ups[words["Name"], int(task.name)] = int(words["voluntary_ctxt_switches"])
    return Activity(nanoseconds / 1e9, wake_ups)


def _fields(path: Path) -> list[tuple[str, str]]:
    lines = path.read_text(encoding="utf-8", errors="replace").splitlines()
    parted = (line.partition(":") for line in lines if ":" in line)
    return [(name.strip(), rest.strip()) for name, _, rest in parted]


def _kilobytes(words: str) -> float:
    return float(words.split(maxsplit=1)[0]) * 1.024
