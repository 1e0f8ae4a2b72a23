"""What `benchmarks.tray` holds the tray against: a bare tray program, an icon with a menu."""

from __future__ import annotations

import sys

from PySide6.QtGui import QIcon, QPixmap
from PySide6.QtWidgets import QApplication, QMenu, QSystemTrayIcon

SIDE = 32
LINES = 9


def main() -> int:
    """Run until it is ended; says `ready` when it is at rest."""
    application = QApplication(sys.argv[:1])
    application.setQuitOnLastWindowClosed(False)
    pixmap = QPixmap(SIDE, SIDE)
    pixmap.fill("#0B5351")
    menu = QMenu()
    for number in range(LINES):
        menu.addAction(f"Line {number}")
    icon = QSystemTrayIcon(QIcon(pixmap))
    icon.setContextMenu(menu)
    if application.platformName() != "offscreen":  # it has no tray, and warns of it
        icon.show()
    sys.stdout.write("ready\n")
    sys.stdout.flush()
    return application.exec()


if __name__ == "__main__":
    sys.exit(main())
