"""The real stand program as a preview: fed over a socket, seen in pictures, gone with its dialog."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from msgspec import structs
from PySide6.QtCore import QProcess

from shared.protocol.content import Configuration, MenuService, Stand
from shared.protocol.device_care import When
from shared.protocol.preview import (
    PROTOCOL,
    Fault,
    Frame,
    FrameShown,
    KeyStroke,
    Look,
    Place,
    PlaceKind,
    Ready,
    ShowDraft,
    ShowLook,
    ShowPlace,
)

LOOK = Look(stand_id="stand-1")


def renamed(site: Configuration, name: str) -> Configuration:
    """The first service is called otherwise."""
    first = structs.replace(site.services[0], name={"da": name})
    return structs.replace(site, services=(first, *site.services[1:]))


def test_an_edit_is_seen_in_the_picture(dialog: Any, site: Configuration) -> None:
    """Another name makes another picture in a few rows; the same draft the same picture; a page stays where it is."""
    ready = dialog.all_of(Ready)[0]
    assert ready.protocol == PROTOCOL
    home = dialog.show(site, 1, LOOK)
    assert (home.width(), home.height()) == (540, 960)
    other = dialog.show(renamed(site, "Pas og rejse"), 2)
    assert other != home
    frames = dialog.all_of(Frame)
    assert 0 < frames[-1].count < 400
    assert dialog.show(site, 3) == home
    dialog.line.send(ShowPlace(place=Place(kind=PlaceKind.DOCUMENTS, id=site.services[0].id)))
    dialog.wait(lambda: dialog.place.kind is PlaceKind.DOCUMENTS)
    before = dialog.show(site, 4)
    fewer = structs.replace(site.services[0], documents=site.services[0].documents[:1])
    after = dialog.show(structs.replace(site, services=(fewer, *site.services[1:])), 5)
    assert before != home
    assert after != before
    assert dialog.place == Place(kind=PlaceKind.DOCUMENTS, id=site.services[0].id)


def test_every_look_has_its_picture(dialog: Any, site: Configuration) -> None:
    """Landscape, another language, accessible, closed, another stand: each is another picture, and sharp."""
    bell = Stand(id="door", name={"da": "Døren"}, menu=(MenuService(service_id=site.services[0].id),))
    site = structs.replace(site, stands=(*site.stands, bell))
    seen = [dialog.show(site, 1, LOOK)]
    tiles = dialog.tiles
    looks = [
        structs.replace(LOOK, language="ar"),
        structs.replace(LOOK, accessible=True),
        structs.replace(LOOK, when=When.CLOSED),
        structs.replace(LOOK, stand_id="door"),
        structs.replace(LOOK, width=1920, height=1080, picture_width=900, picture_height=900),
        structs.replace(LOOK, picture_width=1620, picture_height=2880),
    ]
    for number, look in enumerate(looks, start=2):
        seen.append(dialog.show(site, number, look))
    assert all(one != other for place, one in enumerate(seen) for other in seen[:place])
    assert [(picture.width(), picture.height()) for picture in seen[-2:]] == [(900, 506), (1620, 2880)]
    dialog.line.send(ShowLook(look=LOOK))
    dialog.wait(lambda: dialog.tiles == tiles)


def test_a_tap_opens_or_only_asks(dialog: Any, site: Configuration, tapped: type) -> None:
    """A tap opens the group and tells its place in the draft; with `picks` it only tells, and the page stays."""
    dialog.show(site, 1, LOOK)
    dialog.tap(250, 900, picks=True)
    dialog.wait(lambda: len(dialog.all_of(tapped)) == 1)
    assert dialog.all_of(tapped)[0].picked
    assert dialog.place == Place()
    dialog.tap(250, 900)
    dialog.wait(lambda: dialog.place.kind is PlaceKind.GROUP)
    told = [(each.path, each.picked) for each in dialog.all_of(tapped)]
    group = dialog.place.groups[0]
    assert told == [(("menu", f"group:{group}"), True), (("menu", f"group:{group}"), False)]
    dialog.tap(250, 500, picks=True)
    dialog.wait(lambda: len(dialog.all_of(tapped)) == 3)
    assert dialog.all_of(tapped)[-1].path[:3] == ("menu", f"group:{group}", "items")
    dialog.tap(540, 1600, picks=True)
    dialog.wait(lambda: len(dialog.all_of(tapped)) == 4)
    assert dialog.all_of(tapped)[-1].path == ("menu", f"group:{group}")


def test_opening_hours_are_seen_at_once(dialog: Any, site: Configuration) -> None:
    """Nothing is ever open any more: the closed page; open again: the first page, at an hour when it is."""
    open_page = dialog.show(site, 1, LOOK)
    never = tuple(structs.replace(each, opening=()) for each in site.services)
    assert dialog.show(structs.replace(site, services=never), 2) != open_page
    dialog.wait(lambda: dialog.place.kind is PlaceKind.CLOSED)
    dialog.show(site, 3)
    dialog.wait(lambda: dialog.place == Place())


def test_a_key_is_pressed_in_the_stand(dialog: Any, site: Configuration) -> None:
    """Tab moves the focus ring, Enter opens what it is around."""
    home = dialog.show(site, 1, LOOK)
    tab, down, enter = 0x01000001, 0x01000015, 0x01000004
    for key in (tab, down, down, enter):
        for pressed in (True, False):
            dialog.line.send(KeyStroke(key=key, modifiers=0, text="\r" if key == enter else "", pressed=pressed))
    dialog.wait(lambda: dialog.picture != home)


def test_the_number_is_a_sample(dialog: Any, site: Configuration) -> None:
    """A number of the service's letter, without a server; home again, the next visit begins afresh."""
    dialog.show(site, 1, LOOK)
    home = dialog.tiles
    dialog.line.send(ShowPlace(place=Place(kind=PlaceKind.NUMBER, id=site.services[1].id)))
    dialog.wait(lambda: dialog.place.kind is PlaceKind.NUMBER)
    dialog.wait(lambda: dialog.tiles != home)
    dialog.line.send(ShowPlace(place=Place()))
    dialog.wait(lambda: dialog.tiles == home)


