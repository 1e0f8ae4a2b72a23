"""Whether what a stand tells of a visit can be true: it speaks of things that are configured. Pure."""

from __future__ import annotations

from msgspec import Struct

from shared.protocol.content import Configuration
from shared.protocol.errors import ProblemType
from shared.protocol.visits import Informed, Referred, TurnedRound, VisitOutcome


class Unknown(Struct, frozen=True):
    """Something that is not configured was named."""

    type: ProblemType
    detail: str


def unknown_in(configuration: Configuration, outcome: VisitOutcome) -> Unknown | None:
    """The first thing in the outcome that the site does not have."""
    site = configuration.site.id
    match outcome:
        case TurnedRound():
            return _unknown_documents(configuration, outcome.service_id, outcome.missing)
        case Referred():
            if configuration.referral(outcome.referral_id) is None:
                return Unknown(ProblemType.NOT_FOUND, f"{site} has no referral {outcome.referral_id}.")
            return None if outcome.service_id is None else _unknown_documents(configuration, outcome.service_id, ())
        case Informed():
            if configuration.information_page(outcome.information_id) is None:
                return Unknown(ProblemType.NOT_FOUND, f"{site} has no information {outcome.information_id}.")
            return None


def _unknown_documents(configuration: Configuration, service_id: str, documents: tuple[str, ...]) -> Unknown | None:
    """The service, or the first of the documents, that the site does not have."""
    service = configuration.service(service_id)
    if service is None:
        return Unknown(ProblemType.UNKNOWN_SERVICE, f"{configuration.site.id} has no service {service_id}.")
    known = {document.id for document in service.documents}
    strange = next((key for key in documents if key not in known), None)
    return None if strange is None else Unknown(ProblemType.NOT_FOUND, f"{service_id} has no document {strange}.")
