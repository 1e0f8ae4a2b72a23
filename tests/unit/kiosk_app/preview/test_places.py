"""Where a preview stands: the way to a page, from a visit to its page, and another draft below it."""

from __future__ import annotations

from datetime import UTC, datetime, time
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec import structs

from kiosk_app.gallery.theatre import sample_state
from kiosk_app.preview.places import kept, lead, place_of
from kiosk_app.preview.times import moment_of
from kiosk_app.visit.closed import is_closed
from kiosk_app.visit.journey import Limits, Page
from kiosk_app.visit.visit import Visit
from shared.protocol.content import Configuration
from shared.protocol.device_care import When
from shared.protocol.model import Document, OpeningPeriod, Question, Service
from shared.protocol.preview import Place, PlaceKind

pytestmark = pytest.mark.usefixtures("qapp")  # a visit has timers

SITE = sample_state().configuration
PASS = SITE.services[0]
ASKING = structs.replace(
    PASS,
    id="asking",
    questions=(
        Question(id="child", text={"da": "Til et barn?"}),
        Question(id="abroad", text={"da": "I udlandet?"}, yes_refers=SITE.referrals[0].id),
        Question(id="lost", text={"da": "Mistet?"}),
    ),
    documents=(
        Document(id="photo", name={"da": "Foto"}),
        Document(id="consent", name={"da": "Samtykke"}, when={"child": True}),
        Document(id="old", name={"da": "Det gamle"}, when={"lost": False}),
    ),
)
CONFIGURATION = structs.replace(SITE, services=(*SITE.services, ASKING))
SATURDAY_NIGHT = datetime(2026, 11, 21, 22, 13, tzinfo=UTC)


def new_visit(configuration: Configuration = CONFIGURATION) -> Visit:
    """A visit whose tickets nobody answers."""
    limits = Limits(page=1e4, warning=20, accessible_page=1e4, accessible_warning=60, number=1e4)
    ids = iter(range(1, 1000))
    return Visit(
        language="da",
        carry_out=lambda _effect, _back: None,
        configuration=lambda: configuration,
        new_id=lambda: UUID(int=next(ids)),
        limits=limits,
    )


GROUP = next(item for item in CONFIGURATION.menu if type(item).__name__ == "MenuGroup")
PLACES = [
    Place(),
    Place(kind=PlaceKind.GROUP, groups=(GROUP.id,)),
    Place(kind=PlaceKind.DOCUMENTS, id=PASS.id),
    Place(kind=PlaceKind.DOCUMENTS, id="asking"),
    Place(kind=PlaceKind.DOCUMENTS, id="asking", groups=(GROUP.id,)),
    Place(kind=PlaceKind.QUESTION, id="asking", part="child"),
    Place(kind=PlaceKind.QUESTION, id="asking", part="lost"),
    Place(kind=PlaceKind.NUMBER, id=PASS.id),
    Place(kind=PlaceKind.INFORMATION, id=SITE.information[0].id),
    Place(kind=PlaceKind.REFERRAL, id=SITE.referrals[0].id),
    Place(kind=PlaceKind.CHECK_IN),
]


@pytest.mark.parametrize("place", PLACES, ids=lambda place: f"{place.kind}-{place.id}-{place.part}")
def test_the_stand_comes_to_every_place_from_every_other(place: Place) -> None:
    """The way begins at home, so it does not matter where the visit was; where it has come to is what was asked."""
    for before in PLACES:
        visit = new_visit()
        lead(visit, before, CONFIGURATION)
        lead(visit, place, CONFIGURATION)
        assert place_of(visit.state) == place, before


def test_a_document_is_come_to_by_the_answers_that_need_it() -> None:
    """The answer that leads away is never given; the others as the document wants them."""
    visit = new_visit()
    lead(visit, Place(kind=PlaceKind.DOCUMENTS, id="asking", part="consent"), CONFIGURATION)
    assert visit.state.page is Page.DOCUMENTS
    assert visit.state.errand is not None
    assert visit.state.errand.answers[:2] == (True, False)


def test_what_is_not_there_leads_home() -> None:
    """A service that is gone, a group that is none, a page that nobody knows: home, and no fault."""
    for kind in (PlaceKind.SERVICE, PlaceKind.DOCUMENTS, PlaceKind.INFORMATION, PlaceKind.REFERRAL, PlaceKind.NUMBER):
        visit = new_visit()
        lead(visit, Place(kind=kind, id="nowhere"), CONFIGURATION)
        assert place_of(visit.state) == Place()


