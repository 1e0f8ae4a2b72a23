"""What all pages behind a link share: the booking as a step, and the addresses there."""

from __future__ import annotations

from collections.abc import Mapping
from urllib.parse import urlencode

from server.booking.online import OnlineBookings
from server.centre.catalogue import Catalogue
from server.web.booking.choice import Choice
from server.web.booking.render import Frame, tongue_of
from server.web.booking.steps import Step, step_of
from shared.protocol.booking import OwnBooking


async def booking_behind(
    online: OnlineBookings, catalogue: Catalogue, token: str, query: Mapping[str, str], who: str, part: str = ""
) -> tuple[OwnBooking, Step]:
    """The booking of that link, and the step that its page `part` is; raises a `ProblemError`."""
    own = await online.own(token, who)
    return own, await step_behind(catalogue, own, query, "/".join(filter(None, (f"/b/{token}", part))), f"/b/{token}")


async def step_behind(catalogue: Catalogue, own: OwnBooking, query: Mapping[str, str], path: str, home: str) -> Step:
    """The page `path` of that booking, in its own language unless another one is chosen."""
    configuration = (await catalogue.required(own.site_id)).configuration
    here = tuple(each for each in own.service_ids if configuration.service(each) is not None)
    choice = Choice(
        site_id=own.site_id, service_ids=here, kind=own.kind, staff_id=own.staff_id, starts_at=own.starts_at,
        language=query.get("lang", ""),
    )  # fmt: skip
    step = step_of(configuration, choice, "")
    tongue = tongue_of(query.get("lang", ""), "", configuration.site.languages, otherwise=own.language)
    frame = Frame(
        tongue=tongue, site=tongue.pick(own.site_name), municipality=configuration.site.municipality,
        home=home + (f"?lang={tongue.chosen}" if tongue.chosen else ""), languages=step.frame.languages,
        path=path, fields=tuple((name, query[name]) for name in ("at", "first", "done") if name in query),
    )  # fmt: skip
    return Step(choice=choice, configuration=configuration, frame=frame, services=step.services)


def at(token: str, part: str, step: Step, **fields: str) -> str:
    """An address behind the link, in the language that was chosen."""
    return spoken_at("/".join(filter(None, (f"/b/{token}", part))), step, **fields)


def spoken_at(path: str, step: Step, **fields: str) -> str:
    """An address in the language that was chosen."""
    said = {**fields, **({"lang": step.tongue.chosen} if step.tongue.chosen else {})}
    return path + (f"?{urlencode(said)}" if said else "")
