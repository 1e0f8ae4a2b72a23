from __future__ import annotations

import json
import re
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

import msgspec
import pytest

from server.centre.demo import load_demo
from server.web.display import CALLS_SHOWN, STATIC_FOLDER, board, display_language, render_display
from server.web.words import DisplayWords, display_words, spoken_language
from shared.protocol.content import Configuration
from shared.protocol.model import Call
from shared.protocol.rules import DISPLAY_LANGUAGES, DisplayRule

NOW = datetime(2031, 3, 10, 9, 30, tzinfo=UTC)


@pytest.fixture(scope="module")
def site() -> Configuration:
    """The demo's health centre, which has desks on three floors."""
    centre = load_demo().centre("sundhedscenter")
    assert centre is not None
    return centre.configuration


def _call(seq: int, *, ticket: int | None = None, desk: int = 11, minutes_ago: float = 1) -> Call:
    number = seq if ticket is None else ticket
    return Call(
        seq=seq,
        at=NOW - timedelta(minutes=minutes_ago),
        ticket_id=UUID(int=number),
        label=f"G{number:03}",
        desk_id=f"sundhedscenter.{desk}",
    )


def data_in(html: str) -> str:
    """What the page's script is told."""
    found = re.search(r'<script type="application/json" id="page">(.*?)</script>', html)
    assert found is not None
    return found[1]


def ruled(site: Configuration, **rule: Any) -> Configuration:
    """The centre with another rule for its display."""
    return msgspec.structs.replace(site, site=msgspec.structs.replace(site.site, display=DisplayRule(**rule)))


def _seqs(site: Configuration, *calls: Call) -> list[int]:
    return [call.seq for call in board(site, calls, 0, NOW, "da").calls]


def test_a_call_says_where_to_go_in_the_displays_language(site: Configuration) -> None:
    """A call carries the names of its desk and waiting area in the language asked for, and the floor."""
    for language, desk, area in [
        ("da", "Rum 11", "Venteområde B, 1. sal"),
        ("en", "Room 11", "Waiting area B, 1st floor"),
        ("pl", "Rum 11", "Venteområde B, 1. sal"),
    ]:
        (call,) = board(site, (_call(7),), 0, NOW, language).calls
        assert (call.label, call.desk, call.waiting_area, call.floor) == ("G007", desk, area, 1)


def test_the_latest_first_and_at_most_eight(site: Configuration) -> None:
    """Whatever order the calls come in, the board has the latest eight, latest first."""
    calls = [_call(seq) for seq in (3, 1, 12, 2, 5, 4, 9, 8, 7, 6, 10, 11)]
    assert _seqs(site, *calls) == list(range(12, 12 - CALLS_SHOWN, -1))


def test_a_ticket_called_again_stands_there_once(site: Configuration) -> None:
    """A recall moves the number to the top instead of showing it twice."""
    assert _seqs(site, _call(3, ticket=1), _call(2, ticket=2), _call(1, ticket=1)) == [3, 2]


def test_calls_of_an_hour_ago_are_gone(site: Configuration) -> None:
    """A call is shown for sixty minutes and not a moment longer."""
    assert _seqs(site, _call(2, minutes_ago=59.9), _call(1, minutes_ago=60)) == [2]


def test_a_desk_that_is_gone(site: Configuration) -> None:
    """A call to a desk that the site no longer has sends nobody there."""
    assert _seqs(site, _call(2, desk=99), _call(1)) == [1]


def test_the_board_as_the_page_reads_it(site: Configuration) -> None:
    """The wire form is what the page's script expects, field by field."""
    wire = json.loads(msgspec.json.encode(board(site, (_call(7),), 3, NOW, "da", seq=9)))
    assert wire == {
        "seq": 9,
        "now": "2031-03-10T09:30:00Z",
        "calls": [
            {
                "seq": 7,
                "at": "2031-03-10T09:29:00Z",
                "label": "G007",
                "desk": "Rum 11",
                "waiting_area": "Venteområde B, 1. sal",
                "floor": 1,
            }
        ],
        "waiting": 3,
        "look": json.loads(data_in(render_display(site, "da")))["look"],
    }


def test_the_boards_own_seq(site: Configuration) -> None:
    """Without the site's seq, the board's is its latest call's, even of one too old to show."""
    assert board(site, (_call(2, minutes_ago=90), _call(1, minutes_ago=95)), 0, NOW, "da").seq == 2
    assert board(site, (), 0, NOW, "da").seq == 0


@pytest.mark.parametrize(
    ("language", "html_language", "centre", "welcome"),
    [
        ("da", "da", "Sundhedscenter", "Hold øje med dit nummer her"),
        ("nb", "nb", "Helsesenter", "Følg med på nummeret ditt her"),
        ("en", "en", "Health Centre", "Watch for your number here"),
        ("pl", "da", "Sundhedscenter", "Hold øje med dit nummer her"),
    ],
)
def test_the_page_in_the_sites_language(
    site: Configuration, language: str, html_language: str, centre: str, welcome: str
) -> None:
    """Language, centre and words agree; a language we do not speak becomes Danish."""
    html = render_display(site, language)
    assert f'<html lang="{html_language}">' in html
    assert f"<title>{centre} – Fjordby Kommune</title>" in html
    assert welcome in html


