"""Whether what a stand tells of a visit can be true."""

from __future__ import annotations

import pytest

from server.insights.rules import unknown_in
from shared.protocol.content import Configuration, Information, Referral
from shared.protocol.errors import ProblemType
from shared.protocol.model import Document, Service, Site
from shared.protocol.visits import Informed, Instead, Referred, TurnedRound, VisitOutcome

SITE = Site(
    id="centre",
    municipality="Fjordby",
    name={},
    time_zone="Europe/Copenhagen",
    languages=("da",),
    floor=0,
    waiting_area={},
)
PASSPORT = Service(
    id="pas",
    letter="P",
    name={},
    description={},
    icon="",
    colour="",
    documents=(Document(id="photo", name={}),),
    mean_service_seconds=600,
    opening=(),
)
CONFIGURATION = Configuration(
    site=SITE,
    services=(PASSPORT,),
    desks=(),
    information=(Information(id="wifi", name={}, icon="", colour="", text={}),),
    referrals=(Referral(id="tax", name={}, icon="", colour=""),),
)


@pytest.mark.parametrize(
    ("outcome", "expected"),
    [
        (TurnedRound(service_id="pas", missing=("photo",), instead=Instead.SMS), None),
        (TurnedRound(service_id="pas", missing=("photo", "hat"), instead=Instead.SMS), ProblemType.NOT_FOUND),
        (TurnedRound(service_id="gone", missing=("photo",), instead=Instead.LEFT), ProblemType.UNKNOWN_SERVICE),
        (Referred(referral_id="tax"), None),
        (Referred(referral_id="tax", service_id="pas"), None),
        (Referred(referral_id="tax", service_id="gone"), ProblemType.UNKNOWN_SERVICE),
        (Referred(referral_id="gone"), ProblemType.NOT_FOUND),
        (Informed(information_id="wifi"), None),
        (Informed(information_id="gone"), ProblemType.NOT_FOUND),
    ],
)
def test_only_what_is_there_can_be_told_of(outcome: VisitOutcome, expected: ProblemType | None) -> None:
    """Services, their documents, referrals and information have to be the site's; the answer names what is not."""
    found = unknown_in(CONFIGURATION, outcome)
    assert (found.type if found else None) is expected
    assert found is None or found.detail.endswith(".")
