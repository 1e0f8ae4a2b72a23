"""What import-linter cannot hold: Qt's parts, SQL as text, and calls that make a rule impure."""

from __future__ import annotations

import ast
import re
from collections.abc import Callable, Iterable
from pathlib import PurePosixPath
from typing import Any

import pytest

Modules = list[Any]
"""Of `Module`, see conftest.py; test modules cannot import one another."""

STORES = "server/db/"
SQL_ELSEWHERE = {
    "server/events/log.py": "the tail that every command's statement ends with, shared by the stores",
    "server/events/listener.py": "NOTIFY and LISTEN, and the question that proves the connection",
    "server/web/health.py": "`select 1`: whether the database answers",
}
DRIVER_ELSEWHERE = {
    "server/cli.py": "names the exceptions of a database that says no at the start",
    "server/answers.py": "as the hub: which of the driver's exceptions is answered how",
    "server/events/hub.py": "names the driver's exceptions, to tell a database that is away from a fault",
    "server/events/listener.py": "holds the connection that listens",
    "server/booking/app.py": "hands the pool to four stores of one capability",
    "server/seed.py": "hands one connection, and so one transaction, to the stores",
    "server/web/health.py": "asks the pool whether the database answers",
}
HTTP_ELSEWHERE = {
    "server/app.py": "the composition root",
    "server/answers.py": "turns errors into problem answers, for all routes",
    "server/identity/gate.py": "the gate before every route: reads who asks",
    "server/openapi.py": "describes what the routes answer",
    "server/schemas.py": "describes what is sent and answered",
    "server/bodies.py": "reads the body of every command",
    "server/events/sse.py": "the response that all streams share",
    "server/web/health.py": "routes by another name",
    "server/cli.py": "starts uvicorn",
}
SQL = re.compile(
    r"^\s*((select|insert into|update \w+( \w+)? set|delete from|with \w+ as|\w+ as \(select)\b|with …)"
    r"|^\s*create (table|database)\b",
    re.IGNORECASE,
)
"""How a statement, or a part of one, begins."""

RULES = ("rules", "order", "estimate", "hours", "slots", "checkin", "names", "state", "opening")
RULE_FOLDERS = ("kiosk_app/visit/journey/",)
ALSO_PURE = (
    "server/booking/own/visit.py",
    "server/booking/times/bits.py",
    "server/booking/times/frame.py",
    "server/booking/times/load.py",
    "server/booking/times/people.py",
    "server/booking/times/plan.py",
    "server/booking/times/room.py",
    "server/web/booking/choice.py",
    "server/web/booking/contact.py",
    "server/web/booking/dates.py",
    "server/calendars/entry.py",
    "server/web/booking/menu.py",
    "server/web/booking/weeks.py",
    "shared/protocol/booking_checks.py",
    "kiosk_app/preview/times.py",
    "kiosk_app/visit/checkin.py",
    "kiosk_app/visit/content.py",
    "kiosk_app/visit/keyboards.py",
    "kiosk_app/visit/menu.py",
    "kiosk_app/visit/openings.py",
    "kiosk_app/visit/service.py",
    "kiosk_app/visit/whereabouts.py",
    "staff_tray/account/calendar_props.py",
    "staff_tray/account/props.py",
    "staff_tray/colleagues/assistance_props.py",
    "staff_tray/day/timeline.py",
    "staff_tray/desk/actions.py",
    "staff_tray/desk/answered.py",
    "staff_tray/desk/case_props.py",
    "staff_tray/desk/goals.py",
    "staff_tray/desk/last_step.py",
    "staff_tray/desk/next_in_line.py",
    "staff_tray/desk/stand_notices.py",
    "staff_tray/host/board_props.py",
    "staff_tray/host/rows.py",
    "staff_tray/signin/props.py",
    "staff_tray/superuser/bound.py",
    "staff_tray/superuser/form.py",
    "staff_tray/superuser/hours_question.py",
    "staff_tray/superuser/hours_text.py",
    "staff_tray/superuser/hours_year.py",
    "staff_tray/superuser/making.py",
    "staff_tray/superuser/menu_places.py",
    "staff_tray/superuser/own_edits.py",
    "staff_tray/superuser/places.py",
    "staff_tray/superuser/search.py",
    "staff_tray/superuser/trail.py",
    "staff_tray/superuser/shared_things.py",
    "staff_tray/superuser/take_props.py",
    "staff_tray/superuser/menu_tree.py",
    "staff_tray/superuser/preview_follow.py",
    "staff_tray/superuser/preview_look.py",
    "staff_tray/superuser/show_props.py",
    "staff_tray/superuser/tile_colours.py",
    "staff_tray/team/roster.py",
    "staff_tray/team/team_props.py",
    "staff_tray/desk/waiting_rows.py",
)
IMPURE_IMPORTS = frozenset({
    "time", "random", "secrets", "os", "io", "sys", "pathlib", "socket", "subprocess", "logging", "asyncio",
    "threading", "PySide6", "asyncpg", "sqlalchemy", "litestar",
})  # fmt: skip
IMPURE_CALLS = re.compile(
    r"^(open|print|input)$|(^|\.)(datetime|date)\.(now|utcnow|today)$|^(time|random|secrets|os)\.|\.(read|write)_(text|bytes)$"
    r"|(^|\.)uuid[147]$"
)

