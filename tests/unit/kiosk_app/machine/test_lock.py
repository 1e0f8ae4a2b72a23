from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from kiosk_app.machine.lock import Lock

HOLD = """
import sys
from pathlib import Path
from kiosk_app.machine.lock import Lock
lock = Lock(Path(sys.argv[1]))
print(lock.take(), flush=True)
sys.stdin.read()
"""


def test_one_holder_at_a_time(tmp_path: Path) -> None:
    """The second is told no, and yes once the first has given it back."""
    first, second = Lock(tmp_path / "deep" / "lock"), Lock(tmp_path / "deep" / "lock")
    assert first.take()
    assert not second.take()
    first.give_back()
    assert second.take()
    second.give_back()
    second.give_back()


def test_a_holder_that_is_killed_leaves_no_lock(tmp_path: Path) -> None:
    """The file stays and the lock does not: a power cut keeps no stand away."""
    path = tmp_path / "lock"
    with subprocess.Popen(
        [sys.executable, "-c", HOLD, str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == "True\n"
        assert not Lock(path).take()
        holder.kill()
    mine = Lock(path)
    assert path.exists()
    assert mine.take()
    mine.give_back()
