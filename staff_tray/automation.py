"""How tests and the demonstration drive the real tray: look, click, fill, grab."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QEvent, QPointF, Qt, QTimer
from PySide6.QtGui import QAction, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QLabel, QLineEdit, QListView, QListWidget, QMenu, QWidget

from shared.protocol.model import Role
from staff_tray.app import TrayApp
from staff_tray.day.words import who_words
from staff_tray.desk.case_props import OpenCase
from staff_tray.host.app import Around
from staff_tray.superuser.app import Settings
from staff_tray.words import trouble_sentence

_WINDOWS = ("settings", "news", "board", "team", "desk", "signin")

Handler = Callable[[dict[str, Any]], Any]


class CannotDoError(RuntimeError):
    """What was asked for cannot be done now; the message says why."""


def handlers(app: TrayApp) -> Mapping[str, Handler]:
    """The requests the tray answers, by name."""
    return {
        "inspect": lambda _: inspect(app),
        "click": lambda request: click(app, str(request["objectName"])),
        "pick": lambda request: pick(app, str(request["objectName"]), str(request["row"])),
        "rows": lambda request: rows(app, str(request["objectName"])),
        "choose": lambda request: choose(app, str(request["objectName"])),
        "fill": lambda request: fill(app, str(request["objectName"]), str(request["text"])),
        "read": lambda request: read(app, str(request["objectName"])),
        "timers": lambda _: active_timers(),
        "send-to-host": lambda request: send_to_host(app, str(request["text"])),
        "windows": lambda _: [name for name in ("signin", "desk", "notice", "news") if app.window(name) is not None],
        "grab": lambda request: grab(app, str(request["window"]), str(request["path"])),
    }


def inspect(app: TrayApp) -> dict[str, Any]:
    """What the caseworker sees now; moments are nanoseconds since 1970."""
    session = app.session
    if session is None or not app.signed_in:
        trouble = app.signin.props.trouble
        return {
            "connection": "signed-out",
            "signed_in": False,
            "desk_id": None,
            "waiting": 0,
            "notices": [],
            "all_notices": list(app.log.labels),
            "help": [],
            "stands": [],
            "board": None,
            "team": None,
            "settings": None,
            "day": [],
            "calls": [],
            "note": "",
            "own_call": None,
            "message_word": "",
            "alarms": [],
            "messages": [],
            "open_case": None,
            "next": "",
            "undo": None,
            "called_at_ns": None,
            "problem": trouble_sentence(trouble) if trouble else "",
        }
    props = session.desk.props
    shown = app.log.shown_at_ns
    own = session.colleagues.assistance.props.own
    return {
        "connection": props.connection.value,
        "signed_in": True,
        "desk_id": props.desk_id,
        "waiting": props.waiting,
        "notices": [
            {
                "label": notice.label,
                "shown_at_ns": shown[notice.ticket_id],
                "why": notice.why.value,
                "said": [notice.said.kind.value, notice.said.who] if notice.said else None,
            }
            for notice in session.arrivals.props.notices
            if notice.ticket_id in shown
        ],
        "all_notices": list(app.log.labels),
        "held": session.arrivals.props.held,
        "presence": session.presence.props.status.value if session.presence.props.told else "untold",
        "help": [
            {"kind": notice.kind.value, "stand": notice.stand, "mine": notice.mine}
            for notice in session.help.props.notices
        ],
        "stands": [
            {"stand": notice.stand, "state": notice.state.value, "left": notice.tickets_left, "mended": notice.mended}
            for notice in session.care.props.notices
        ],
        "board": _board(session.around),
        "team": _team(session.around),
        "settings": _settings(session.superuser),
        "day": [
            {"booking": str(row.booking_id), "who": who_words(row), "state": row.state.value, "at": row.at}
            for row in (*session.day.my_day.props.rows, *session.day.my_day.props.call_backs)
        ],
        "calls": [str(row.booking_id) for row in session.day.my_day.props.notices],
        "note": session.note,
        "own_call": {"stage": own.stage.value, "practice": own.practice, "coming": own.coming} if own else None,
        "message_word": session.colleagues.message_word,
        "alarms": [
            {
                "who": alarm.who,
                "where": alarm.where,
                "gather": alarm.gather,
                "practice": alarm.practice,
                "coming": alarm.coming_count,
                "mine": alarm.mine,
            }
            for alarm in session.colleagues.assistance.props.alarms
        ],
        "messages": [
            {"from": notice.sender, "text": notice.text} for notice in session.colleagues.messages.props.notices
        ],
        "open_case": _case_seen(props.case),
        "next": props.next.label if props.next else "",
        "undo": {"action": props.last.action.value, "label": props.last.label} if props.last else None,
        "called_at_ns": session.called_at_ns,
        "problem": trouble_sentence(props.trouble) if props.trouble else "",
    }


def _board(around: Around) -> dict[str, Any] | None:
    window = around.board_window
    if window is None or not window.isVisible():
        return None
    return {"glance": window.words("glance"), "rows": [row.spoken for row in window.list.rows if not row.heading]}


def _team(around: Around) -> dict[str, Any] | None:
    window = around.team_window
    if window is None or not window.isVisible():
        return None
    rows = [row.spoken for row in window.chooser.list.rows if not row.heading]
    return {
        "rows": rows,
        "said": window.words("person-said"),
        "question": window.words("take-question"),
        "message": window.words("message-how"),
    }


def _settings(settings: Settings) -> dict[str, Any] | None:
    dialog, window = settings.dialog, settings.window
    if dialog is None or window is None or not window.isVisible():
        return None
    props = dialog.session.props
    preview = dialog.preview.props if dialog.preview is not None else None
    return {
        "page": window.page,
        "place": "/".join(getattr(window.page_widget(window.page), "place", ())),
        "state": props.state.value,
        "revision": props.draft.revision if props.draft else None,
        "changes": ["/".join(edit.path) for edit in props.changes],
        "held": ["/".join(held.place) for held in props.held],
        "preview": [preview.state.value, preview.place.kind.value, preview.place.id] if preview else None,
    }


def active_timers() -> list[str]:
    """Whose timers run in this program, by the class they belong to: each of them will wake it."""
    application = QApplication.instance()
    roots = [*QApplication.topLevelWidgets(), *([application] if application is not None else [])]
    timers = {timer for root in roots for timer in root.findChildren(QTimer) if timer.isActive()}
    return sorted(type(timer.parent()).__name__ for timer in timers)


def _case_seen(case: OpenCase | None) -> dict[str, Any] | None:
    return {"label": case.label, "state": case.state.value, "calls": case.calls} if case else None


def click(app: TrayApp, name: str) -> bool:
    """Press the mouse on the visible widget of that name, or trigger the menu action of that name."""
    widget = _visible(app, QWidget, name)
    if widget is not None:
        if not widget.isEnabled():
            raise CannotDoError(f"{name} cannot be pressed now")
        _press(widget)
        return True
    menu = app.session.tray.menu if app.session else None
    action = next((each for each in menu.actions() if each.objectName() == name), None) if menu else None
    if action is None:
        raise CannotDoError(f"there is no {name} to press")
    _trigger(action)
    return True


def choose(app: TrayApp, name: str) -> bool:
    """Open the menus of the windows that can be seen, and choose the entry of that name."""
    for menu in _menus(app):
        menu.aboutToShow.emit()
        action = next((each for each in menu.actions() if each.objectName() == name), None)
        if action is not None:
            _trigger(action)
            return True
    raise CannotDoError(f"there is no {name} to choose")


def fill(app: TrayApp, name: str, text: str) -> bool:
    """Type `text` into the visible field of that name, in place of what stands there."""
    field = _visible(app, QLineEdit, name)
    if field is None:
        raise CannotDoError(f"there is no {name} to fill")
    field.selectAll()
    field.insert(text)
    field.textEdited.emit(text)
    return True


def read(app: TrayApp, name: str) -> str:
    """What the visible label or field of that name says, "" when there is none."""
    label = _visible(app, QLabel, name) or _visible(app, QLineEdit, name)
    return "" if label is None else str(label.text())


def send_to_host(app: TrayApp, text: str) -> bool:
    """Send those who are host a message."""
    if app.session is None:
        raise CannotDoError("nobody is signed in")
    app.session.colleagues.messages.send(Role.HOST, text, lambda _outcome: None)
    return True


def pick(app: TrayApp, name: str, words: str) -> bool:
    """Choose the row that begins with these words, as "P042" or a name, in the visible list of that name.

    In a list of pages `words` is the page's key: its title is in another language everywhere.
    """
    pages = _visible(app, QListWidget, name)
    if pages is not None:
        keys = [pages.item(row).data(Qt.ItemDataRole.UserRole) for row in range(pages.count())]
        if words not in keys:
            raise CannotDoError(f"there is no page {words} in {name}")
        pages.setCurrentRow(keys.index(words))
        return True
    rows = _visible(app, QAbstractItemView, name)
    if rows is None or not rows.pick_row(words):
        raise CannotDoError(f"there is no {words} to choose in {name}")
    return True


def rows(app: TrayApp, name: str) -> list[str]:
    """What stands in the visible list of that name; nothing when there is none."""
    view = _visible(app, QListView, name)
    model = view.model() if view is not None else None
    return [] if model is None else [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def grab(app: TrayApp, window: str, path: str) -> str:
    """Save a picture of the window, or of the visible part of one that has that name, as PNG; answers the path."""
    found = app.window(window) or _visible(app, QWidget, window)
    if found is None:
        raise CannotDoError(f"{window} is not shown")
    if not found.grab().save(path):
        raise CannotDoError(f"the picture cannot be saved to {path}")
    return path


def _visible(app: TrayApp, kind: type[Any], name: str) -> Any:
    notices = app.session.column.frames if app.session is not None else []
    shown = [
        *notices,
        *(window for window in map(app.window, _WINDOWS) if window is not None),
    ]
    found = (widget for window in shown for widget in window.findChildren(kind, name) if widget.isVisible())
    return next(found, None)


def _menus(app: TrayApp) -> list[QMenu]:
    frames = app.session.column.frames if app.session is not None else []
    return [menu for frame in frames if frame.isVisible() for menu in frame.findChildren(QMenu)]


def _trigger(action: QAction) -> None:
    if not action.isEnabled():
        raise CannotDoError(f"{action.objectName()} cannot be chosen now")
    action.trigger()


def _press(widget: QWidget) -> None:
    middle = QPointF(widget.rect().center())
    on_screen = QPointF(widget.mapToGlobal(middle.toPoint()))
    left = Qt.MouseButton.LeftButton
    for kind, held in ((QEvent.Type.MouseButtonPress, left), (QEvent.Type.MouseButtonRelease, Qt.MouseButton.NoButton)):
        event = QMouseEvent(kind, middle, on_screen, left, held, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(widget, event)