def changed(**changes: object) -> Configuration:
    """The configuration with another `asking`."""
    return structs.replace(SITE, services=(*SITE.services, structs.replace(ASKING, **changes)))


def test_an_edit_is_seen_on_the_page_that_stands() -> None:
    """The documents are the new ones, the answers stay, and what is missing is only what is still asked for."""
    visit = new_visit()
    lead(visit, Place(kind=PlaceKind.DOCUMENTS, id="asking", part="consent"), CONFIGURATION)
    visit.missing_something()
    visit.toggle_missing("photo")
    answers = visit.state.errand.answers
    more = changed(documents=(*ASKING.documents, Document(id="new", name={"da": "Et nyt papir"})))
    after = kept(visit.state, more)
    assert after.page is Page.MISSING
    assert after.errand.answers == answers
    assert after.errand.missing == ("photo",)
    assert after.errand.service.documents[-1].id == "new"
    assert kept(visit.state, changed(documents=ASKING.documents[1:])).page is Page.DOCUMENTS


def test_other_questions_are_answered_anew() -> None:
    """A question less does not leave the page; a page of questions stands at the first that is another one."""
    visit = new_visit()
    lead(visit, Place(kind=PlaceKind.DOCUMENTS, id="asking"), CONFIGURATION)
    fewer = changed(questions=ASKING.questions[:1])
    after = kept(visit.state, fewer)
    assert (after.page, len(after.errand.answers)) == (Page.DOCUMENTS, 1)
    lead(visit, Place(kind=PlaceKind.QUESTION, id="asking", part="lost"), CONFIGURATION)
    assert place_of(kept(visit.state, fewer)) == Place(kind=PlaceKind.DOCUMENTS, id="asking")
    other = (ASKING.questions[0], structs.replace(ASKING.questions[1], id="far"), ASKING.questions[2])
    now_asks = kept(visit.state, changed(questions=other))
    assert place_of(now_asks) == Place(kind=PlaceKind.QUESTION, id="asking", part="far")
    assert kept(visit.state, changed(questions=())).page is Page.DOCUMENTS


@given(st.sampled_from(PLACES), st.sets(st.sampled_from([each.id for each in CONFIGURATION.services])), st.booleans())
def test_whatever_goes_the_page_is_one_that_is_there(place: Place, left: set[str], bare: bool) -> None:
    """Take away any services and all pages: the visit stands where it stood, or at home."""
    visit = new_visit()
    lead(visit, place, CONFIGURATION)
    services = tuple(each for each in CONFIGURATION.services if each.id in left)
    fewer = structs.replace(CONFIGURATION, services=services, **({"information": (), "referrals": ()} if bare else {}))
    after = place_of(kept(visit.state, fewer))
    stays = (not place.id or place.id in left) if place.kind is not PlaceKind.INFORMATION else not bare
    stays = not bare if place.kind is PlaceKind.REFERRAL else stays
    assert after == (place if stays else Place(kind=PlaceKind.GROUP, groups=place.groups) if place.groups else Place())


def test_the_time_is_one_when_it_is_open_or_closed() -> None:
    """On a Saturday night the next open time is Monday's; closed is now; what never opens shows the present."""
    for when, closed in ((When.OPEN, False), (When.CLOSED, True)):
        moment = moment_of(when, None, SITE, "stand-1", SATURDAY_NIGHT)
        assert is_closed(SITE, "stand-1", moment) is closed
    assert moment_of(When.CLOSED, None, SITE, "stand-1", SATURDAY_NIGHT) == SATURDAY_NIGHT
    assert moment_of(When.NOW, None, SITE, "stand-1", SATURDAY_NIGHT) == SATURDAY_NIGHT
    at = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
    assert moment_of(When.AT, at, SITE, "stand-1", SATURDAY_NIGHT) == at
    assert moment_of(When.AT, None, SITE, "stand-1", SATURDAY_NIGHT) == SATURDAY_NIGHT


def test_always_and_never_open_show_the_present() -> None:
    """Nothing to look for: the clock is right."""
    always = tuple(OpeningPeriod(weekday=day, opens=time(0), closes=time(0)) for day in range(7))

    def with_hours(opening: tuple[OpeningPeriod, ...]) -> Configuration:
        services: tuple[Service, ...] = tuple(structs.replace(each, opening=opening) for each in SITE.services)
        return structs.replace(SITE, services=services)

    assert moment_of(When.CLOSED, None, with_hours(always), "stand-1", SATURDAY_NIGHT) == SATURDAY_NIGHT
    assert moment_of(When.OPEN, None, with_hours(()), "stand-1", SATURDAY_NIGHT) == SATURDAY_NIGHT
