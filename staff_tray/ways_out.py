"""Hears from Linux's kernel that the ways out to the network have changed, without a thread or a library for it."""

from __future__ import annotations

import socket
import sys
from pathlib import Path

from PySide6.QtCore import QObject, QSocketNotifier, Signal

_GROUPS = 0x10 | 0x40 | 0x400
"""RTMGRP_IPV4_IFADDR, IPV4_ROUTE and IPV6_ROUTE of linux/rtnetlink.h; a route goes with its address, without a word."""
_ENOUGH_BYTES = 65536
_PROC = Path("/proc/net")
_NOWHERE = "0" * 8, "0" * 32


class WaysOut(QObject):
    """`changed` says that the computer has other default routes than before: another network, none, or one again.

    Other routes come and go with containers and virtual machines; they wake nobody but this. Raises `OSError` where
    the kernel does not tell.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        if sys.platform != "linux":
            raise OSError("only Linux's kernel tells of its routes this way")
        kind = socket.SOCK_RAW | socket.SOCK_NONBLOCK | socket.SOCK_CLOEXEC
        self._kernel = socket.socket(socket.AF_NETLINK, kind, socket.NETLINK_ROUTE)
        try:
            self._kernel.bind((0, _GROUPS))
        except OSError:
            self._kernel.close()
            raise
        self._ways = default_ways(_PROC)
        self._notifier = QSocketNotifier(self._kernel.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self.look)

    def close(self) -> None:
        """Listen no more."""
        self._notifier.setEnabled(False)
        self._kernel.close()

    def look(self) -> None:
        """Look whether the ways are others. What the kernel has said in detail does not matter: it is only a hint."""
        try:
            while self._kernel.recv(_ENOUGH_BYTES):
                pass
        except OSError:  # all is read, or more has come than there was room for
            pass
        before, self._ways = self._ways, default_ways(_PROC)
        if self._ways != before:
            self.changed.emit()


def default_ways(folder: Path) -> frozenset[tuple[str, str]]:
    """The default routes, as interface and gateway, from the tables `route` and `ipv6_route` in `folder`."""
    four = (line.split() for line in _lines(folder / "route")[1:])
    six = (line.split() for line in _lines(folder / "ipv6_route"))
    found = {(words[0], words[2]) for words in four if words[1] == _NOWHERE[0] and words[7] == _NOWHERE[0]}
    found |= {(words[9], words[4]) for words in six if words[:2] == [_NOWHERE[1], "00"] and words[9] != "lo"}
    return frozenset(found)


def _lines(file: Path) -> list[str]:
    try:
        return file.read_text(encoding="ascii").splitlines()
    except FileNotFoundError:  # a kernel without IPv6
        return []
