"""The few calls of libxcb and libxcb-keysyms that a hotkey needs; both are there wherever Qt shows windows on X11."""

from __future__ import annotations

import ctypes
from ctypes import c_char_p, c_int, c_uint8, c_uint16, c_uint32, c_void_p
from typing import Any, ClassVar

KEY_PRESS, KEY_RELEASE, MAPPING_NOTIFY = 2, 3, 34
_SENT_BY_A_PROGRAM = 0x80
_ASYNC = 1


class _Cookie(ctypes.Structure):
    _fields_: ClassVar = [("sequence", ctypes.c_uint)]


class _Iterator(ctypes.Structure):
    _fields_: ClassVar = [("data", c_void_p), ("rem", c_int), ("index", c_int)]


class KeyEvent(ctypes.Structure):
    """What every event begins with: its kind, the key's code, and when (ms of the X server)."""

    _fields_: ClassVar = [("kind", c_uint8), ("keycode", c_uint8), ("sequence", c_uint16), ("time", c_uint32)]


def _load(name: str, calls: dict[str, tuple[Any, tuple[Any, ...]]]) -> ctypes.CDLL:
    library = ctypes.CDLL(name)
    for call, (answer, arguments) in calls.items():
        function = getattr(library, call)
        function.restype, function.argtypes = answer, arguments
    return library


class XConnection:
    """A connection of our own to the X server that DISPLAY names, so that nothing of Qt's is touched.

    Raises `OSError` when there is no server or no library.
    """

    def __init__(self) -> None:
        self._free = _load("libc.so.6", {"free": (None, (c_void_p,))}).free
        self._xcb = _load(
            "libxcb.so.1",
            {
                "xcb_connect": (c_void_p, (c_char_p, c_void_p)),
                "xcb_connection_has_error": (c_int, (c_void_p,)),
                "xcb_disconnect": (None, (c_void_p,)),
                "xcb_get_file_descriptor": (c_int, (c_void_p,)),
                "xcb_get_setup": (c_void_p, (c_void_p,)),
                "xcb_setup_roots_iterator": (_Iterator, (c_void_p,)),
                "xcb_grab_key_checked": (_Cookie, (c_void_p, c_uint8, c_uint32, c_uint16, c_uint8, c_uint8, c_uint8)),
                "xcb_ungrab_key": (_Cookie, (c_void_p, c_uint8, c_uint32, c_uint16)),
                "xcb_request_check": (c_void_p, (c_void_p, _Cookie)),
                "xcb_poll_for_event": (c_void_p, (c_void_p,)),
                "xcb_flush": (c_int, (c_void_p,)),
            },
        )
        self._keysyms = _load(
            "libxcb-keysyms.so.1",
            {
                "xcb_key_symbols_alloc": (c_void_p, (c_void_p,)),
                "xcb_key_symbols_free": (None, (c_void_p,)),
                "xcb_key_symbols_get_keycode": (c_void_p, (c_void_p, c_uint32)),
            },
        )
        self._connection = self._xcb.xcb_connect(None, None)
        if self.broken:
            self.close()
            raise OSError("the X server cannot be reached")
        roots = self._xcb.xcb_setup_roots_iterator(self._xcb.xcb_get_setup(self._connection))
        self._root = c_uint32.from_address(roots.data).value
        self.descriptor: int = self._xcb.xcb_get_file_descriptor(self._connection)

    @property
    def broken(self) -> bool:
        """Whether the server is gone."""
        return bool(self._xcb.xcb_connection_has_error(self._connection))

    def keycodes(self, keysym: int) -> list[int]:
        """The keys that make this symbol with the present layout."""
        symbols = self._keysyms.xcb_key_symbols_alloc(self._connection)
        found = self._keysyms.xcb_key_symbols_get_keycode(symbols, keysym)
        codes = list(ctypes.cast(found, c_char_p).value or b"") if found else []
        self._free(found)
        self._keysyms.xcb_key_symbols_free(symbols)
        return codes

    def grab(self, keycode: int, modifiers: int) -> bool:
        """Have this key sent to us, whoever has the keyboard; False when another program has it already."""
        cookie = self._xcb.xcb_grab_key_checked(
            self._connection, 1, self._root, modifiers, keycode, _ASYNC, _ASYNC
        )  # fmt: skip
        error = self._xcb.xcb_request_check(self._connection, cookie)
        self._free(error)
        return not error

    def let_go(self, keycode: int, modifiers: int) -> None:
        """Give the key back."""
        self._xcb.xcb_ungrab_key(self._connection, keycode, self._root, modifiers)
        self._xcb.xcb_flush(self._connection)

    def events(self) -> list[KeyEvent]:
        """What has come and was not read yet; never waits."""
        found = []
        while address := self._xcb.xcb_poll_for_event(self._connection):
            event = KeyEvent.from_buffer_copy(ctypes.string_at(address, ctypes.sizeof(KeyEvent)))
            event.kind &= ~_SENT_BY_A_PROGRAM
            found.append(event)
            self._free(address)
        return found

    def close(self) -> None:
        """Hang up; the server gives our keys back."""
        self._xcb.xcb_disconnect(self._connection)
