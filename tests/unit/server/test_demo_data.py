from __future__ import annotations

import re
import shutil
from collections.abc import Callable
from datetime import time
from pathlib import Path

import pytest

from server.centre.demo import DemoDataError, DemoMunicipality, load_demo
from server.centre.menu import unwritten
from shared.protocol.checks import menu_groups, written
from shared.protocol.content import Configuration, MenuGroup, MenuService, StandMode
from shared.protocol.finding import find
from shared.protocol.model import WhenClosed
from shared.protocol.opening import openings_of

FOLDER = Path("server/centre/demo")
ICONS = Path("shared/drawings/icons")
MOST_TILES = 7  # an eighth is for those who have a time
OURS = re.compile(r"^(00 00 00 \d\d)?$")
PICTURES = {
    "passport",
    "photo",
    "health-card",
    "driving-licence",
    "id-card",
    "birth-certificate",
    "phone",
    "letter",
    "residence-permit",
    "tenancy",
    "marriage-certificate",
    "keys",
    "payslip",
    "bank-card",
    "glasses",
    "drawing",
    "other",
}


@pytest.fixture(scope="module")
def demo() -> DemoMunicipality:
    """The demo as it stands."""
    return load_demo()


@pytest.fixture
def spoil(tmp_path: Path) -> Callable[[str, str, str], Path]:
    """A copy of the demo's folder with one piece of text in one file replaced."""

    def replace(file: str, old: str, new: str) -> Path:
        for path in (Path(__file__).parents[3] / FOLDER).glob("*.toml"):
            shutil.copy(path, tmp_path)
        text = (tmp_path / file).read_text(encoding="utf-8")
        assert old in text
        (tmp_path / file).write_text(text.replace(old, new, 1), encoding="utf-8")
        return tmp_path

    return replace


def test_five_centres_with_a_life_of_their_own(demo: DemoMunicipality) -> None:
    """There are five centres, 26 to 34 services, 4 to 8 desks and 4 to 6 people at each."""
    assert [centre.configuration.site.id for centre in demo.centres] == [
        "borgerservice",
        "jobcenter",
        "sundhedscenter",
        "pension",
        "byggesag",
    ]
    assert 26 <= sum(len(centre.configuration.services) for centre in demo.centres) <= 34
    for centre in demo.centres:
        assert len(centre.configuration.services) <= 8
        assert 4 <= len(centre.configuration.desks) <= 8
        assert 4 <= len(centre.staff) <= 6


def test_what_the_demo_journey_stands_on(demo: DemoMunicipality) -> None:
    """Passports are P at citizen service, and Bo sits at a desk that serves them."""
    centre = demo.centre("borgerservice")
    assert centre is not None
    passport = centre.configuration.service("borgerservice.pas")
    assert passport is not None
    assert (passport.letter, passport.name["da"]) == ("P", "Pas")
    bo = next(person for person in centre.staff if person.username == "bo")
    desk = centre.configuration.desk(bo.desk_id)
    assert desk is not None
    assert "borgerservice.pas" in desk.services
    assert demo.centre("nowhere") is None


def test_floors_lead_people_on(demo: DemoMunicipality) -> None:
    """The job centre's desks are one floor above its reception, the health centre's on three floors."""
    job, health = demo.centre("jobcenter"), demo.centre("sundhedscenter")
    assert job is not None
    assert health is not None
    assert job.configuration.site.floor == 0
    assert {desk.floor for desk in job.configuration.desks} == {1}
    assert {desk.floor for desk in health.configuration.desks} == {0, 1, 2}


def test_a_service_is_met_in_one_place(demo: DemoMunicipality) -> None:
    """All desks of a service share one waiting area, so a citizen can be told where to sit down."""
    for centre in demo.centres:
        for service in centre.configuration.services:
            desks = [desk for desk in centre.configuration.desks if service.id in desk.services]
            assert len({(desk.floor, desk.waiting_area["da"]) for desk in desks}) == 1, service.id


def test_every_text_in_every_language(demo: DemoMunicipality) -> None:
    """Nothing is left untranslated, at citizen service in seven languages, and no text is too long for its page."""
    for centre in demo.centres:
        configuration = centre.configuration
        assert len(configuration.site.languages) == 7
        whole = configuration.site.id == "borgerservice"
        languages = configuration.site.languages if whole else ("da", "nb", "en")
        assert list(unwritten(configuration, languages)) == []
        for one in written(configuration):
            longest = 400 if one.path[0] == "information" and one.path[-1] == "text" else 110
            assert all(text == text.strip() and len(text) <= longest for text in one.texts.values()), one


