"""How superusers change a site's configuration: edits gather in a draft, which is published as a whole."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import Annotated
from uuid import UUID

from msgspec import Meta, Struct

from shared.protocol.content import Configuration, Information, MenuItem, Referral
from shared.protocol.model import Key, Language, Service, Texts
from shared.protocol.tree import Clash, Edit, Path

Note = Annotated[str, Meta(max_length=500)]
"""What somebody says of a change, for those who look at the history."""


class DraftNote(Struct, frozen=True, kw_only=True):
    """What a site's log says of its draft: that there is one, nothing of what it says.

    `version` counts the saves and goes on counting over publications; `changes` is how many places differ from what is
    published; `publish_at` is when it is published by itself. `stopped_at` is when that should have been, but a check
    stopped it: somebody has to look.
    """

    version: int
    changes: int
    publish_at: datetime | None = None
    stopped_at: datetime | None = None


class Change(Struct, frozen=True, kw_only=True):
    """One place where the draft, or a revision, differs from what was before; who was there last, and when.

    `staff_id` is None for what no person did here. `from_site` is set for what has come from a shared definition.
    """

    edit: Edit
    staff_id: UUID | None
    at: datetime
    from_site: Key | None = None


class CheckLevel(StrEnum):
    """Whether something can be published all the same."""

    STOPS = "stops"
    WARNS = "warns"


class CheckKind(StrEnum):
    """What can be wrong with a configuration; the words are the reader's."""

    REPEATED = "repeated"
    """Two have the same id or letter; `name` is it."""
    TAKEN = "taken"
    """A service or desk has an id that another centre has; `name` is it."""
    LEADS_NOWHERE = "leads-nowhere"
    """A tile, question or desk names something that there is not; `name` is it."""
    EMPTY_GROUP = "empty-group"
    EMPTY_MENU = "empty-menu"
    NO_LANGUAGE = "no-language"
    MISSING_TEXT = "missing-text"
    """`name` is the language."""
    TOO_MANY_QUESTIONS = "too-many-questions"
    LEADS_HERE = "leads-here"
    """A referral leads to this centre itself."""
    NOBODY_SERVES = "nobody-serves"
    """No desk does this service."""
    HOURS = "hours"
    """Opening hours that end before they begin, or overlap; `name` is the later one, as "09:00-15:00"."""
    DAY_OVER = "day-over"
    """A special day that is in the past; `name` is its last day, as "2026-12-24"."""
    TIME_ZONE = "time-zone"
    """There is no time zone of that `name`."""
    NEVER_OPEN = "never-open"
    NOT_IN_A_MENU = "not-in-a-menu"
    """A service that no stand shows."""
    CROWDED = "crowded"
    """More tiles on a level than a page has; `name` is how many."""
    CONTRAST = "contrast"
    """A colour on which words cannot be read; `name` is the contrast, as "3.1"."""
    LOGO = "logo"
    """The logo cannot be drawn."""
    BRACES = "braces"
    """A sentence of a message has something in braces that nothing is put in for; `name` is it."""
    NEEDS_BRACES = "needs-braces"
    """A sentence of a message lacks what it is for; `name` is what has to stand in braces."""
    SOURCE_GONE = "source-gone"
    """What a shared definition follows is no longer there; `name` is the centre that had it."""

    BOOKING_CLOSED = "booking-closed"
    """A service can be booked from home, but is never open for it."""
    BOOKING_NOBODY = "booking-nobody"
    """A service can be booked from home, but no desk does it."""
    BOOKING_LEAD = "booking-lead"
    """The lead time is longer than the horizon: there is never a time; `name` is the horizon in days."""
    BOOKING_KIND = "booking-kind"
    """A service cannot be booked from home that way; `name` is the kind."""
    BOOKING_LINK = "booking-link"
    """A service can be booked by video, but has no link."""
    BOOKING_CUT_OFF = "booking-cut-off"
    """The server can send nothing, so services that need a code are not booked from home; `name` is how many."""
    BOOKING_ONLY_MAIL = "booking-only-mail"
    """A service wants a telephone number, but the server sends mail only."""
    BOOKING_ONLY_SMS = "booking-only-sms"
    """A service wants a mail address, but the server sends SMS only."""
    FORM_EMPTY = "form-empty"
    """A contact form has no field."""
    FORM_NO_OPTIONS = "form-no-options"
    """A field of a contact form is to be chosen, but there is nothing to choose from."""
    FORM_NEVER_READ = "form-never-read"
    """A service has a contact form, but no time when it is read."""
    BOOKINGS_OUTSIDE = "bookings-outside"
    """Bookings to come would fall outside opening hours; `name` is how many."""


