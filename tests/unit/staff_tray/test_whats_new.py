"""What is new after an update, and the question two weeks later."""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QLabel, QPlainTextEdit, QPushButton, QRadioButton

import staff_tray
from shared.client.outcomes import Done, Unreachable
from shared.protocol.visits import Noted
from staff_tray.desk.memory import LivedFile
from staff_tray.desk.views.news_stack import NewsStack
from staff_tray.desk.views.notice_column import NoticeColumn
from staff_tray.desk.whats_new import TRIED_FOR, Ask, Lived, NewsInputs, WhatsNew, derive, started
from staff_tray.news import LANGUAGES, News, news_of

NOW = datetime.fromisoformat("2026-11-23T09:42:00+00:00")
NEWS = News(intro="This is new:", changes=("One thing.", "Another, which is told in a sentence as long as they come."))
DAY = timedelta(days=1)


def lived(days: float = 0, **other: Any) -> Lived:
    """A version lived with for so many days."""
    return Lived(**{"version": "2", "since": NOW - days * DAY, "read": True, **other})


class FakeFeedback:
    """Keeps what was sent until the test answers it."""

    def __init__(self) -> None:
        self.sent: list[Any] = []
        self.done: Callable[[Any], None] = lambda _: None

    def give_staff_feedback(self, site_id: str, command: Any, done: Callable[[Any], None]) -> None:
        self.sent.append((site_id, command))
        self.done = done


def test_this_version_has_its_page() -> None:
    """Whoever gives out a version has written what is new in it, in every language of the tray."""
    project = tomllib.loads((Path(staff_tray.__file__).parents[1] / "pyproject.toml").read_text())["project"]
    assert staff_tray.__version__ == project["version"]
    pages = [news_of(staff_tray.__version__, language) for language in LANGUAGES]
    assert all(page is not None and page.intro and 1 <= len(page.changes) <= 8 for page in pages)
    assert len({page.changes for page in pages if page}) == len(LANGUAGES)
    assert news_of(staff_tray.__version__, "pl") == news_of(staff_tray.__version__, "en")
    assert news_of("0.0.0", "da") is None


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (None, lived()),
        (lived(3), lived(3)),
        (Lived("1", NOW - 40 * DAY, read=True, asked=True), lived(read=False)),
        (lived(-400), lived()),
    ],
)
def test_what_a_start_remembers(before: Lived | None, after: Lived) -> None:
    """A first start, another one, an update, and a clock that once was a year ahead."""
    assert started(before, "2", NOW) == after


@pytest.mark.parametrize(
    ("remembered", "other", "ask"),
    [
        (lived(), {}, None),
        (lived(read=False), {}, Ask.NEWS),
        (lived(read=False), {"news": None}, None),
        (lived(read=False), {"later": True}, None),
        (lived(13.9), {}, None),
        (lived(14), {}, Ask.FEEDBACK),
        (lived(14, asked=True), {}, None),
        (lived(14), {"later": True}, None),
        (lived(14, read=False), {}, Ask.NEWS),
        (lived(14, read=False), {"news": None}, Ask.FEEDBACK),
    ],
)
def test_what_is_offered(remembered: Lived, other: dict[str, Any], ask: Ask | None) -> None:
    """First what is new; after two weeks the question, once; nothing that was put off."""
    inputs = NewsInputs(**{"version": "2", "news": NEWS, "lived": remembered, "now": NOW, **other})
    assert derive(inputs).ask is ask


class Stage:
    """The model with its windows; `now` can be moved."""

    def __init__(self, feed: Any, folder: Path) -> None:
        self.now = NOW
        self.api = FakeFeedback()
        self._feed, self._folder = feed, folder
        self.column = NoticeColumn()
        self.start("1")

    def start(self, version: str) -> None:
        """The tray starts, in this version."""
        self.model = WhatsNew(
            self._feed, self.api, LivedFile(self._folder), site_id="centre", version=version, language="da",
            news=NEWS, now=lambda: self.now, new_id=lambda: UUID(int=9),
        )  # fmt: skip
        self.stack = NewsStack(self.model, self.column)

    def end(self) -> None:
        """The tray ends."""
        self.stack.close()
        self.model.deleteLater()

    def press(self, name: str) -> None:
        """Press the button in the notice or on the page."""
        for root in [*self.column.frames, *([self.stack.page] if self.stack.page else [])]:
            for button in root.findChildren(QPushButton, name):
                button.click()
                return
        raise AssertionError(name)


@pytest.fixture
def stage(qapp: QApplication, live: Any, tmp_path: Path) -> Iterator[Stage]:
    """The very first start, of version 1."""
    made = Stage(live, tmp_path)
    yield made
    made.end()


def test_an_update(stage: Stage) -> None:
    """Nothing on the first start; after an update a notice, put off until the next start, read, and gone for good."""
    assert stage.column.frames == []
    stage.end()
    stage.start("2")
    (notice,) = stage.column.frames
    assert notice.findChild(QLabel, "notice-who").text() == "Skranke has been updated"
    assert notice.testAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
    stage.press("news-later")
    assert (stage.column.frames, stage.stack.page) == ([], None)
    stage.end()
    stage.start("2")
    stage.press("news-open")
    assert stage.column.frames == []
    page = stage.stack.page
    assert page is not None
    assert [line.text() for line in page.findChildren(QLabel, "news-change")] == list(NEWS.changes)
    stage.press("news-close")
    assert not page.isVisible()
    stage.end()
    stage.start("2")
    assert stage.column.frames == []


def test_two_weeks_later(qtbot: Any, stage: Stage, live: Any, ticket: Callable[..., Any]) -> None:
    """Asked when something happens at the site, sent without a name, open until there is an answer, then gone."""
    stage.now += TRIED_FOR
    assert stage.column.frames == []
    live.put(ticket(1))
    stage.press("feedback-open")
    assert stage.column.frames == []
    page = stage.stack.page
    assert page is not None
    send = page.findChild(QPushButton, "feedback-send")
    assert not send.isEnabled()
    page.findChild(QRadioButton, "score-4").click()
    page.findChild(QPlainTextEdit, "feedback-words").setPlainText("Hurtig. " * 400)
    send.click()
    assert not send.isEnabled()
    ((site_id, command),) = stage.api.sent
    assert (site_id, command.version, command.language, command.score) == ("centre", "1", "da", 4)
    assert len(command.words) == 2000
    stage.api.done(Unreachable("no route"))
    assert page.findChild(QLabel, "feedback-trouble").text() == "No connection to the server. Try again."
    assert send.isEnabled()
    send.click()
    stage.api.done(Done(Noted()))
    assert stage.stack.page is None
    stage.end()
    stage.start("1")
    assert stage.column.frames == []


def test_no_thanks(stage: Stage, live: Any) -> None:
    """Whoever does not want to be asked is not asked again of this version."""
    stage.now += TRIED_FOR
    live.put()
    stage.press("feedback-later")
    live.put()
    assert stage.column.frames == []
    stage.end()
    stage.start("1")
    assert stage.column.frames == []


def test_everything_on_the_pages_has_a_name(stage: Stage, live: Any) -> None:
    """Buttons, choices and the field say what they are to a screen reader."""
    stage.now += TRIED_FOR
    live.put()
    stage.press("feedback-open")
    page = stage.stack.page
    assert page is not None
    for kind in (QPushButton, QRadioButton, QPlainTextEdit):
        for widget in page.findChildren(kind):
            assert QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