VIEW_MODELS = (
    "kiosk_app/visit/",
    "staff_tray/account/",
    "staff_tray/attention/",
    "staff_tray/colleagues/",
    "staff_tray/day/",
    "staff_tray/desk/",
    "staff_tray/host/",
    "staff_tray/signin/",
    "staff_tray/superuser/",
    "staff_tray/team/",
)
NO_VIEW_MODELS = {
    "staff_tray/account/app.py": "puts the window of one's own account together",
    "staff_tray/attention/app.py": "puts the notices together: view models and windows",
    "staff_tray/colleagues/app.py": "puts calls and messages together: view models, windows, client",
    "staff_tray/day/app.py": "puts the day together: view models, panels, notices",
    "staff_tray/host/app.py": "puts the team window and the board together",
    "staff_tray/desk/app.py": "puts a session together: view models, windows, client",
    "staff_tray/superuser/app.py": "puts the settings together: session, pages, window, another centre's mirror",
    "staff_tray/superuser/dialog.py": "hands the session's api and mirror to pages that ask the server themselves",
    "staff_tray/superuser/preview_process.py": "holds the stand's process and its socket",
    "staff_tray/desk/icon.py": "draws the tray's icon: a view",
}
MORE_OF_QT = {
    ("kiosk_app/visit/paper.py", "QtGui"): "holds the ticket's drawing, one QImage for the screen and the printer",
}
NETWORK = ("shared.client.api", "shared.client.exchange", "shared.client.network", "shared.client.stream")


def found(
    modules: Iterable[Any], at_least: int, look: Callable[[Any], Iterable[tuple[str, int]]], rule: str, fix: str
) -> None:
    """Fail with the rule and the fix if `look` finds something in the modules, of which there must be enough."""
    looked_at = list(modules)
    assert len(looked_at) >= at_least, f"only {len(looked_at)} modules were looked at: has the code moved? ({rule})"
    faults = [f"  {module.path}:{line}: {what}" for module in looked_at for what, line in look(module)]
    assert not faults, "\n".join([f"Rule: {rule}.", *faults, f"Fix: {fix}."])


def nothing_stale(reasons: Iterable[str], used: Iterable[str], table: str) -> None:
    """An exception that nobody needs any more is taken out of its table."""
    stale = sorted(set(reasons) - set(used))
    assert not stale, f"take out of {table} what nobody needs any more: {stale}"


def directly_in(path: str, folders: Iterable[str]) -> bool:
    """Whether the module stands in one of the folders itself, not in a folder below."""
    return any(PurePosixPath(path).parent == PurePosixPath(folder) for folder in folders)


