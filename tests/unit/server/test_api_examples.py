"""The description of the public API: a summary and examples everywhere, and each example is what its schema says."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest

from server.app import build
from server.config import ServerSettings
from server.identity.rights import RIGHTS
from server.identity.roles import Machine
from server.open_api.examples import EXAMPLES
from server.open_api.tokens import TokenAnswer
from shared.protocol.booking import (
    AffectedBookings,
    CancelBooking,
    ConfirmHold,
    FindBooking,
    HoldReply,
    HoldTime,
    MakeBooking,
    MoveBooking,
    MoveReply,
    OfficeBooking,
    OfficeReply,
    OwnBooking,
    PersonToMeet,
    Soonest,
    Times,
)
from shared.protocol.commands import IssueReply, IssueTicket, SignIn, SignInReply
from shared.protocol.device_care import BeginPairing, PairingCode, PairingState
from shared.protocol.enquiries import EnquiryReply, WriteEnquiry
from shared.protocol.errors import Problem
from shared.protocol.model import KEY_PATTERN
from shared.protocol.open_api import BookedDay, QueueNow
from shared.protocol.people import AcceptInvitation, Invited, Renewed, RenewSignIn
from shared.protocol.public import PublicSite
from shared.protocol.signing_in import SignInByCode, SignInWays
from shared.protocol.visits import BookSlot, BookSlotReply, Noted, SlotOffer

SITE = "/api/v1/sites/{site_id}"
SHAPES: dict[tuple[str, str], tuple[Any, Any]] = {
    ("post", "/oauth2/token"): (None, TokenAnswer),
    ("get", f"{SITE}/queue"): (None, QueueNow),
    ("get", f"{SITE}/bookings"): (None, BookedDay),
    ("get", f"{SITE}/content"): (None, PublicSite),
    ("post", f"{SITE}/tickets"): (IssueTicket, IssueReply),
    ("get", f"{SITE}/services/{{service_id}}/slot"): (None, SlotOffer),
    ("post", f"{SITE}/bookings"): (BookSlot, BookSlotReply),
    ("get", f"{SITE}/office-times"): (None, Times),
    ("post", f"{SITE}/office-bookings"): (MakeBooking, OfficeReply),
    ("post", f"{SITE}/office-bookings/find"): (FindBooking, OfficeBooking),
    ("get", f"{SITE}/office-bookings/{{booking_id}}"): (None, OfficeBooking),
    ("post", f"{SITE}/office-bookings/{{booking_id}}/move"): (MoveBooking, OfficeReply),
    ("post", f"{SITE}/office-bookings/{{booking_id}}/cancel"): (CancelBooking, OfficeBooking),
    ("get", f"{SITE}/affected-bookings"): (None, AffectedBookings),
    ("get", "/api/v1/sign-in-ways"): (None, SignInWays),
    ("post", "/api/v1/sign-in"): (SignIn, SignInReply),
    ("post", "/api/v1/sign-in-by-code"): (SignInByCode, SignInReply),
    ("post", "/api/v1/sign-in/renew"): (RenewSignIn, Renewed),
    ("post", "/api/v1/invitations/look"): (None, Invited),
    ("post", "/api/v1/invitations/accept"): (AcceptInvitation, None),
    ("post", "/api/v1/pairings"): (BeginPairing, PairingCode),
    ("get", "/api/v1/pairings/{pairing_id}"): (None, PairingState),
    ("get", "/api/v1/public/sites/{site_id}"): (None, PublicSite),
    ("post", "/api/v1/public/sites/{site_id}/services/{service_id}/enquiries"): (WriteEnquiry, EnquiryReply),
    ("get", f"{SITE}/times"): (None, Times),
    ("get", "/api/v1/soonest"): (None, Soonest),
    ("get", f"{SITE}/people-to-meet"): (None, list[PersonToMeet]),
    ("post", "/api/v1/holds"): (HoldTime, HoldReply),
    ("post", "/api/v1/holds/{token}/confirm"): (ConfirmHold, OwnBooking),
    ("post", "/api/v1/holds/{token}/give-back"): (CancelBooking, Noted),
    ("get", "/api/v1/own-bookings/{token}"): (None, OwnBooking),
    ("post", "/api/v1/own-bookings/{token}/move"): (MoveBooking, MoveReply),
    ("post", "/api/v1/own-bookings/{token}/cancel"): (CancelBooking, OwnBooking),
    ("post", "/api/v1/own-bookings/{token}/forget"): (CancelBooking, Noted),
    ("post", "/api/v1/message-receipts/gatewayapi"): (None, Noted),
}


@pytest.fixture
async def operations() -> list[tuple[tuple[str, str], dict[str, Any]]]:
    """Everything in the description that anybody or another system may ask."""
    said = build(ServerSettings(), "postgresql://unused").openapi_schema.to_schema()
    found = []
    for path, item in said["paths"].items():
        for method, operation in item.items():
            schemes = [scheme for way in operation.get("security", said["security"]) for scheme in way]
            if "oauth2" in schemes or operation.get("security") == [{}] or "pairings" in path:
                found.append(((method, path), operation))
    return found


async def test_each_has_words_and_examples(operations: list[tuple[tuple[str, str], dict[str, Any]]]) -> None:
    """A summary, an example of what is sent and of what is answered, and one of each problem."""
    assert {key for key, _ in operations} == set(EXAMPLES)
    for key, operation in operations:
        assert operation["summary"], key
        bodies = [operation["requestBody"]] if "requestBody" in operation else []
        answered = [answer for status, answer in operation["responses"].items() if status == "200" or "503" in status]
        for each in (*bodies, *answered):
            for told in each["content"].values():
                assert told["examples"], key


async def test_a_system_is_told_its_scope(operations: list[tuple[tuple[str, str], dict[str, Any]]]) -> None:
    """What a system may ask names the scope that it takes; each scope is named."""
    named = {
        scope for _, operation in operations for way in operation.get("security", []) for scope in way.get("oauth2", [])
    }
    assert named == {scope.value for scope, actors in RIGHTS.items() if Machine.SYSTEM in actors}


@pytest.mark.parametrize("key", SHAPES, ids=" ".join)
def test_examples_are_what_the_server_reads_and_writes(key: tuple[str, str]) -> None:
    """What is shown as sent can be read, and what is shown as answered has the answer's shape."""
    for shape, value in zip(SHAPES[key], EXAMPLES[key], strict=True):
        if shape is not None:
            assert value is not None
            msgspec.convert(value, shape)


