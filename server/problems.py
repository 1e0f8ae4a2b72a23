"""Problem answers: one sentence of what is wrong and what to do, for each thing that can be."""

from __future__ import annotations

from shared.protocol.errors import Problem, ProblemType

_STATUS: dict[ProblemType, tuple[int, str]] = {
    ProblemType.BAD_REQUEST: (400, "The request cannot be read"),
    ProblemType.UNAUTHENTICATED: (401, "Not signed in"),
    ProblemType.MOVED: (401, "Works at another centre now"),
    ProblemType.TOKEN_EXPIRED: (401, "The sign-in has expired"),
    ProblemType.WRONG_PASSWORD: (401, "Wrong user name or password"),
    ProblemType.WEAK_PASSWORD: (422, "The password is too easy to guess"),
    ProblemType.LOCKED_OUT: (429, "Too many wrong passwords"),
    ProblemType.FORBIDDEN: (403, "Not allowed"),
    ProblemType.NOT_FOUND: (404, "Nothing here"),
    ProblemType.METHOD_NOT_ALLOWED: (405, "Not done this way"),
    ProblemType.UNKNOWN_PERSON: (404, "Unknown person"),
    ProblemType.USERNAME_TAKEN: (409, "The user name is taken"),
    ProblemType.LAST_ADMINISTRATOR: (409, "The last administrator"),
    ProblemType.LINK_SPENT: (404, "The link is not good any more"),
    ProblemType.UNKNOWN_SITE: (404, "Unknown site"),
    ProblemType.UNKNOWN_SERVICE: (404, "Unknown service"),
    ProblemType.UNKNOWN_DESK: (404, "Unknown desk"),
    ProblemType.UNKNOWN_TICKET: (404, "Unknown ticket"),
    ProblemType.UNKNOWN_BOOKING: (404, "Unknown booking"),
    ProblemType.SERVICE_CLOSED: (409, "The service is closed"),
    ProblemType.HOLD_OVER: (410, "The time is not held any more"),
    ProblemType.CONTACT: (422, "Nobody is reached there"),
    ProblemType.WRONG_CODE: (422, "The code is not right"),
    ProblemType.SLOT_TAKEN: (409, "The time is not free"),
    ProblemType.TICKET_STATE: (409, "The ticket's state does not allow it"),
    ProblemType.BOOKING_STATE: (409, "The booking's state does not allow it"),
    ProblemType.BOOKING_TAKEN: (409, "A colleague has taken it"),
    ProblemType.CHANGED_MEANWHILE: (409, "It has been changed meanwhile"),
    ProblemType.CANNOT_PUBLISH: (409, "This cannot work at a stand"),
    ProblemType.OTHER_DESK: (409, "The ticket is at another desk"),
    ProblemType.DESK_BUSY: (409, "The desk has an open case"),
    ProblemType.NOT_YOURS: (409, "Somebody else's"),
    ProblemType.HELP_OVER: (409, "The call for help is over"),
    ProblemType.NOT_OFFERED: (409, "Not offered here"),
    ProblemType.PAIRING_CODE: (409, "The code does not hold"),
    ProblemType.STAND_TAKEN: (409, "Another device is that stand"),
    ProblemType.UNKNOWN_DEVICE: (404, "Unknown device"),
    ProblemType.TASK_OVER: (409, "It is too late for that"),
    ProblemType.TOO_MANY: (429, "Too many at once"),
    ProblemType.ID_REUSED: (409, "The id was used for something else"),
    ProblemType.UNAVAILABLE: (503, "Not available just now"),
    ProblemType.INTERNAL: (500, "Something went wrong here"),
}


def status_and_title(kind: ProblemType) -> tuple[int, str]:
    """The HTTP status of a kind of problem, and what it is in a few words."""
    return _STATUS[kind]


class ProblemError(Exception):
    """Ends a request with a problem answer."""

    def __init__(self, kind: ProblemType, detail: str, *, retry_after: int | None = None, reason: str = "") -> None:
        super().__init__(detail)
        status, title = _STATUS[kind]
        self.problem = Problem(
            type=kind, title=title, status=status, detail=detail, retry_after=retry_after, reason=reason
        )


def unknown_site(site_id: str) -> ProblemError:
    """What is said of a site that is not here."""
    return ProblemError(ProblemType.UNKNOWN_SITE, f"There is no site {site_id} here. Check the site's id.")


def unknown_service(site_id: str, service_id: str) -> ProblemError:
    """What is said of a service that the site does not have."""
    return ProblemError(ProblemType.UNKNOWN_SERVICE, f"{site_id} has no service {service_id}. Choose another service.")