def imported(module: Any, *packages: str) -> list[tuple[str, int]]:
    """What the module imports of those top-level packages."""
    return [(f"imports {name}", line) for name, line in module.imports() if name.split(".")[0] in packages]


def is_store(path: str) -> bool:
    """Where SQL belongs."""
    return path.startswith(STORES) or PurePosixPath(path).name == "store.py"


def test_the_client_uses_qt_core_and_network_only(modules: Modules) -> None:
    """Wall 1: a client without windows, so that any program can use it."""
    found(
        (module for module in modules if module.path.startswith("shared/client/")),
        15,
        lambda module: [
            (f"imports {part}", line) for part, line in module.qt_parts() if part not in {"QtCore", "QtNetwork"}
        ],
        "wall 1, shared.client uses only QtCore and QtNetwork",
        "move what shows something into kiosk_app or staff_tray",
    )


def test_the_protocol_uses_no_qt_at_all(modules: Modules) -> None:
    """Wall 1: what is said on the wire is pure data."""
    found(
        (module for module in modules if module.path.startswith(("shared/protocol/", "server/"))),
        40,
        lambda module: module.qt_parts(),
        "walls 1 and 2, the protocol and the server know no Qt",
        "move it to shared.client, or to the app that needs it",
    )


def test_view_models_use_qt_core_only(modules: Modules) -> None:
    """Wall 5: a view model has signals and properties, and never a widget, a picture item or a socket."""
    looked_at = [m for m in modules if directly_in(m.path, VIEW_MODELS) and m.path not in NO_VIEW_MODELS]
    found(
        looked_at,
        20,
        lambda module: [
            (f"imports {part}", line)
            for part, line in module.qt_parts()
            if part != "QtCore" and (module.path, part) not in MORE_OF_QT
        ],
        "wall 5, view models use only QtCore",
        "move the view's part to qml/ or views/, or pass in what it needs as a callable",
    )
    used = {(module.path, part) for module in looked_at for part, _ in module.qt_parts()}
    nothing_stale(map(str, MORE_OF_QT), map(str, used), "MORE_OF_QT")
    nothing_stale(NO_VIEW_MODELS, (module.path for module in modules), "NO_VIEW_MODELS")


def test_view_models_know_no_network(modules: Modules) -> None:
    """Wall 5: the api and the mirror are passed in; a view model names only their types of answer."""
    found(
        (m for m in modules if directly_in(m.path, VIEW_MODELS) and m.path not in NO_VIEW_MODELS),
        20,
        lambda module: [
            (f"imports {name}", line)
            for name, line in module.imports()
            if name.startswith(tuple(f"{part}." for part in NETWORK)) or name == "shared.client.mirror.Mirror"
        ],
        "wall 5, view models know no network classes",
        "say what is needed as a Protocol, as in staff_tray/desk/ports.py, and pass it in from app.py",
    )


def test_sql_text_stands_in_stores(modules: Modules) -> None:
    """Wall 4: whoever changes a table finds every statement about it in store.py and db/."""
    statements = {m.path: [(f'"{" ".join(t.split())[:60]}"', n) for t, n in m.texts() if SQL.match(t)] for m in modules}
    elsewhere = [m for m in modules if not is_store(m.path) and not m.path.startswith("benchmarks/")]
    found(
        (module for module in elsewhere if module.path not in SQL_ELSEWHERE),
        100,
        lambda module: statements[module.path],
        "wall 4, SQL stands in store.py and db/ only",
        "make it a method of the capability's store",
    )
    nothing_stale(SQL_ELSEWHERE, (path for path, texts in statements.items() if texts), "SQL_ELSEWHERE")
    assert sum(len(texts) for path, texts in statements.items() if is_store(path)) >= 10, (
        "the check finds no SQL at all"
    )


