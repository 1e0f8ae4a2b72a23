"""The configuration as a file: what is written is read back, and what is damaged is refused with its line."""

from __future__ import annotations

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from msgspec import structs

from server.centre.demo import load_demo
from server.drafts.rules import normal
from server.transfer.places import FileFaultError, Spot, read_yaml
from server.transfer.reading import read_file, schema
from server.transfer.writing import as_text, plain
from shared.protocol.content import Configuration, MenuGroup, MenuService
from tests.unit.server.configurations import municipalities

DEMO = tuple(centre.configuration for centre in load_demo().centres)
TEXT = as_text(DEMO)


def nobody(configuration: Configuration) -> Configuration:
    """Without people."""
    rule = structs.replace(configuration.site.assistance, staff_ids=())
    return structs.replace(configuration, site=structs.replace(configuration.site, assistance=rule))


def faults(text: str, **more: object) -> list[tuple[int, int, str]]:
    """What is said of a file that cannot be used."""
    with pytest.raises(FileFaultError) as caught:
        read_file(text, **more)  # type: ignore[arg-type]
    return [(fault.spot.line, fault.spot.column, fault.reason) for fault in caught.value.faults]


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(municipalities)
def test_there_and_back(centres: tuple[Configuration, ...]) -> None:
    """Whatever a configuration says, its file says the same, and once read and written again it is the same file."""
    text = as_text(centres)
    found = read_file(text).centres
    assert found == tuple(normal(nobody(each)) for each in centres)
    assert as_text(found) == text


def test_the_demo_there_and_back() -> None:
    """Five centres in seven languages; nothing of them is longer than a screen is wide without need."""
    found = read_file(TEXT)
    assert found.centres == tuple(normal(each) for each in DEMO)
    assert as_text(found.centres) == TEXT
    assert read_file(TEXT, only="pension").centres == (normal(DEMO[3]),)


def test_it_is_written_for_people() -> None:
    """The first language first, small things on a line, nothing that would be so anyway, and no people."""
    site = DEMO[0].site
    assert list(plain(DEMO[0])["site"]["name"]) == list(site.languages)
    assert "- {weekday: 0, opens: '10:00:00', closes: '14:30:00'}" in TEXT
    assert "walk_in: true" not in TEXT
    assert "walk_in: false" in TEXT
    assert "staff_ids" not in TEXT
    assert "&id" not in TEXT


def test_norwegian_is_a_language() -> None:
    """`no`, `on` and `12:30` mean what they say; only true, false and null are no words."""
    said = read_yaml("{no: Pass, on: off, at: 12:30, a: true, b: ~, c: '1', d: 1, e: -1.5, f: 1e3, g: 0x1F, h: !  1}")
    assert said.value == {
        "no": "Pass", "on": "off", "at": "12:30", "a": True, "b": None, "c": "1", "d": 1, "e": -1.5, "f": "1e3",
        "g": "0x1F", "h": "1",
    }  # fmt: skip


def line_of(part: str) -> int:
    """The first line of the demo's file that holds that."""
    return next(number for number, line in enumerate(TEXT.splitlines(), 1) if part in line)


@pytest.mark.parametrize(
    ("old", "new", "at", "reason"),
    [
        ("floor: 0", "floor: up", "floor: 0", "expected `int`, got `str`."),
        ("letter: P", "letter: p", "letter: P", "expected `str` matching regex"),
        ("- {weekday: 0, opens", "- {weekday: 8, opens", "- {weekday: 0", "expected `int` <= 6."),
        ("en: Passport\n", "en: [Passport]\n", "en: Passport", "expected `str`, got `array`."),
        ("    icon: book-user\n", "    icon: book-user\n    pictogram: x\n", "colour: teal",
         "there is no setting pictogram here."),
        ("kind: service\n", "kind: sevice\n", "kind: service", "invalid value 'sevice'."),
        ("icon: book-user", "icon: *book", "icon: book-user", "anchors and aliases are not used here"),
        ("icon: book-user", "icon: &a book", "icon: book-user", "anchors and aliases are not used here"),
        ("icon: book-user", "icon: !!python/name:os.system x", "icon: book-user", "tags are not used here"),
        ("icon: book-user", "icon: book-user\n    icon: car", "colour: teal", "icon stands here a second time."),
        ("icon: book-user", "icon: [book-user", "colour: teal", "did not find expected"),
        ("icon: book-user", "icon: \tbook: user", "icon: book-user", "mapping values are not allowed"),
        ("sms: true\n", "sms: yes\n", "sms: true", "expected `bool`, got `str`."),
        ("phone: 00 00 00 10\n", "phone: 12\n", "phone: 00 00 00 10", "expected `str`, got `int`."),
        ("      da: Pas\n", "      da: ''\n", "da: Pas", "service borgerservice.pas, name has no text in da."),
        ("service_id: borgerservice.pas\n", "service_id: borgerservice.gone\n", "- kind: service",
         "the menu names service borgerservice.gone, which there is not."),
        ("time_zone: Europe/Copenhagen", "time_zone: Europe/Kobenhavn", "time_zone",
         "site borgerservice is in the time zone Europe/Kobenhavn, which there is not."),
        ("skranke: 1", "skranke: 2", "skranke: 1", "invalid enum value 2."),
        ("sms: true\n", "sms: true\n    sms: false\n", "sms: true", "sms stands here a second time."),
        ("      gather:\n", "      staff_ids: []\n      gather:\n", "gather:",
         "people are not in this file; take it out."),
    ],
)  # fmt: skip
def test_damage_is_told_with_its_line(old: str, new: str, at: str, reason: str) -> None:
    """Each way to spoil the file is answered with the line where it is, and why."""
    assert old in TEXT
    (line, column, said), *_ = faults(TEXT.replace(old, new, 1))
    assert reason in said
    assert abs(line - line_of(at)) <= 1, (line, line_of(at), said)
    assert column >= 1