def test_a_slow_dialog_is_not_sent_more(make_dialog: Callable[..., Any], site: Configuration) -> None:
    """Ten drafts while nobody says that the first frame was shown: one frame has come, and the second is the last."""
    dialog = make_dialog(takes_frames=False)
    dialog.line.send(ShowLook(look=LOOK))
    dialog.line.send(ShowDraft(configuration=site, number=1))
    dialog.wait(lambda: len(dialog.all_of(Frame)) == 1)
    for number in range(2, 12):
        dialog.line.send(ShowDraft(configuration=renamed(site, f"Pas {number}"), number=number))
    dialog.line.send(ShowPlace(place=Place(kind=PlaceKind.DOCUMENTS, id=site.services[0].id)))
    dialog.wait(lambda: dialog.place is not None and dialog.place.kind is PlaceKind.DOCUMENTS)
    assert len(dialog.all_of(Frame)) == 1
    dialog.line.send(FrameShown(number=dialog.all_of(Frame)[0].number))
    dialog.wait(lambda: len(dialog.all_of(Frame)) == 2)
    assert dialog.all_of(Frame)[1].draft == 11


def test_what_cannot_be_shown_ends_it_with_a_word(dialog: Any, site: Configuration) -> None:
    """A draft that no stand can show: it says why and ends with 1, so that whoever has started it may do so again."""
    nowhere = structs.replace(site, site=structs.replace(site.site, time_zone="Europe/Nowhere"))
    dialog.line.send(ShowLook(look=LOOK))
    dialog.line.send(ShowDraft(configuration=nowhere, number=1))
    dialog.wait(lambda: dialog.closed)
    assert "Nowhere" in dialog.all_of(Fault)[0].words
    assert dialog.program.wait(timeout=40) == 1


def test_it_ends_when_the_line_does(dialog: Any, site: Configuration) -> None:
    """The dialog hangs up: the stand ends in order."""
    dialog.show(site, 1, LOOK)
    dialog.line.close()
    assert dialog.program.wait(timeout=40) == 0


DIALOG = """
import os, sys
from PySide6.QtCore import QCoreApplication, QProcess
from shared.client.local_messages import MessageDoor
app = QCoreApplication([])
door, program = MessageDoor(sys.argv[1]), QProcess()
def came(socket):
    print(program.processId(), flush=True)
    door.kept = socket
door.came.connect(came)
assert door.open() == ""
program.start(sys.executable, ["-m", "kiosk_app", "--preview", sys.argv[1]])
sys.exit(app.exec())
"""


def test_no_stand_outlives_a_dialog_that_was_killed(tmp_path: Path, qtbot: Any) -> None:
    """Kill -9 of the dialog: its stand is gone too, without having been told."""
    name = str(tmp_path / "killed.socket")
    with subprocess.Popen([sys.executable, "-c", DIALOG, name], stdout=subprocess.PIPE) as dialog:
        assert dialog.stdout is not None
        stand = int(dialog.stdout.readline())
        assert Path(f"/proc/{stand}").exists()
        os.kill(dialog.pid, signal.SIGKILL)
    qtbot.waitUntil(lambda: _gone(stand), timeout=40_000)


def test_the_stand_itself_carries_nothing_of_it() -> None:
    """What a stand loads has no part of the preview, nor of the stage it plays on: neither start nor memory grow."""
    look = "import sys, kiosk_app.program.app; print([m for m in sys.modules if 'preview' in m or '.gallery' in m])"
    said = subprocess.run([sys.executable, "-c", look], capture_output=True, check=True, text=True).stdout
    assert said.strip() == "['kiosk_app.maintenance.preview']"


def test_without_a_dialog_it_says_so(tmp_path: Path) -> None:
    """Started by hand: a sentence, and a status of its own."""
    program = QProcess()
    program.start(sys.executable, ["-m", "kiosk_app", "--preview", str(tmp_path / "nobody.socket")])
    assert program.waitForFinished(40_000)
    assert program.exitCode() == 3
    assert b"nobody shows a preview" in program.readAllStandardError().data()


def _gone(pid: int) -> bool:
    """Whether the process has ended; one that nobody has asked for yet is a zombie."""
    try:
        return "\nState:\tZ" in Path(f"/proc/{pid}/status").read_text(encoding="utf-8")
    except FileNotFoundError:
        return True