class Check(Struct, frozen=True, kw_only=True):
    """Something that is wrong with a draft, and where."""

    level: CheckLevel
    kind: CheckKind
    path: Path
    name: str = ""


class Draft(Struct, frozen=True, kw_only=True):
    """A site's draft; without changes it is what is published, as revision `revision`.

    `publish_by` has set the time at which it is published by itself, and has said `publish_note` of it; `stopped_at` is
    when that should have been, but a check stopped it.
    """

    site_id: Key
    revision: int
    version: int
    configuration: Configuration
    changes: tuple[Change, ...] = ()
    checks: tuple[Check, ...] = ()
    publish_at: datetime | None = None
    publish_by: UUID | None = None
    publish_note: Note = ""
    stopped_at: datetime | None = None


class EditDraft(Struct, frozen=True, kw_only=True):
    """Edits that belong together: all of them are made, or none."""

    command_id: UUID
    edits: Annotated[tuple[Edit, ...], Meta(min_length=1, max_length=2_000)]


class Disagreement(Struct, frozen=True, kw_only=True):
    """An edit that somebody else was quicker than; `staff_id` and `at` say who and when, where that is known."""

    clash: Clash
    staff_id: UUID | None = None
    at: datetime | None = None


class EditDraftReply(Struct, frozen=True, kw_only=True):
    """The draft as it is now; with `disagreements` nothing of the command was done.

    `taken` are the edits that a copy from another centre was, when it is answered for the first time.
    """

    draft: Draft
    disagreements: tuple[Disagreement, ...] = ()
    taken: tuple[Edit, ...] = ()


class PublishDraft(Struct, frozen=True, kw_only=True):
    """Make the draft what holds, now or at a time; only the one that was seen, as `version` says."""

    command_id: UUID
    version: int
    at: datetime | None = None
    note: Note = ""


class KeepDraft(Struct, frozen=True, kw_only=True):
    """Do not publish the draft by itself after all."""

    command_id: UUID


class DiscardDraft(Struct, frozen=True, kw_only=True):
    """Drop the whole draft; only the one that was seen, as `version` says."""

    command_id: UUID
    version: int


class Revision(Struct, frozen=True, kw_only=True):
    """A configuration that was published once; the highest `number` is the one that holds.

    `returned_to` is the number of the one whose configuration it brought back.
    """

    number: int
    at: datetime
    staff_id: UUID | None
    note: str = ""
    changes: int = 0
    returned_to: int | None = None


class RevisionChanges(Struct, frozen=True, kw_only=True):
    """A revision, and how it differs from the one before."""

    revision: Revision
    edits: tuple[Edit, ...]


class ReturnToRevision(Struct, frozen=True, kw_only=True):
    """Publish the configuration of an earlier revision again; the draft keeps its own changes.

    `latest` is the number of the revision that was thought to hold.
    """

    command_id: UUID
    latest: int


class CopyPart(StrEnum):
    """What can be taken from another centre."""

    SERVICES = "services"
    """With the referrals that their questions lead to."""
    INFORMATION = "information"
    REFERRALS = "referrals"
    DOCUMENTS = "documents"
    """Of one service into another."""
    MENU = "menu"
    """The whole of it, with what its tiles lead to."""
    BRAND = "brand"


class CopyToDraft(Struct, frozen=True, kw_only=True):
    """Take over what another centre has published, as edits of this one's draft.

    `ids` are those wanted, without any it is all of them. `from_service` and `into` are for documents. What is copied
    gets ids and letters that are free here. A copy is not tied to the other centre afterwards; what is `shared` follows
    it, with local additions (see `sharing`). Brand and tiles are always copies.
    """

    command_id: UUID
    from_site: Key
    what: CopyPart
    ids: Annotated[tuple[Key, ...], Meta(max_length=500)] = ()
    from_service: Key | None = None
    into: Key | None = None
    shared: bool = False


class Shelf(Struct, frozen=True, kw_only=True):
    """What other centres can take from one, as it has published it."""

    site_id: Key
    name: Texts
    languages: tuple[Language, ...]
    services: tuple[Service, ...]
    information: tuple[Information, ...]
    referrals: tuple[Referral, ...]
    menu: tuple[MenuItem, ...]


class PublishReply(Struct, frozen=True, kw_only=True):
    """The draft as it is after a publication, and what was published; None while it waits for its time."""

    draft: Draft
    revision: Revision | None = None
