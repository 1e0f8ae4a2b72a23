"""The real tray signs somebody in through a browser, a real server and an identity provider."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Thread
from typing import Any

import httpx
import pytest
from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QPushButton

from shared.client.credentials import SecretStore
from shared.client.mirror import Connection
from staff_tray import app as app_module
from staff_tray.app import TrayApp
from staff_tray.settings import TraySettings
from staff_tray.trouble import LocalTrouble
from tests.beside import beside
from tests.identity_provider import ByCodeFlow, SmallProvider, small_provider


class Browser(QObject):
    """Stands in for the program that the desktop opens addresses with: follows redirects, keeps cookies."""

    def __init__(self) -> None:
        super().__init__()
        self.pages: list[str] = []
        self._threads: list[Thread] = []

    @Slot(QUrl)
    def visit(self, address: QUrl) -> None:
        """Open the page, elsewhere than in the tray."""
        thread = Thread(target=self._follow, args=(address.toString(QUrl.ComponentFormattingOption.FullyEncoded),))
        self._threads.append(thread)
        thread.start()

    def _follow(self, address: str) -> None:
        with httpx.Client(follow_redirects=True, timeout=20) as http:
            self.pages.append(http.get(address).text)

    def close(self) -> None:
        """Wait for the last page."""
        for thread in self._threads:
            thread.join(20)


@pytest.fixture
def browser(qapp: QApplication) -> Iterator[Browser]:
    """What Qt opens web addresses with."""
    made = Browser()
    QDesktopServices.setUrlHandler("http", made, "visit")  # type: ignore[arg-type] # the stubs want bytes, it wants str
    yield made
    QDesktopServices.unsetUrlHandler("http")
    made.close()


@pytest.fixture
def provider() -> Iterator[SmallProvider]:
    """An identity provider that signs Bo in."""
    with small_provider() as running:
        yield running


@pytest.fixture
def server_url(start_server: Any, provider: SmallProvider) -> Iterator[str]:
    """A server that takes no passwords, in a thread of its own."""
    flow = ByCodeFlow(provider.url)
    with beside(start_server(providers=[flow], local_accounts=False)) as (server, _loop):
        flow.server_url = server.url
        yield server.url


class _NoKeyring:
    """A computer without a keyring."""

    def __getattr__(self, name: str) -> Any:
        raise OSError("no keyring here")


@pytest.fixture
def tray(
    qapp: QApplication, qtbot: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, server_url: str, browser: Browser
) -> Iterator[TrayApp]:
    """The tray at that server, which has told how one can sign in."""
    monkeypatch.setattr(app_module, "SecretStore", lambda name, folder: SecretStore(name, folder, _NoKeyring()))
    started = TrayApp(qapp, TraySettings(server_url=server_url, hotkey="", help_hotkey=""), tmp_path, language="da")
    started.start()
    qtbot.waitUntil(lambda: bool(started.signin.props.providers), timeout=20_000)
    yield started
    started._close()
    started.signin_window.hide()
    started.signin_window.deleteLater()
    started.deleteLater()


@pytest.fixture
def press(tray: TrayApp) -> Callable[[], None]:
    """Press the one button there is."""

    def click() -> None:
        button: Any = tray.signin_window.findChild(QPushButton, "sign-in-with-entra")
        assert button.isVisible()
        button.click()

    return click


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_turned_away_and_then_signed_in(
    qtbot: Any, tray: TrayApp, press: Callable[[], None], provider: SmallProvider, browser: Browser, tmp_path: Path
) -> None:
    """No password is asked for; a stranger is told so; Bo comes to his desk, and stays signed in."""
    assert not tray.signin.props.local
    provider.username = "a stranger"
    press()
    qtbot.waitUntil(lambda: tray.signin.props.trouble is LocalTrouble.NOT_KNOWN_HERE, timeout=20_000)
    qtbot.waitUntil(lambda: len(browser.pages) == 1, timeout=20_000)
    assert "You are not signed in" in browser.pages[0]
    provider.username = "bo"
    press()
    qtbot.waitUntil(lambda: tray.signed_in, timeout=20_000)
    assert tray.session is not None
    session = tray.session
    qtbot.waitUntil(lambda: session.mirror.connection is Connection.LIVE, timeout=20_000)
    qtbot.waitUntil(lambda: len(browser.pages) == 2, timeout=20_000)
    assert "You can close this page" in browser.pages[1]
    assert tray.window("signin") is None
    qtbot.waitUntil(lambda: bool(list(tmp_path.glob("*.secret"))), timeout=20_000)
