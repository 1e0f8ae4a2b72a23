"""Examples of bookings: what anybody may ask of a centre and by a secret link, and what is kept for citizens."""

from __future__ import annotations

from typing import Any, Final

_AT: Final = "2026-11-24T09:30:00Z"
_END: Final = "2026-11-24T09:45:00Z"
_ID: Final = "0192f0c4-8a00-7000-8000-000000000001"
_TOKEN: Final = "k3mVw0b5Yd7nQ2rT8uXz1cE4gH6jL9pSaBfDiKoNeRs"  # noqa: S105 - nobody's
_SITE: Final = "/api/v1/sites/{site_id}"
_OWN: Final = "/api/v1/own-bookings/{token}"
_NAME: Final = {"da": "Pas og ID-kort", "en": "Passport and ID"}
_CENTRE: Final = {"da": "Borgerservice", "en": "Citizen service"}
_TIME: Final = {"starts_at": _AT, "ends_at": _END}
_OFFER: Final = {"site_id": "borgerservice", "service_ids": ["borgerservice.pas"], **_TIME}
_OFFERS: Final = {"outcome": "offers", "offers": [_OFFER]}
_BOOKING: Final = {
    "outcome": "booking", "booking_id": _ID, "site_id": "borgerservice", "site_name": _CENTRE,
    "address": "Torvet 1, 9999 Fjordby", "time_zone": "Europe/Copenhagen", "kind": "visit", "state": "booked", **_TIME,
    "code": "7K3M9QTX", "language": "da", "may_change": True, "may_change_until": _AT,
    "parts": [{"service_id": "borgerservice.pas", "name": _NAME, **_TIME}],
}  # fmt: skip
_CHANGE: Final = {"id": _ID}
_NOW: Final = {"is_open": False, "opens": _AT}
_DAY: Final = {"day": "2026-11-24", "in_person": [{"opens": "09:00:00", "closes": "15:00:00"}], "telephone": []}

_OFFICE: Final = f"{_SITE}/office-bookings"
_KEPT: Final = {
    "outcome": "booking", "booking_id": _ID, "kind": "visit", "state": "booked", "service_ids": ["borgerservice.pas"],
    **_TIME, "code": "7K3M9QTX", "desk_id": "borgerservice.1", "staff_id": None,
}  # fmt: skip

KEPT: Final[dict[tuple[str, str], tuple[Any, Any]]] = {
    ("get", f"{_SITE}/office-times"): (None, {"days": [{"day": "2026-11-24", "times": [_TIME]}]}),
    ("post", _OFFICE): (
        {"id": _ID, "service_ids": ["borgerservice.pas"], "starts_at": _AT, "language": "da", "phone": "+4500000010"},
        _KEPT,
    ),
    ("post", f"{_OFFICE}/find"): ({"code": "7K3M-9QTX"}, _KEPT),
    ("get", f"{_OFFICE}/{{booking_id}}"): (None, _KEPT),
    ("post", f"{_OFFICE}/{{booking_id}}/move"): ({"id": _ID, "starts_at": _AT}, _OFFERS),
    ("post", f"{_OFFICE}/{{booking_id}}/cancel"): (_CHANGE, {**_KEPT, "state": "cancelled"}),
    ("get", f"{_SITE}/affected-bookings"): (
        None,
        {"bookings": [{"booking_id": _ID, "kind": "visit", "service_id": "borgerservice.pas", **_TIME,
                       "code": "7K3M9QTX", "why": "closed", "told_by": "phone"}]},
    ),
}  # fmt: skip
"""As below, of bookings that are kept for citizens."""

PUBLIC_SITE: Final = {
    "id": "borgerservice",
    "municipality": "Fjordby Kommune",
    "name": _CENTRE,
    "languages": ["da", "en"],
    "time_zone": "Europe/Copenhagen",
    "address": "Torvet 1, 9999 Fjordby",
    "phone": "70 00 00 00",
    "now": _NOW,
    "telephone_now": _NOW,
    "days": [_DAY],
    "special": [],
    "services": [
        {
            "id": "borgerservice.pas",
            "name": _NAME,
            "description": {"da": "Nyt pas"},
            "now": _NOW,
            "documents": [{"name": {"da": "Dit gamle pas"}}],
            "walk_in": True,
            "contact_form": {
                "fields": [
                    {
                        "id": "question",
                        "name": {"da": "Dit spørgsmål", "en": "Your question"},
                        "input": "long",
                        "needed": True,
                        "most_letters": 1000,
                    }
                ],
                "intro": {},
                "reply": "mail",
                "now": _NOW,
                "answer_by": "2026-11-26T14:00:00Z",
            },
        }
    ],
    "referrals": [],
}
"""A centre, as everybody reads it and as other systems do."""

EVERYBODYS: Final[dict[tuple[str, str], tuple[Any, Any]]] = {
    ("get", "/api/v1/public/sites/{site_id}"): (None, PUBLIC_SITE),
    ("post", "/api/v1/public/sites/{site_id}/services/{service_id}/enquiries"): (
        {"id": _ID, "language": "da", "answers": {"question": "Kan jeg hente mit pas om lørdagen?"},
         "mail": "nobody@example.com"},
        {"reference": "7K3M9QTX", "answer_by": "2026-11-26T14:00:00Z"},
    ),
    ("get", f"{_SITE}/times"): (None, {"days": [{"day": "2026-11-24", "times": [_TIME]}]}),
    ("get", "/api/v1/soonest"): (
        None,
        {"centres": [{"site_id": "borgerservice", "site_name": _CENTRE, "address": "Torvet 1, 9999 Fjordby",
                      "service_id": "borgerservice.pas", "starts_at": _AT}]},
    ),
    ("get", f"{_SITE}/people-to-meet"): (None, [{"staff_id": _ID, "name": "Bo Lund"}]),
    ("post", "/api/v1/holds"): (
        {"id": _ID, "site_id": "borgerservice", "service_ids": ["borgerservice.pas"], "starts_at": _AT,
         "language": "da", "phone": "+4500000010"},
        {"outcome": "held", "token": _TOKEN, **_TIME, "held_until": "2026-11-23T12:10:00Z", "needs_code": True},
    ),
    ("post", "/api/v1/holds/{token}/confirm"): ({"code": "4711"}, _BOOKING),
    ("post", "/api/v1/holds/{token}/give-back"): (_CHANGE, {}),
    ("get", _OWN): (None, _BOOKING),
    ("post", f"{_OWN}/move"): ({"id": _ID, "starts_at": _AT}, _OFFERS),
    ("post", f"{_OWN}/cancel"): (_CHANGE, {**_BOOKING, "state": "cancelled"}),
    ("post", f"{_OWN}/forget"): (_CHANGE, {}),
    ("post", "/api/v1/message-receipts/gatewayapi"): (None, {}),
}  # fmt: skip
"""What is sent and what is answered, by method and path. Nothing in here is anybody's."""