async def test_problems_are_problems(operations: list[tuple[tuple[str, str], dict[str, Any]]]) -> None:
    """Each example of a problem is one, with the status that it stands under."""
    seen = 0
    for _, operation in operations:
        for status, answer in operation["responses"].items():
            for told in answer.get("content", {}).get("application/problem+json", {}).get("examples", {}).values():
                assert msgspec.convert(told["value"], Problem).status == int(status)
                seen += 1
    assert seen >= 20


async def test_the_description_says_what_is_held() -> None:
    """Of every command but drafts' that it takes no fields but its own; of each field all that its type says."""
    said = build(ServerSettings(), "postgresql://unused").openapi_schema.to_schema()
    components = said["components"]["schemas"]
    bodies = [
        told["schema"]["$ref"].rpartition("/")[2]
        for item in said["paths"].values()
        for operation in item.values()
        for media, told in operation.get("requestBody", {"content": {}})["content"].items()
        if media == "application/json" and "$ref" in told["schema"]
    ]
    assert len(bodies) > 50
    of_drafts = {"EditDraft", "CopyToDraft", "PublishDraft", "KeepDraft", "DiscardDraft", "ReturnToRevision"}
    assert {name for name in bodies if components[name].get("additionalProperties") is not False} == of_drafts
    hold = components["HoldTime"]["properties"]
    key = {"type": "string", "pattern": KEY_PATTERN}
    assert hold["service_ids"] == {"type": "array", "items": key, "minItems": 1, "maxItems": 9, "uniqueItems": True}
    assert hold["starts_at"] == {"type": "string", "format": "date-time"}
    assert hold["kind"] == {"allOf": [{"$ref": "#/components/schemas/BookingKind"}], "default": "visit"}
    assert hold["given_name"] == {"type": "string", "maxLength": 80, "default": ""}
    assert hold["instead_of"]["oneOf"][1] == {"type": "null"}
    outcomes = components["RecordVisit"]["properties"]["outcome"]["oneOf"]
    assert [components[each["$ref"].rpartition("/")[2]]["properties"]["outcome"] for each in outcomes] == [
        {"const": "turned-round"}, {"const": "referred"}, {"const": "informed"}
    ]  # fmt: skip
