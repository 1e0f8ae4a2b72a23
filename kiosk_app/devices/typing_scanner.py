"""The scanner that types: watches the window's keys, and keeps those that no person has pressed from the page."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Final

from msgspec import Struct
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent

from kiosk_app.devices.scanner import ScannerState
from kiosk_app.devices.wedge import Kind, Stroke, Verdict, Wedge

_ENDS: Final = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab})
_MODIFIERS: Final = frozenset(
    {
        Qt.Key.Key_Shift,
        Qt.Key.Key_Control,
        Qt.Key.Key_Alt,
        Qt.Key.Key_AltGr,
        Qt.Key.Key_Meta,
        Qt.Key.Key_CapsLock,
        Qt.Key.Key_NumLock,
        Qt.Key.Key_Mode_switch,
    }
)
_FIRST_DEAD, _LAST_DEAD = int(Qt.Key.Key_Dead_Grave), int(Qt.Key.Key_Dead_Longsolidusoverlay)


class _Held(Struct, frozen=True):
    """All that a key event says, but for its moment."""

    type: QEvent.Type
    key: int
    modifiers: Qt.KeyboardModifier
    scan_code: int
    virtual_key: int
    native_modifiers: int
    text: str
    repeated: bool
    count: int

    def event(self) -> QKeyEvent:
        """The same once more."""
        return QKeyEvent(
            self.type, self.key, self.modifiers, self.scan_code, self.virtual_key, self.native_modifiers,
            self.text, self.repeated, self.count,
        )  # fmt: skip


class TypingScanner(QObject):
    """Stands before every other filter of `window`. What a person types comes to the page a moment later, and whole.

    `clock` counts milliseconds; it is asked when a key event does not say its own moment.
    """

    read = Signal(object)
    """One reading, a bytearray, for the one who listens to wipe."""
    state_changed = Signal(object)
    """Never emitted: see `ScannerState.UNKNOWN`."""

    def __init__(
        self,
        window: QObject,
        parent: QObject | None = None,
        *,
        clock: Callable[[], float] = lambda: time.monotonic() * 1000,
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._clock = clock
        self._wedge: Wedge[_Held] = Wedge()
        self._replaying = False
        self._stamp = 0.0
        self._stamped_at = 0.0
        self._quiet = QTimer(self, singleShot=True)
        self._quiet.setTimerType(Qt.TimerType.PreciseTimer)
        self._quiet.timeout.connect(self._after_what_waits)
        self._after = QTimer(self, singleShot=True, interval=0)
        self._after.timeout.connect(self._on_quiet)

    @property
    def state(self) -> ScannerState:
        """Nobody can tell."""
        return ScannerState.UNKNOWN

    @property
    def fault(self) -> str:
        """None that can be known."""
        return ""

    def start(self) -> None:
        """Watch the keys."""
        self._window.installEventFilter(self)

    def stop(self) -> None:
        """Watch them no more."""
        self._window.removeEventFilter(self)
        self._quiet.stop()
        self._after.stop()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002 - Qt's names
        """Called by Qt."""
        if self._replaying or not isinstance(event, QKeyEvent) or event.type() not in _KEYS:
            return False
        held = _held(event)
        verdict = self._wedge.feed(_stroke(held), held, self._moment(event))
        itself = bool(verdict.released) and verdict.released[-1] is held
        self._carry_out(Verdict(verdict.released[:-1], verdict.read) if itself else verdict)
        return not itself

    def _moment(self, event: QKeyEvent) -> float:
        """When the key was pressed, not when we come to hear of it: the UI may have been busy."""
        self._stamped_at = self._clock()
        self._stamp = max(self._stamp, float(event.timestamp()) or self._stamped_at)
        return self._stamp

    def _after_what_waits(self) -> None:
        """Keys that were pressed in time may still wait to be delivered: they go first."""
        self._after.start()

    def _on_quiet(self) -> None:
        self._carry_out(self._wedge.quiet(self._stamp + self._clock() - self._stamped_at))

    def _carry_out(self, verdict: Verdict[_Held]) -> None:
        due = self._wedge.due
        if due is None:
            self._quiet.stop()
        else:
            self._quiet.start(max(1, round(due - self._stamp) + 1))
        if verdict.read is not None:
            self.read.emit(verdict.read)
        self._replaying = True
        try:
            for held in verdict.released:
                QCoreApplication.sendEvent(self._window, held.event())
        finally:
            self._replaying = False


_KEYS: Final = frozenset({QEvent.Type.KeyPress, QEvent.Type.KeyRelease})


def _held(event: QKeyEvent) -> _Held:
    return _Held(
        event.type(), event.key(), event.modifiers(), event.nativeScanCode(), event.nativeVirtualKey(),
        event.nativeModifiers(), event.text(), event.isAutoRepeat(), event.count(),
    )  # fmt: skip


def _stroke(held: _Held) -> Stroke:
    return Stroke(
        key=held.scan_code or -held.key,
        kind=_kind(held),
        pressed=held.type is QEvent.Type.KeyPress,
        text=held.text,
        repeated=held.repeated,
    )


def _kind(held: _Held) -> Kind:
    if held.key in _ENDS:
        return Kind.END
    if held.key in _MODIFIERS or _FIRST_DEAD <= held.key <= _LAST_DEAD:
        return Kind.SILENT
    return Kind.TEXT if held.text and held.text.isprintable() else Kind.OTHER