def test_every_centre_has_stands(demo: DemoMunicipality) -> None:
    """The first one receives; citizen service has one at the exit and a bell at the door as well."""
    for centre in demo.centres:
        stand = centre.configuration.stand("stand-1")
        assert stand is not None
        assert stand.mode is StandMode.RECEPTION
    modes = {stand.id: stand.mode for stand in demo.centres[0].configuration.stands}
    assert modes["stand-exit"] is StandMode.FEEDBACK
    assert modes["stand-door"] is StandMode.BELL


def test_a_stand_shows_all_of_it_on_one_page(demo: DemoMunicipality) -> None:
    """No page of the menu has more tiles than fit, every service is on one, and passports are one tap away."""
    for centre in demo.centres:
        configuration = centre.configuration
        pages = [configuration.menu, *(group.items for group in menu_groups(configuration))]
        assert all(0 < len(page) <= MOST_TILES for page in pages)
        shown = [item.service_id for page in pages for item in page if isinstance(item, MenuService)]
        assert sorted(shown) == sorted(service.id for service in configuration.services)
        assert not any(isinstance(item, MenuGroup) for page in pages[1:] for item in page)
    assert demo.centres[0].configuration.menu[0] == MenuService(service_id="borgerservice.pas")


def test_the_quickest_errand_asks_nothing(demo: DemoMunicipality) -> None:
    """Passports ask no question; elsewhere there are questions, errands by booking only, and strict ones."""
    services = {service.id: service for centre in demo.centres for service in centre.configuration.services}
    assert services["borgerservice.pas"].questions == ()
    assert services["borgerservice.pas"].slot_minutes == 15
    assert any(question.no_refers for service in services.values() for question in service.questions)
    assert not services["borgerservice.udland"].walk_in
    assert not services["borgerservice.legitimation"].ticket_when_missing
    assert [service.id for service in services.values() if service.when_closed is WhenClosed.HIDE] == ["byggesag.arkiv"]
    assert all(service.booking_url for service in services.values() if not service.walk_in or service.slot_minutes)


def _symbols(configuration: Configuration) -> set[str]:
    return {
        *(service.icon for service in configuration.services),
        *(group.icon for group in menu_groups(configuration)),
        *(page.icon for page in configuration.information),
        *(referral.icon for referral in configuration.referrals),
    }


def test_everything_has_a_picture(demo: DemoMunicipality) -> None:
    """Every icon is at the stand, and every document has one of its drawings."""
    icons = {path.stem for path in (Path(__file__).parents[3] / ICONS).glob("*.svg")}
    for centre in demo.centres:
        assert _symbols(centre.configuration) <= icons
        for service in centre.configuration.services:
            assert {document.picture for document in service.documents} <= PICTURES, service.id


def test_nothing_leads_to_real_people(demo: DemoMunicipality) -> None:
    """Telephone numbers that nobody has, and addresses on the web that nobody can have."""
    for centre in demo.centres:
        configuration = centre.configuration
        informed, referred = configuration.information, configuration.referrals
        numbers = [configuration.site.phone, *(page.phone for page in informed), *(one.phone for one in referred)]
        assert all(OURS.match(number) for number in numbers)
        booked = [service.booking_url for service in configuration.services]
        pages = [*(page.web for page in informed), *(one.web for one in referred), *booked]
        assert all(re.match(r"^(https://[a-z.-]+\.example(/[a-z0-9/-]*)?)?$", page) for page in pages)


def test_a_logo_of_its_own(demo: DemoMunicipality) -> None:
    """Every centre carries the municipality's logo, small and without anything that has to be fetched."""
    for centre in demo.centres:
        logo = centre.configuration.brand.logo
        assert logo.startswith("<svg ")
        assert len(logo.encode()) < 3000
        assert "href" not in logo


LOST = ["borgerservice.pas", "borgerservice.koerekort", "borgerservice.sundhedskort", "lost-wallet"]


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("da", "mistet pung"),
        ("nb", "mistet lommebok"),
        ("en", "lost wallet"),
        ("de", "Geldbörse verloren"),
        ("pl", "zgubiłam portfel"),
        ("uk", "загубив гаманець"),
        ("ar", "فقدت محفظتي"),
    ],
)
def test_a_lost_wallet_is_found_in_every_language(demo: DemoMunicipality, language: str, words: str) -> None:
    """It leads to passport, driving licence, health card, and the page that says what to block."""
    assert [hit.id for hit in find(demo.centres[0].configuration, words, language)][:4] == LOST


