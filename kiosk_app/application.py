"""The application that Qt runs, with our name and our fonts."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QFont, QGuiApplication
from PySide6.QtQuick import QQuickWindow, QSGRendererInterface

from kiosk_app.fonts import FAMILIES, load_fonts
from shared.client.collecting import CollectAtRest


def make_application(argv: list[str]) -> QGuiApplication:
    """The application with our fonts; it draws in software, the same picture everywhere, and collects at rest."""
    QQuickWindow.setGraphicsApi(QSGRendererInterface.GraphicsApi.Software)
    application = QGuiApplication(argv)
    CollectAtRest(application)
    prepare_application(application)
    return application


def prepare_application(application: QGuiApplication) -> None:
    """Our name and our fonts."""
    application.setApplicationName("skranke-kiosk")
    application.setOrganizationName("Skranke")
    load_fonts()
    font = QFont()
    font.setFamilies(list(FAMILIES))
    application.setFont(font)


def delete_now(thing: QObject) -> None:
    """Delete a Qt object here and now, not when Python comes to it."""
    import shiboken6  # noqa: PLC0415 - only for this

    if shiboken6.isValid(thing):
        shiboken6.delete(thing)
