"""An example of what is sent and what is answered, for each route that is public or for other systems."""

from __future__ import annotations

from typing import Any, Final, NamedTuple

from server.open_api.booking_examples import EVERYBODYS, KEPT, PUBLIC_SITE

_AT: Final = "2026-11-24T09:30:00Z"
_ID: Final = "0192f0c4-8a00-7000-8000-000000000001"
_SECRET: Final = "k3mVw0b5Yd7nQ2rT8uXz1cE4gH6jL9pSaBfDiKoNeRs"  # noqa: S105 - nobody's
_SITE: Final = "/api/v1/sites/{site_id}"
_PASSPORT: Final = {"service_id": "borgerservice.pas"}
_NAME: Final = {"da": "Pas og ID-kort", "en": "Passport and ID"}


class Examples(NamedTuple):
    """What is sent, and what is answered; None where there is no body, or none in JSON."""

    sent: Any = None
    answered: Any = None


_TICKET: Final = {
    "id": _ID, **_PASSPORT, "label": "P007", "state": "waiting", "language": "da", "arrived_at": _AT, "due_at": _AT,
    "called_at": None, "started_at": None, "desk_id": None, "staff_id": None, "calls": 0,
}  # fmt: skip
_SIGNED_IN: Final = {
    "token": _SECRET, "expires_at": _AT, "site_id": "borgerservice",
    "staff": {"id": _ID, "username": "bo", "display_name": "Bo Lund", "desk_id": "borgerservice.1",
              "roles": ["caseworker"], "deputies": []},
}  # fmt: skip

EXAMPLES: Final[dict[tuple[str, str], Examples]] = {
    ("post", "/oauth2/token"): Examples(
        {"grant_type": "client_credentials", "scope": "queue:read"},
        {"access_token": _SECRET, "token_type": "Bearer", "expires_in": 900, "scope": "queue:read"},
    ),
    ("get", f"{_SITE}/queue"): Examples(
        answered={
            "site_id": "borgerservice", "seq": 42, "at": _AT,
            "services": [
                {**_PASSPORT, "name": _NAME, "is_open": True, "waiting": 3, "low_minutes": 5, "high_minutes": 20}
            ],
            "calls": [
                {"label": "P006", "desk_id": "borgerservice.1", "desk_name": {"da": "Skranke 1"}, "at": _AT}
            ],
        },
    ),
    ("get", f"{_SITE}/bookings"): Examples(
        answered={
            "site_id": "borgerservice", "day": "2026-11-24",
            "bookings": [
                {"booking_id": _ID, **_PASSPORT, "kind": "visit", "state": "booked", "starts_at": _AT,
                 "ends_at": "2026-11-24T09:45:00Z", "desk_id": "borgerservice.1"}
            ],
        },
    ),
    ("get", f"{_SITE}/content"): Examples(answered=PUBLIC_SITE),
    ("post", f"{_SITE}/tickets"): Examples(
        {"id": _ID, **_PASSPORT, "language": "da"}, {"ticket": _TICKET, "ahead": 3}
    ),
    ("get", f"{_SITE}/services/{{service_id}}/slot"): Examples(answered={"starts_at": _AT}),
    ("post", f"{_SITE}/bookings"): Examples(
        {"id": _ID, **_PASSPORT, "starts_at": _AT, "language": "da"},
        {"booking_id": _ID, **_PASSPORT, "starts_at": _AT, "code": "7K3M9QTX"},
    ),
    ("get", "/api/v1/sign-in-ways"): Examples(answered={"local": True, "single_sign_on": []}),
    ("post", "/api/v1/sign-in"): Examples({"username": "bo", "password": "correct horse"}, _SIGNED_IN),
    ("post", "/api/v1/sign-in-by-code"): Examples({"code": _SECRET, "verifier": _SECRET}, _SIGNED_IN),
    ("post", "/api/v1/sign-in/renew"): Examples(
        {"refresh": _SECRET, "next": _SECRET[::-1]}, {"token": _SECRET, "expires_at": _AT}
    ),
    ("post", "/api/v1/invitations/look"): Examples(
        {"code": _SECRET},
        {"display_name": "Bo Lund", "username": "bo", "municipality": "Fjordby", "expires_at": _AT},
    ),
    ("post", "/api/v1/invitations/accept"): Examples(
        {"code": _SECRET, "username": "bo", "password": "correct horse battery"}, {}
    ),
    ("post", "/api/v1/pairings"): Examples(
        {"kind": "kiosk", "token_hash": "9f" * 32}, {"id": _ID, "code": "7K3M9Q", "expires_at": _AT, "seconds": 900.0}
    ),
    ("get", "/api/v1/pairings/{pairing_id}"): Examples(
        answered={"paired": True, "site_id": "borgerservice", "stand_id": "stand-1", "name": "Ved døren"}
    ),
    ("get", "/healthz"): Examples(answered="ok"),
    ("get", "/readyz"): Examples(answered="ready"),
    **{key: Examples(sent, answered) for key, (sent, answered) in (EVERYBODYS | KEPT).items()},
}  # fmt: skip
"""By method and path. Nothing in here is anybody's."""
