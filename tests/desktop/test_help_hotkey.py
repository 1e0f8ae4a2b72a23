"""The key that calls colleagues, pressed on a real X server while the server cannot be reached."""

from __future__ import annotations

from typing import Any

CALLER = """
import sys
from datetime import datetime, UTC
from uuid import UUID
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication
from shared.client.api_staff import StaffApi
from shared.client.mirror import Mirror
from shared.protocol.commands import SignInReply
from shared.protocol.model import Staff
from staff_tray.colleagues.app import Colleagues
from staff_tray.desk.views.notice_column import NoticeColumn
from staff_tray.settings import TraySettings
from staff_tray.signin.model import SignedIn
nowhere = "http://127.0.0.1:1"
app = QApplication(sys.argv[:1])
bo = Staff(id=UUID(int=1), username="bo", display_name="Bo", desk_id=None)
reply = SignInReply(token="t", expires_at=datetime.now(UTC), site_id="a", staff=bo)
column, held = NoticeColumn(), QObject()
colleagues = Colleagues(
    SignedIn(nowhere, reply), StaffApi(nowhere, "t"), Mirror(nowhere, "t", "a"), column, language="en",
    hotkey=TraySettings().help_hotkey, parent=held,
)
def tell(words):
    windows = [each for each in app.topLevelWidgets() if each.isVisible()]
    print("own call:", words, "windows:", len(windows))
colleagues.own_changed.connect(tell)
print("ready", colleagues._hotkey is not None)
app.exec()
"""


def test_the_key_calls_without_a_window(desktop: Any) -> None:
    """Pressed anywhere it calls, by the key that the settings begin with; nothing comes up, and the words are plain."""
    program = desktop.start(CALLER)
    assert program.wait_for("ready") == "ready True"
    desktop.do("key", "ctrl+shift+F11")
    assert program.wait_for("own call:") == "own call: Not passed on yet. Trying again. windows: 0"
