"""The tray hears that the computer has slept, from a message bus, and that the network is back, from the kernel."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
LISTEN = """
import subprocess, sys
from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtDBus import QDBusConnection, QDBusMessage
from staff_tray.wakefulness import Wakefulness

app = QCoreApplication([])
watcher = Wakefulness(app)
heard = []
watcher.stirred.connect(lambda: (heard.append(1), app.quit()))
"""
LOGIND = (
    LISTEN
    + """
bus = QDBusConnection.connectToBus(QDBusConnection.BusType.SystemBus, "logind")
assert bus.registerService("org.freedesktop.login1")
for going in (True, False):
    told = QDBusMessage.createSignal("/org/freedesktop/login1", "org.freedesktop.login1.Manager", "PrepareForSleep")
    told.setArguments([going])
    assert bus.send(told)
QTimer.singleShot(20_000, app.quit)
app.exec()
sys.exit(0 if heard == [1] else 1)
"""
)
NETWORK = (
    LISTEN
    + """
def plug_in():
    for words in ("link add b0 type bridge", "addr add 10.9.9.2/24 dev b0", "link set b0 up",
                  "route add default via 10.9.9.1"):
        subprocess.run(["ip", *words.split()], check=True)
QTimer.singleShot(0, plug_in)
QTimer.singleShot(20_000, app.quit)
app.exec()
sys.exit(0 if heard else 1)
"""
)


def may(*words: str) -> bool:
    """Whether this machine lets us do that."""
    found = shutil.which(words[0])
    return found is not None and subprocess.run(words, check=False, capture_output=True).returncode == 0


def ends_well(*words: str) -> None:
    """Run it to its end."""
    done = subprocess.run(words, cwd=ROOT, check=False, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.skipif(not may("dbus-run-session", "true"), reason="needs dbus-run-session, a message bus of our own")
def test_the_computer_has_slept() -> None:
    """On a bus of its own: waking up is told once, falling asleep is not."""
    script = 'DBUS_SYSTEM_BUS_ADDRESS=$DBUS_SESSION_BUS_ADDRESS exec "$0" -c "$1"'
    ends_well("dbus-run-session", "sh", "-c", script, sys.executable, LOGIND)


@pytest.mark.skipif(
    not (may("unshare", "-n", "true") and shutil.which("ip")), reason="needs a network of our own: unshare -n and ip"
)
def test_the_network_is_back() -> None:
    """In a network namespace of its own, which gets its first route."""
    ends_well("unshare", "-n", sys.executable, "-c", NETWORK)
