"""A superuser changes what citizens see, with real trays, a real stand, its preview and a real server."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from pathlib import Path
from typing import Any

import asyncpg
import pytest
from PySide6.QtGui import QImage

from server.seed import SeedResult
from shared.client.automation import AutomationClient

SUPERUSER, OTHER = "kirsten", "bo"
PASSPORT = "borgerservice.pas"
NAME, DOCUMENT = "Fisketegn", "Kvittering for betaling"

Until = Callable[..., Any]


@pytest.mark.long
def test_a_new_service_is_seen_tried_published_and_taken_back(
    programs: Any, served: tuple[str, SeedResult], until: Until, open_folder: Path
) -> None:
    """What the superuser writes is drawn by the preview and, published, by the stand; a citizen's visit goes on."""
    url, seeded = served
    stand = programs.kiosk(url, seeded)
    _, tray = programs.tray(url, seeded, username=SUPERUSER)
    first = until(stand, _home)["revision"]
    _open_settings(tray, until)
    key = _new_service(tray, until, open_folder)
    assert until(stand, _home)["pages"] == 1
    _publish(tray, until)
    until(stand, lambda seen: seen["revision"] == first + 1 and seen["pages"] == 2)

    stand.call("tap", objectName="next-page")
    until(stand, lambda seen: key in _ids(seen))
    stand.call("tap", objectName=f"tile-{key}")
    seen = until(stand, lambda seen: seen["page"] == "documents")
    assert [document["name"] for document in seen["documents"]] == [DOCUMENT]
    for page in ("documents", "home"):
        assert until(stand, lambda seen, page=page: seen["page"] == page)
        stand.call("tap", objectName="back")

    stand.call("tap", objectName=f"tile-{PASSPORT}")
    before = until(stand, lambda seen: seen["page"] == "documents")
    _go_back_to(tray, until, first)
    seen = until(stand, lambda seen: seen["revision"] == first + 2)
    assert (seen["page"], seen["documents"], seen["pages"]) == ("documents", before["documents"], 2)
    stand.call("tap", objectName="have-all")
    assert until(stand, lambda seen: seen["page"] == "number")["label"].startswith("P")
    stand.call("tap", objectName="done")
    until(stand, lambda seen: _home(seen) and seen["pages"] == 1)


@pytest.mark.long
def test_who_has_chosen_what_is_no_longer_there_is_told(
    programs: Any, served: tuple[str, SeedResult], until: Until
) -> None:
    """A service is published away under a citizen who has chosen it: the page stays, and no number is explained."""
    url, seeded = served
    stand = programs.kiosk(url, seeded)
    _, tray = programs.tray(url, seeded, username=SUPERUSER)
    until(stand, _home)
    stand.call("tap", objectName=f"tile-{PASSPORT}")
    before = until(stand, lambda seen: seen["page"] == "documents")
    _open_settings(tray, until)
    tray.call("pick", objectName="settings-pages", row="services")
    tray.call("pick", objectName="service-list", row=PASSPORT)
    tray.press("thing-away")
    until(tray, lambda seen: seen["settings"]["changes"] and _saved(seen))
    _publish(tray, until)
    seen = until(stand, lambda seen: seen["revision"] == before["revision"] + 1)
    assert (seen["page"], seen["documents"]) == ("documents", before["documents"])
    stand.call("tap", objectName="have-all")
    assert until(stand, lambda seen: seen["page"] == "trouble")["trouble"] == "gone"
    stand.call("tap", objectName="back")
    seen = until(stand, lambda seen: seen["page"] == "home")
    assert PASSPORT not in _ids(seen)


@pytest.mark.long
def test_two_superusers_lose_nothing(
    programs: Any, served: tuple[str, SeedResult], until: Until, always_open: tuple[str, SeedResult]
) -> None:
    """Each sees what the other writes; where both write the same, one is asked, and everything else stands."""
    url, seeded = served
    asyncio.run(_make_superuser(always_open[0], OTHER))
    trays = [programs.tray(url, seeded, username=name)[1] for name in (SUPERUSER, OTHER)]
    for tray in trays:
        _open_settings(tray, until)
        tray.call("pick", objectName="settings-pages", row="services")
        tray.call("pick", objectName="service-list", row=PASSPORT)
    kirsten, bo = trays
    place = f"services/{PASSPORT}"
    kirsten.call("fill", objectName=f"{place}/description/da", text="Ny, tabt eller udløbet")
    bo.wait_until("read", lambda words: words == "Ny, tabt eller udløbet", 40, objectName=f"{place}/description/da")

    kirsten.call("fill", objectName=f"{place}/name/da", text="Pas, Kirsten")
    bo.call("fill", objectName=f"{place}/name/da", text="Pas, Bo")
    kirsten.call("fill", objectName=f"{place}/name/en", text="Passports")
    bo.call("fill", objectName=f"{place}/description/en", text="New or lost")
    asked, other = _who_is_asked(trays, until)
    mine = asked.call("read", objectName=f"{place}/name/da")
    theirs = other.call("read", objectName=f"{place}/name/da")
    assert {mine, theirs} == {"Pas, Kirsten", "Pas, Bo"}
    said = asked.call("read", objectName=f"{place}/name/da-disagreement")
    assert theirs in said
    asked.press(f"{place}/name/da-keep-mine")
    other.wait_until("read", lambda words: words == mine, 40, objectName=f"{place}/name/da")
    for tray in trays:
        until(tray, lambda seen: _saved(seen) and not seen["settings"]["held"])
        tray.wait_until("read", lambda words: words == "Passports", 40, objectName=f"{place}/name/en")
        tray.wait_until("read", lambda words: words == "New or lost", 40, objectName=f"{place}/description/en")