@pytest.mark.parametrize(
    ("language", "words", "first"),
    [
        ("da", "mit pas er væk", "borgerservice.pas"),
        ("da", "MitID virker ikke", "borgerservice.mitid"),
        ("da", "børn", "borgerservice.pas"),
        ("da", "flytte", "borgerservice.flytning"),
        ("da", "skat", "skat"),
        ("da", "arbejdsløs", "jobcenter"),
        ("da", "tandlæge", "sundhedscenter"),
        ("nb", "gifte oss", "vielse"),
        ("en", "MitID does not work", "borgerservice.mitid"),
        ("en", "toilet", "in-the-house"),
        ("de", "umziehen", "borgerservice.flytning"),
        ("pl", "podatki", "skat"),
        ("uk", "переїзд", "borgerservice.flytning"),
        ("ar", "جواز سفري ضاع", "borgerservice.pas"),
        ("ar", "زواج", "vielse"),
    ],
)
def test_plain_words_find(demo: DemoMunicipality, language: str, words: str, first: str) -> None:
    """What people would type leads first to what they mean."""
    assert find(demo.centres[0].configuration, words, language)[0].id == first


def test_real_hours(demo: DemoMunicipality) -> None:
    """Every centre is open late on Thursday, closes early on Friday and rests at the weekend."""
    for centre in demo.centres:
        openings = openings_of(centre.configuration)
        periods = [p for service in centre.configuration.services for p in openings.table(service.id).weekly]
        latest = {day: max((p.closes for p in periods if p.weekday == day), default=time.min) for day in range(7)}
        assert latest[3] >= time(17) > latest[0] > latest[4] > latest[5] == time.min


def test_always_open() -> None:
    """For a demo at night every service is open on every day from midnight to midnight."""
    for centre in load_demo(always_open=True).centres:
        openings = openings_of(centre.configuration)
        assert centre.configuration.hours.holidays.kept == ()
        for service in centre.configuration.services:
            weekly = openings.table(service.id).weekly
            assert [period.weekday for period in weekly] == list(range(7))
            assert {(period.opens, period.closes) for period in weekly} == {(time.min, time.min)}


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ('letter = "K"', 'letter = "P"', "letter P stands there more than once"),
        ('letter = "K"', 'letter = "k"', "does not match|Expected `str` matching"),
        ('"old-passport", "child-consent"', '"old-pasport"', "no document 'old-pasport'; there are"),
        ('opening = "foreign"', 'opening = "foregn"', "no opening 'foregn'"),
        ('opening = "counter"', 'opening = "countr"', "no opening 'countr'"),
        ('new-years-eve = ["10:00-12:00"]', 'new-years-eve = ["12:00-10:00"]', "holiday new-years-eve: .*closes"),
        ('monday = ["10:00-15:00"]', 'mandag = ["10:00-15:00"]', "'mandag' is no weekday"),
        ('monday = ["10:00-15:00"]', 'monday = ["15:00-10:00"]', "closes before it opens"),
        ('monday = ["10:00-15:00"]', 'monday = ["10:00-25:00"]', "holds no time of day"),
        ('name.nb = "Pass"\n', "", "service borgerservice.pas, name has no text in nb"),
        ('colour = "teal"', 'colour = "mauve"', "'mauve' is no tint"),
        ("desk = 3", "desk = 33", "somebody sits at desk borgerservice.33"),
        (
            '["borgerservice.udland", "borgerservice.flytning"]',
            '["borgerservice.udlan"]',
            "serves borgerservice.udlan,",
        ),
        ('area = "a"', 'area = "z"', "no area 'z'; there are a, b"),
        ("mean_service_seconds = 540", "mean_service_secs = 540", "unknown field|required field"),
        ('id = "borgerservice"', 'id = "borger"', "it must be the file's name"),
        ('id = "borgerservice"', "id = ", "borgerservice.toml: "),
        ('username = "amina"', 'username = "inger"', "more than one person is called inger"),
    ],
)
def test_faults_are_named(spoil: Callable[[str, str, str], Path], old: str, new: str, said: str) -> None:
    """Each way to spoil a file is answered with a sentence that says where and what."""
    with pytest.raises(DemoDataError, match=said):
        load_demo(folder=spoil("borgerservice.toml", old, new))


def test_a_missing_file_is_named(spoil: Callable[[str, str, str], Path]) -> None:
    """A centre without a file is said by its path."""
    with pytest.raises(DemoDataError, match=r"taarnet\.toml: there is no such file"):
        load_demo(folder=spoil("municipality.toml", '"byggesag"', '"taarnet"'))
