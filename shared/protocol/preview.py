"""What the superuser's dialog and the stand in its preview say to each other over a local socket."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import Annotated

from msgspec import Meta, Struct

from shared.protocol.content import Configuration
from shared.protocol.device_care import When
from shared.protocol.model import Key, Language
from shared.protocol.tree import Path

PROTOCOL = 1
"""The version of what is said here; both come from one installation, but an update may be half done."""

Side = Annotated[int, Meta(ge=1, le=16_384)]
"""In pixels."""


class PlaceKind(StrEnum):
    """What a stand can be asked to show."""

    HOME = "home"
    GROUP = "group"
    """The tiles of the group that `groups` leads to."""
    SERVICE = "service"
    """What its tile opens: its first question, or what to bring."""
    DOCUMENTS = "documents"
    """What to bring for it, `part` among it."""
    QUESTION = "question"
    """The question `part` of it."""
    NUMBER = "number"
    """The number for it."""
    INFORMATION = "information"
    REFERRAL = "referral"
    CHECK_IN = "check-in"
    CLOSED = "closed"


class Place(Struct, frozen=True, kw_only=True):
    """A page of the stand; `id` is the service, information or referral, `groups` the groups opened on the way."""

    kind: PlaceKind = PlaceKind.HOME
    id: str = ""
    part: str = ""
    groups: tuple[str, ...] = ()


class Look(Struct, frozen=True, kw_only=True):
    """How the stand is to be: which one, how large its screen and its picture are in pixels, and who looks at it.

    `at` is an aware moment, which stands still.
    """

    stand_id: Key
    width: Side = 1080
    height: Side = 1920
    picture_width: Side = 540
    picture_height: Side = 960
    language: Language = "da"
    accessible: bool = False
    when: When = When.OPEN
    at: datetime | None = None


class ShowDraft(Struct, frozen=True, kw_only=True, tag="draft"):
    """Show this configuration; frames say its `number` once it is on them."""

    configuration: Configuration
    number: int


class ShowLook(Struct, frozen=True, kw_only=True, tag="look"):
    """Be like this."""

    look: Look


class ShowPlace(Struct, frozen=True, kw_only=True, tag="place"):
    """Turn to that page, as far as it can be come to."""

    place: Place


class PointerAction(StrEnum):
    """What a finger or a mouse does."""

    PRESS = "press"
    MOVE = "move"
    RELEASE = "release"


class Pointer(Struct, frozen=True, kw_only=True, tag="pointer"):
    """A finger or mouse, in the stand's own pixels; with `picks` it only asks what is there."""

    action: PointerAction
    x: float
    y: float
    picks: bool = False


class Scroll(Struct, frozen=True, kw_only=True, tag="scroll"):
    """A turn of the wheel at a point; `by` in eighths of a degree."""

    x: float
    y: float
    by: int


class KeyStroke(Struct, frozen=True, kw_only=True, tag="key"):
    """A key goes down or up; `key` and `modifiers` are Qt's numbers."""

    key: int
    modifiers: int
    text: str
    pressed: bool


class FrameShown(Struct, frozen=True, kw_only=True, tag="shown"):
    """The frame of that number has been taken in: the next may come."""

    number: int


ToStand = ShowDraft | ShowLook | ShowPlace | Pointer | Scroll | KeyStroke | FrameShown


class Ready(Struct, frozen=True, kw_only=True, tag="ready"):
    """The stand runs."""

    protocol: int
    version: str


class Frame(Struct, frozen=True, kw_only=True, tag="frame"):
    """Rows of the stand's picture that are others than on the frame before, from `top` on.

    `rows` are 32-bit pixels as `QImage.Format_RGB32` has them, compressed by zlib. `draft` is the number of the draft
    that is on it. A picture of another size begins with a whole one.
    """

    number: int
    draft: int
    width: Side
    height: Side
    top: int
    count: int
    rows: bytes


class Placed(Struct, frozen=True, kw_only=True, tag="placed"):
    """The stand has come to this page."""

    place: Place


class Tapped(Struct, frozen=True, kw_only=True, tag="tapped"):
    """Something with a place in the draft was tapped, or with `picked` only asked for."""

    path: Path
    picked: bool


class Fault(Struct, frozen=True, kw_only=True, tag="fault"):
    """Something cannot be shown as it was meant; in plain English, for who looks after it."""

    words: str


FromStand = Ready | Frame | Placed | Tapped | Fault
