"""The same errand at other centres, on a real database: where the soonest time is, and what is offered instead."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from msgspec import structs

from shared.protocol.booking import HoldReply, Offers, Soonest
from shared.protocol.errors import ProblemType
from shared.protocol.rules import ServiceBooking
from tests.integration.bookings import PAS, SITE, Citizen, Postman, bookable, configure, problem, read


async def test_the_centre_with_the_soonest_time(start_server: Any, database_url: str, clock: Any) -> None:
    """The same errand at two centres is known by its name; other errands do not stand there."""
    await configure(database_url, bookable(), now=clock.now)

    def there(configuration: Any) -> Any:
        first, *rest = configuration.services
        renamed = structs.replace(first, name={**first.name, "da": "Pas"}, booking=ServiceBooking(lead_minutes=4_000))
        return structs.replace(configuration, services=(renamed, *rest))

    await configure(database_url, there, now=clock.now, site_id="jobcenter")
    async with start_server(told=Postman()) as server:
        answer = await server.http.get("/api/v1/soonest", params={"service": PAS})
        centres = read(answer, Soonest).centres
        assert [each.site_id for each in centres] == [SITE, "jobcenter"]
        assert centres[0].starts_at is not None
        assert centres[1].starts_at is not None
        assert centres[0].starts_at < centres[1].starts_at
        home = Citizen(server)
        night = centres[0].starts_at - timedelta(hours=8)
        offers = read(await home.ask_hold(night), HoldReply)
        assert isinstance(offers, Offers)
        assert {offer.site_id for offer in offers.offers} == {SITE, "jobcenter"}
        unknown = await server.http.get("/api/v1/soonest", params={"service": "nowhere"})
        assert problem(unknown) is ProblemType.UNKNOWN_SERVICE


async def test_the_errand_is_known_elsewhere_by_its_shared_definition(
    start_server: Any, database_url: str, clock: Any
) -> None:
    """Also under a name of the centre's own, and before another service there that is called as ours is."""
    await configure(database_url, bookable(), now=clock.now)

    def there(configuration: Any) -> Any:
        first, second, *rest = configuration.services
        follows = structs.replace(
            first, name={**first.name, "da": "Rejsepapirer"}, shared=f"{SITE}/{PAS}", booking=ServiceBooking()
        )
        namesake = structs.replace(second, name={**second.name, "da": "Pas"}, booking=ServiceBooking())
        return structs.replace(configuration, services=(namesake, follows, *rest))

    await configure(database_url, there, now=clock.now, site_id="jobcenter")
    async with start_server(told=Postman()) as server:
        centres = read(await server.http.get("/api/v1/soonest", params={"service": PAS}), Soonest).centres
        named = {each.site_id: each.service_id for each in centres}
        back = read(await server.http.get("/api/v1/soonest", params={"service": named["jobcenter"]}), Soonest).centres
        assert {each.site_id: each.service_id for each in back} == named == {SITE: PAS, "jobcenter": named["jobcenter"]}
        home, first = Citizen(server), min(each.starts_at for each in centres if each.starts_at)
        offers = read(await home.ask_hold(first - timedelta(hours=8)), HoldReply)
        assert isinstance(offers, Offers)
        assert {(offer.site_id, *offer.service_ids) for offer in offers.offers} == set(named.items())