def test_a_file_that_is_none() -> None:
    """Nothing, a list, two documents, a file of nobody: each is said."""
    assert faults("") == [(1, 1, "the file is empty.")]
    assert faults("- a")[0][2].startswith("expected `object`")
    assert faults("a: 1\n---\nb: 2")[0] == (2, 1, "a second document begins here; a file holds one.")
    assert faults("skranke: 1")[0][2].startswith("object missing required field `centres`")
    assert "nested too deeply" in faults("[" * 200 + "]" * 200)[0][2]
    assert faults("? [a]\n: b")[0][2] == "a key is a word."
    assert faults("a: \x00")[0][2]


def test_a_cut_is_told() -> None:
    """However a file is cut off, it is refused, or whole."""
    lines = TEXT.splitlines(keepends=True)
    for count in (1, 5, 8, 60, len(lines) // 2, len(lines) - 3):
        assert faults("".join(lines[:count]))


def test_centres_of_one_file_know_each_other() -> None:
    """An id that two have, a centre that stands there twice, a centre that is not there, referrals to nowhere."""
    first, second = DEMO[0], structs.replace(DEMO[3], desks=())
    passport = structs.replace(first.services[0], questions=(), documents=())
    stolen = structs.replace(second, services=(passport,), menu=())
    assert "has an id that another centre uses" in faults(as_text([first, stolen]))[0][2]
    assert "stands there 2 times" in faults(as_text([DEMO[3], DEMO[3]]))[0][2]
    assert faults(TEXT, only="gone")[0][2] == "there is no centre gone in this file."
    led = [said for *_, said in faults(as_text([first]), sites=[])]
    assert led
    assert all("leads to centre" in said for said in led)


def test_what_no_path_can_name() -> None:
    """Groups too deep within each other, and a language without a name, could not be changed in the dialog."""
    deep = MenuService(service_id=DEMO[3].services[0].id)
    for number in range(9):
        deep = MenuGroup(id=f"g{number}", name={"da": "G"}, icon="", colour="", items=(deep,))  # type: ignore[assignment]
    assert "too deep" in faults(as_text([structs.replace(DEMO[3], menu=(deep,))]))[0][2]
    site = structs.replace(DEMO[3].site, name={"da": "Pension", "": "x"})
    assert "is not possible here" in faults(as_text([structs.replace(DEMO[3], site=site)]))[0][2]


def test_a_place_that_is_not_there_is_the_one_around_it() -> None:
    """A fault of what is missing is told where it is missing."""
    document = read_yaml("a:\n  - b: 1\n")
    assert document.spot(("a", 0, "b")) == Spot(2, 5)
    assert document.spot(("a", 0, "c", "d")) == Spot(2, 5)
    assert document.spot(("z",)) == Spot(1, 1)


def test_the_schema_is_one() -> None:
    """It names what there is, and lets nothing else be written."""
    described = msgspec.json.decode(schema())
    site = described["$defs"]["Site"]
    assert site["additionalProperties"] is False
    assert set(site["required"]) == {
        "id", "municipality", "name", "time_zone", "languages", "floor", "waiting_area"
    }  # fmt: skip
