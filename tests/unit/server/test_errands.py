"""The same errand at another centre: by the definition that is shared, then by its name."""

from __future__ import annotations

import pytest

from server.booking.errands import same_errand
from shared.protocol.content import Configuration
from shared.protocol.model import Service, Site


def service(key: str, name: str = "", shared: str = "", **names: str) -> Service:
    """A service of that Danish name, and of others."""
    return Service(
        id=key, letter="A", name={"da": name or key, **names}, description={}, icon="", colour="", documents=(),
        mean_service_seconds=600, opening=None, shared=shared,
    )  # fmt: skip


def centre(key: str, *services: Service, languages: tuple[str, ...] = ("da",)) -> Configuration:
    """A centre that does these."""
    site = Site(
        id=key, municipality="m", name={"da": key}, time_zone="Europe/Copenhagen", languages=languages, floor=0,
        waiting_area={},
    )  # fmt: skip
    return Configuration(site=site, services=services, desks=())


OURS = centre("here", service("here.pas", "Pas"))


@pytest.mark.parametrize(
    ("here", "there", "found"),
    [
        (OURS, centre("there", service("there.pas", " PAS ")), "there.pas"),
        (OURS, centre("there", service("there.pas", "Rejsepapirer", "here/here.pas")), "there.pas"),
        (
            OURS,
            centre("there", service("there.fotos", "Pas"), service("there.pas", "Rejsepapirer", "here/here.pas")),
            "there.pas",
        ),
        (centre("here", service("here.pas", "Pas", "there/x")), centre("there", service("x", "Rejsepas")), "x"),
        (
            centre("here", service("here.pas", "Pas", "third/p")),
            centre("there", service("y", "Pas"), service("x", "Papirer", "third/p")),
            "x",
        ),
        (centre("here", service("here.pas", "Pas", "third/p")), centre("there", service("x", "Pas", "fourth/p")), "x"),
        (OURS, centre("there", service("x", "Papirer", "here/here.kort")), None),
        (OURS, centre("there", service("x", "Passport", en="Pas")), None),
        (centre("here", service("here.pas", " ")), centre("there", service("x", " ")), None),
        (centre("here"), centre("there", service("here.pas", "Pas")), None),
        (OURS, OURS, "here.pas"),
    ],
    ids=[
        "name", "follows-ours", "shared-before-name", "we-follow", "both-follow-a-third", "name-though-both-follow",
        "another-definition", "name-in-another-language", "no-name", "no-such-service", "same-centre",
    ],
)  # fmt: skip
def test_same_errand(here: Configuration, there: Configuration, found: str | None) -> None:
    """Each way in which two centres can come to speak of one errand, and where they do not."""
    same = same_errand(here, "here.pas", there)
    assert (None if same is None else same.id) == found


def test_the_language_is_the_first_of_whoever_asks() -> None:
    """A centre that is written in English finds its namesake by the English name."""
    here = centre("here", service("here.pas", "Pas", en="Passport"), languages=("en", "da"))
    there = centre("there", service("x", "Pas", en="Permits"), service("y", "Papirer", en="passport"))
    assert same_errand(here, "here.pas", there) == there.services[1]