def test_names_are_escaped(site: Configuration) -> None:
    """A centre's name can hold any characters, in the page and in the script's data."""
    name = '</script><b onclick="x">'
    spoilt = msgspec.structs.replace(site, site=msgspec.structs.replace(site.site, name={"da": name}, time_zone=name))
    html = render_display(spoilt, "da")
    assert "<b onclick" not in html
    assert html.count("</script>") == 2


def test_every_word_in_every_language() -> None:
    """No word is missing, and the places for a count, a number and a desk are kept."""
    for language in ("da", "nb", "en"):
        words = msgspec.structs.asdict(display_words(language))
        assert all(text.strip() for text in words.values())
        assert "{n}" in words["waiting_many"]
        assert {"{number}", "{desk}"} <= set(re.findall(r"{\w+}", words["announcement"]))
    assert isinstance(display_words("xx"), DisplayWords)


def test_the_page_is_small_and_asks_nobody_else(site: Configuration) -> None:
    """Page, styles and scripts stay under 60 kB without fonts, and name no other host."""
    html = render_display(site, "da")
    files = [path for path in STATIC_FOLDER.rglob("*") if path.suffix in {".css", ".js"}]
    text = html + "".join(path.read_text(encoding="utf-8") for path in files)
    assert len(text.encode()) < 60_000
    assert not re.search(r"(https?:)?//[\w-]+\.\w", text)


def test_all_that_the_page_asks_for_is_there(site: Configuration) -> None:
    """Every file named by the page, the styles and the scripts exists."""
    asked = {STATIC_FOLDER / path for path in re.findall(r'"/static/([^"]+)"', render_display(site, "da"))}
    for path in STATIC_FOLDER.glob("*.css"):
        asked |= {STATIC_FOLDER / name for name in re.findall(r'url\("([^"]+)"\)', path.read_text(encoding="utf-8"))}
    for path in STATIC_FOLDER.glob("*.js"):
        asked |= {STATIC_FOLDER / name for name in re.findall(r'from "\./([^"]+)"', path.read_text(encoding="utf-8"))}
    assert len(asked) >= 8
    assert [path for path in asked if not path.is_file()] == []


def _contrast(one: str, other: str) -> float:
    def light(colour: str) -> float:
        parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
        linear = [part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

    lighter, darker = sorted((light(one), light(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def test_everything_on_the_display_can_be_read() -> None:
    """Each text colour keeps 7:1 on each ground it stands on, and the two given ones their given contrast."""
    css = Path(STATIC_FOLDER / "tokens.css").read_text(encoding="utf-8")
    tokens = dict(re.findall(r"--display-([\w-]+): (#[0-9a-f]{6})", css))
    for text in ("text", "muted", "call"):
        for ground in ("ground", "surface"):
            assert _contrast(tokens[text], tokens[ground]) >= 7, (text, ground)
    assert _contrast(tokens["call"], tokens["surface-new"]) >= 7
    assert _contrast(tokens["text"], tokens["ground"]) == pytest.approx(15.7, abs=0.1)
    assert _contrast(tokens["call"], tokens["ground"]) == pytest.approx(12.1, abs=0.1)


def test_what_the_centre_says_of_its_display(site: Configuration) -> None:
    """Rows, sound, line and language are in the page; how many wait is not told where it is not to be."""
    told = json.loads(data_in(render_display(site, "da")))
    assert (told["rows"], told["sound"], 'class="line"' in render_display(site, "da")) == (5, True, False)
    centre = ruled(site, language="en", earlier_calls=2, waiting=False, sound=False, line={"da": "Hej", "en": "Hi <b>"})
    assert (display_language(site), display_language(centre)) == ("da", "en")
    html = render_display(centre, "en")
    assert (json.loads(data_in(html))["rows"], json.loads(data_in(html))["sound"]) == (2, False)
    assert '<p class="line">Hi &lt;b&gt;</p>' in html
    assert board(centre, (), 3, NOW, "en").waiting is None


def test_another_look_is_another_page(site: Configuration) -> None:
    """Whatever the page is made of changes the look, and a desk's name does not: that comes with the board."""
    look = board(site, (), 0, NOW, "da").look
    assert look == json.loads(data_in(render_display(site, "da")))["look"]
    others = [ruled(site, sound=False), ruled(site, line={"da": "Hej"}), ruled(site, earlier_calls=4)]
    assert (
        len({look, *(board(each, (), 0, NOW, "da").look for each in others), board(site, (), 0, NOW, "en").look}) == 5
    )
    assert board(msgspec.structs.replace(site, desks=()), (), 0, NOW, "da").look == look


def test_the_languages_that_can_be_chosen() -> None:
    """Are those that the display speaks."""
    assert [spoken_language(code) for code in DISPLAY_LANGUAGES] == list(DISPLAY_LANGUAGES)
    assert not [code for code in ("de", "pl", "uk", "ar") if spoken_language(code) == code]