def test_the_database_driver_stands_in_stores(modules: Modules) -> None:
    """Wall 4, for modules that no contract names yet."""
    drivers = ("asyncpg", "sqlalchemy", "alembic", "psycopg", "sqlite3")
    found(
        (
            m
            for m in modules
            if not is_store(m.path) and not m.path.startswith("benchmarks/") and m.path not in DRIVER_ELSEWHERE
        ),
        100,
        lambda module: imported(module, *drivers),
        "wall 4, only store.py and db/ know the database's driver",
        "ask the capability's store",
    )
    nothing_stale(DRIVER_ELSEWHERE, (m.path for m in modules if imported(m, *drivers)), "DRIVER_ELSEWHERE")


def test_http_stands_in_routes(modules: Modules) -> None:
    """Wall 4, for modules that no contract names yet."""
    found(
        (m for m in modules if PurePosixPath(m.path).name != "routes.py" and m.path not in HTTP_ELSEWHERE),
        100,
        lambda module: imported(module, "litestar", "uvicorn", "starlette"),
        "wall 4, HTTP stands in routes.py only",
        "read the request and make the answer in routes.py, and call plain functions from there",
    )
    nothing_stale(HTTP_ELSEWHERE, (m.path for m in modules if imported(m, "litestar", "uvicorn")), "HTTP_ELSEWHERE")


def impurities(module: Any) -> list[tuple[str, int]]:
    """What makes the module more than values in, values out."""
    calls = [(f"calls {name}()", line) for name, line in module.calls() if IMPURE_CALLS.search(name)]
    return imported(module, *IMPURE_IMPORTS) + calls


def test_rules_are_values_in_values_out(modules: Modules) -> None:
    """Wall 3: a rule asks no clock, no chance and no disk, so a test can give it any day it likes."""
    found(
        (
            m
            for m in modules
            if directly_in(m.path, RULE_FOLDERS)
            or (PurePosixPath(m.path).stem in RULES and not m.path.startswith("demo/"))
        ),
        12,
        impurities,
        "wall 3, rules are pure: the clock is an argument",
        "take the moment, the number or the text as an argument, and get it where the parts are put together",
    )


def test_derivations_ask_no_clock(modules: Modules) -> None:
    """View models' props follow from their inputs alone."""
    found(
        (m for m in modules if m.path in ALSO_PURE),
        len(ALSO_PURE),
        impurities,
        "view models derive their props from inputs alone",
        "put what is needed into the inputs",
    )


@pytest.mark.parametrize(
    ("line", "caught"),
    [
        ("now = datetime.now(UTC)", True),
        ("today = datetime.date.today()", True),
        ("stamp = time.time()", True),
        ("chance = random.random()", True),
        ("text = open('x').read()", True),
        ("text = path.read_text()", True),
        ("key = uuid.uuid4()", True),
        ("import random", True),
        ("from time import monotonic", True),
        ("moment = now + timedelta(minutes=10)", False),
        ("noon = time(12)", False),
        ("from datetime import datetime, time", False),
        ("label = ticket.opened(now)", False),
    ],
)
def test_impurity_is_recognised(modules: Modules, line: str, caught: bool) -> None:
    """The check sees what it should, and leaves plain arithmetic alone."""
    module = type(modules[0])("rules.py", line, ast.parse(line))
    assert bool(impurities(module)) is caught


@pytest.mark.parametrize(
    ("line", "caught"),
    [
        ('pool.fetch("select id from ticket")', True),
        ('pool.execute(f"update ticket set state = {state}")', True),
        ('QUERY = """\n  with next as (select 1) select * from next"""', True),
        ('connection.execute("insert into event values ($1)")', True),
        ('say("Select a desk, then go on")', True),
        ('say("Choose a desk, then select a service")', False),
        ('"""Select the row; a docstring is no SQL."""', False),
    ],
)
def test_sql_is_recognised(modules: Modules, line: str, caught: bool) -> None:
    """A statement is known by how it begins; a sentence that begins so has to be written in other words."""
    module = type(modules[0])("x.py", line, ast.parse(line))
    assert any(SQL.match(text) for text, _ in module.texts()) is caught