def _who_is_asked(trays: list[AutomationClient], until: Until) -> tuple[AutomationClient, AutomationClient]:
    """Who was slower, which is the server's to say, and the other."""
    slower: list[AutomationClient] = []

    def one_is_asked(_: dict[str, Any]) -> bool:
        slower[:] = [tray for tray in trays if tray.call("inspect")["settings"]["held"]]
        return bool(slower)

    until(trays[0], one_is_asked)
    (asked,) = slower
    (other,) = [tray for tray in trays if tray is not asked]
    return asked, other


def _home(seen: dict[str, Any]) -> bool:
    return bool(seen["page"] == "home" and seen["connection"] == "live")


def _ids(seen: dict[str, Any]) -> list[str]:
    return [tile["id"] for tile in seen["tiles"]]


def _saved(seen: dict[str, Any]) -> bool:
    return bool(seen["settings"]["state"] == "saved")


def _open_settings(tray: AutomationClient, until: Until) -> None:
    """Open the settings from the tray's menu, and wait for the draft."""
    until(tray, lambda seen: seen["connection"] == "live")
    tray.press("show-settings")
    until(tray, lambda seen: seen["settings"] is not None and _saved(seen))


def _new_service(tray: AutomationClient, until: Until, folder: Path) -> str:
    """Add a service with one document, that a desk does, and see it in the preview; its key."""
    tray.call("pick", objectName="settings-pages", row="services")
    tray.press("service-add")
    place = str(_at(tray, until, lambda place: place.startswith("services/")))
    key = place.split("/")[1]
    until(tray, lambda seen: seen["settings"]["preview"] == ["ready", "service", key])
    nameless = _picture(tray, folder)
    tray.call("fill", objectName=f"{place}/name/da", text=NAME)
    tray.wait_until("inspect", lambda _: _picture(tray, folder) != nameless, 40)
    tray.press(f"{place}/desks=borgerservice.1")
    until(tray, lambda seen: any(path.startswith("desks/borgerservice.1") for path in seen["settings"]["changes"]))
    tray.press(f"{place}/document-add")
    document = _at(tray, until, lambda place: "/documents/" in place)
    unlisted = _picture(tray, folder)
    tray.call("fill", objectName=f"{document}/name/da", text=DOCUMENT)
    tray.wait_until("inspect", lambda _: _picture(tray, folder) != unlisted, 40)
    until(tray, lambda seen: seen["settings"]["changes"] and _saved(seen))
    return key


def _at(tray: AutomationClient, until: Until, predicate: Callable[[str], bool]) -> str:
    """The place in the draft that the dialog shows, once it is such a one."""
    return str(until(tray, lambda seen: predicate(seen["settings"]["place"]))["settings"]["place"])


def _picture(tray: AutomationClient, folder: Path) -> QImage:
    """What the preview shows now."""
    path = folder / "preview.png"
    tray.call("grab", window="preview-picture", path=str(path))
    return QImage(str(path))


def _publish(tray: AutomationClient, until: Until) -> None:
    """Publish the draft now."""
    tray.press("settings-publish")
    until(tray, lambda seen: seen["settings"]["page"] == "publish")
    tray.press("publish-go")
    until(tray, lambda seen: not seen["settings"]["changes"] and _saved(seen))


def _go_back_to(tray: AutomationClient, until: Until, number: int) -> None:
    """Return to that publication, from the history."""
    tray.call("pick", objectName="settings-pages", row="history")
    tray.wait_until("rows", bool, 40, objectName="history-list")
    tray.call("pick", objectName="history-list", row=str(number))
    tray.press("history-return")


async def _make_superuser(url: str, username: str) -> None:
    connection = await asyncpg.connect(url)
    await connection.execute("update staff set roles = '{caseworker,superuser}' where username = $1", username)
    await connection.close()
