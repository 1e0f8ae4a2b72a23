from __future__ import annotations

from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest
from msgspec import structs
from msgspec.structs import replace

from kiosk_app.visit import journey
from kiosk_app.visit.journey import Errand, State, inputs
from kiosk_app.visit.service import ServiceInputs, ServiceProps, derive_service, qr_address
from shared.protocol.model import Document, LastTicket
from shared.protocol.visits import BookSlotReply

HOME = journey.home("da")


def _walk(state: State, *given: inputs.Input) -> State:
    for each in given:
        state, _ = journey.step(state, each)
    return state


def _derive(world: Any, visit: State, site: Any = None, **changes: Any) -> ServiceProps:
    site = site or world.state(world.with_content())
    fields = {"live": True, "can_print": True, "now": world.now}
    return derive_service(ServiceInputs(visit=visit, site=site, **(fields | changes)))


def _errand(world: Any, **changes: Any) -> State:
    return replace(HOME, errand=Errand(service=world.service(**changes)))


def test_without_an_errand_only_the_sending_is_known(world: Any) -> None:
    """A referral's sending is told here too."""
    assert _derive(world, HOME) == ServiceProps(can_print=True)


def test_the_question_that_stands(world: Any) -> None:
    """Text, help and how many there are; going on counts."""
    visit = _walk(HOME, inputs.OpenService(world.asking()))
    props = _derive(world, visit)
    assert (props.question_number, props.questions_total) == (1, 2)
    assert (props.question_text, props.question_help) == ("Er det til et barn?", "Under 18 år")
    assert _derive(world, _walk(visit, inputs.Answer(True))).question_text == "Bor du i udlandet?"


def test_what_to_bring_follows_from_the_answers(world: Any) -> None:
    """In the citizen's language; a text that is not translated shows in the site's own and says so."""
    answers = (inputs.Answer(True), inputs.Answer(False))
    visit = _walk(HOME, inputs.ChooseLanguage("en"), inputs.OpenService(world.asking()), *answers)
    props = _derive(world, visit)
    assert [(each.id, each.name) for each in props.documents] == [("photo", "Photo"), ("consent", "Samtykke")]
    assert (props.name, props.content_language) == ("pas en", "da")


def test_the_site_s_first_language_stands_in(world: Any) -> None:
    """In Norway an untranslated text is Norwegian, even where there is a Danish one."""
    site = world.state(world.site(languages=("nb", "da", "pl")).configuration)
    visit = replace(_errand(world, name={"da": "Pas", "nb": "Pass"}), language="pl")
    props = _derive(world, visit, site)
    assert (props.name, props.content_language) == ("Pass", "nb")


def test_what_is_missing(world: Any) -> None:
    """Marked in the list, named, and decisive for the ticket."""
    documents = (Document(id="photo", name={"da": "Foto"}), Document(id="form", name={"da": "Skema"}))
    visit = _errand(world, documents=documents)
    assert visit.errand is not None
    missing = replace(visit, errand=replace(visit.errand, missing=("form",)))
    props = _derive(world, missing)
    assert ([each.missing for each in props.documents], props.missing_names) == ([False, True], ("Skema",))
    assert (props.has_missing, props.can_take_ticket) == (True, True)
    strict = structs.replace(visit.errand.service, ticket_when_missing=False)
    visit = replace(visit, errand=replace(visit.errand, service=strict, missing=("form",)))
    assert not _derive(world, visit).can_take_ticket


@pytest.mark.parametrize(
    ("changes", "hours", "expected"),
    [({}, 0, (True, True, "")), ({"walk_in": False}, 0, (True, False, "")), ({}, 9, (False, False, "tomorrow"))],
)
def test_when_a_number_can_be_taken(
    world: Any, changes: dict[str, Any], hours: int, expected: tuple[bool, bool, str]
) -> None:
    """While it is open, and not by booking only; a closed one says when it opens."""
    props = _derive(world, _errand(world, **changes), now=world.now + timedelta(hours=hours))
    assert (props.is_open, props.can_take_ticket, props.opens_on) == expected


def test_after_the_last_number_of_the_day(world: Any) -> None:
    """It cannot be taken any more, and the page says so and when it can again."""
    site = world.state(world.with_content())
    hours = structs.replace(site.configuration.hours, last_ticket=LastTicket(minutes_before=60))
    site = structs.replace(site, configuration=structs.replace(site.configuration, hours=hours))
    props = _derive(world, _errand(world), site, now=world.now.replace(hour=13, minute=1))
    assert (props.is_open, props.can_take_ticket, props.why) == (False, False, "last-ticket")
    assert (props.opens_on, props.time) == ("tomorrow", "09:00")


def test_the_wait_is_shown_while_it_is_known(world: Any) -> None:
    """A range and how many wait; nothing while cut off."""
    site = world.state(world.site().configuration, *[world.ticket(number) for number in range(1, 5)])
    props = _derive(world, _errand(world), site)
    assert props.waiting == 4
    assert 0 < props.wait_low < props.wait_high
    props = _derive(world, _errand(world), site, live=False)
    assert (props.waiting, props.wait_low, props.wait_high) == (-1, -1, -1)


@pytest.mark.parametrize(("minutes", "shorter"), [(15, True), (300, False)])
def test_a_time_that_is_sooner_than_the_wait(world: Any, minutes: int, shorter: bool) -> None:
    """It is only called shorter when it is."""
    site = world.state(world.site().configuration, *[world.ticket(number) for number in range(1, 5)])
    visit = _errand(world)
    assert visit.errand is not None
    at = world.now + timedelta(minutes=minutes)
    props = _derive(world, replace(visit, errand=replace(visit.errand, slot=at)), site)
    local = at + timedelta(hours=1)
    assert (props.slot_time, props.slot_shorter) == (f"{local:%H:%M}", shorter)


def test_a_booked_time(world: Any) -> None:
    """Time and code, the time isolated in Arabic."""
    visit = _errand(world)
    assert visit.errand is not None
    reply = BookSlotReply(booking_id=UUID(int=1), service_id="pas", starts_at=world.now, code="K7NH4RWX")
    visit = replace(visit, language="ar", errand=replace(visit.errand, booked=reply))
    props = _derive(world, visit)
    assert (props.booked_time, props.booked_code) == ("\u206610:07\u2069", "K7NH-4RWX")


def test_the_address_of_a_code() -> None:
    """Everything is escaped, so that an address with a question mark stays one picture."""
    assert qr_address("https://a.example/x?y=1&z=ø") == "image://qr/https%3A%2F%2Fa.example%2Fx%3Fy%3D1%26z%3D%C3%B8"
    assert qr_address("") == ""
