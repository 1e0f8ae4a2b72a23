"""People as those see them who look after their accounts, and what can be changed; also one's own account."""

from __future__ import annotations

from datetime import date, datetime
from enum import StrEnum
from typing import Annotated
from uuid import UUID

from msgspec import Meta, Struct

from shared.protocol.model import Key, Role

SECRET_PATTERN = "^[A-Za-z0-9_-]{43}$"  # noqa: S105 - the shape of secrets, not one
"""256 random bits as base64url: made by the client, so that the same command can be sent again."""

INVITATION_DAYS = 7
"""So long a link is good for."""

LEAST_PASSWORD = 10
"""In characters."""

MOST_IMPORTED = 700_000
"""A register's longest file, in bytes: some thousand people."""

Secret = Annotated[str, Meta(pattern=SECRET_PATTERN)]
Username = Annotated[str, Meta(pattern=r"^[^\s\x00-\x1f:;,]{1,100}$")]
"""What somebody signs in with. Neither spaces nor what parts the columns of a table."""

PersonName = Annotated[str, Meta(min_length=1, max_length=200, pattern=r"^[^\x00-\x1f]*\S[^\x00-\x1f]*$")]
Mail = Annotated[str, Meta(pattern=r"^([^\s@]+@[^\s@]+)?$", max_length=254)]
NewPassword = Annotated[str, Meta(min_length=1, max_length=200)]


class AccountState(StrEnum):
    """Whether somebody can sign in."""

    ACTIVE = "active"
    INVITED = "invited"
    """There is a link that has not been used yet."""
    NO_PASSWORD = "no-password"  # noqa: S105 - a state
    """There never was one, or the link is too old. Single sign-on works."""
    DEACTIVATED = "deactivated"


class About(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What can be decided about a person.

    `services` is what they know, none means all of their desk's. From `leave_from` to `leave_until`, both included,
    they are not at work, and who comes for them is told to `deputies`.
    """

    username: Username
    display_name: PersonName
    mail: Mail = ""
    roles: Annotated[tuple[Role, ...], Meta(max_length=10)] = (Role.CASEWORKER,)
    desk_id: Key | None = None
    services: Annotated[tuple[Key, ...], Meta(max_length=100)] = ()
    deputies: Annotated[tuple[UUID, ...], Meta(max_length=20)] = ()
    leave_from: date | None = None
    leave_until: date | None = None


class Person(Struct, frozen=True, kw_only=True):
    """Somebody who works, or worked, at the site: a list of these is `GET /api/v1/sites/{site}/people`."""

    id: UUID
    about: About
    state: AccountState
    version: int
    invited_until: datetime | None = None


class AddPerson(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Take somebody in: `POST /api/v1/sites/{site}/people`. `id` becomes the person's id.

    With a `code` they are invited with it, see `Invite`.
    """

    id: UUID
    about: About
    code: Secret | None = None


class PutPerson(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Decide otherwise about somebody: `PUT /api/v1/sites/{site}/people/{person}`; `version` is the one seen."""

    version: int
    about: About


class PersonAction(StrEnum):
    """What else can be done about somebody. The values stand in the URL."""

    DEACTIVATE = "deactivate"
    """They cannot sign in any more, and are signed out at once."""
    REACTIVATE = "reactivate"
    SIGN_OUT = "sign-out"
    """End all their sign-ins at once."""


class MovePerson(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Let somebody work at another centre from now on: `POST /api/v1/sites/{site}/people/{person}/move`.

    `version` is the one seen. They keep roles and leave; desk, services and deputies are of the old centre and go, and
    nobody there has them as a deputy any more. All their sign-ins end. The rest is what they are to have at the other
    centre, as far as it has that: so a move is taken back.
    """

    version: int
    to_site_id: Key
    desk_id: Key | None = None
    services: Annotated[tuple[Key, ...], Meta(max_length=100)] = ()
    deputies: Annotated[tuple[UUID, ...], Meta(max_length=20)] = ()
    deputy_of: Annotated[tuple[UUID, ...], Meta(max_length=1000)] = ()


class Moved(Struct, frozen=True, kw_only=True):
    """The person where they are now; `before` is what they were, `deputy_of` for whom they stood in there."""

    site_id: Key
    person: Person
    before: About
    deputy_of: tuple[UUID, ...]


class Invite(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Let somebody choose a password: `POST /api/v1/sites/{site}/people/{person}/invite`.

    The link is `/welcome#` and the code; earlier links of the person are no longer good.
    """

    code: Secret


class WithCode(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Whom a link is for: `POST /api/v1/invitations/look`."""

    code: Secret


class Invited(Struct, frozen=True, kw_only=True):
    """Whom the link is for, and until when it is good."""

    display_name: str
    username: str
    municipality: str
    expires_at: datetime


class AcceptInvitation(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Choose user name and password: `POST /api/v1/invitations/accept`. The code is good once."""

    code: Secret
    username: Username
    password: NewPassword


class ChangePassword(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Change one's own: `POST /api/v1/me/password`. One's other sign-ins end."""

    old: Annotated[str, Meta(max_length=200)]
    new: NewPassword


class SignOut(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """End this sign-in, or with `everywhere` all of one's own: `POST /api/v1/me/sign-out`.

    With `but_here` as well this one goes on.
    """

    everywhere: bool = False
    but_here: bool = False


class RenewSignIn(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Get a new access token: `POST /api/v1/sign-in/renew`.

    `next` takes the place of `refresh`; it is made by the sender, so the same command may be sent again. Another
    command with a `refresh` that was used ends the sign-in: somebody else has it.
    """

    refresh: Secret
    next: Secret


class Renewed(Struct, frozen=True, kw_only=True):
    """A new access token, good until `expires_at`."""

    token: str
    expires_at: datetime


class ImportPeople(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Bring the site's people in step with a register: `POST /api/v1/sites/{site}/people/import`.

    `content` is CSV or SCIM-shaped JSON, as its bytes in base64. Without `apply` it is a dry run. With
    `deactivate_missing` those who do not stand in it are deactivated.
    """

    content: Annotated[bytes, Meta(max_length=MOST_IMPORTED)]
    apply: bool = False
    deactivate_missing: bool = False


class ImportStep(StrEnum):
    """What a line of a register comes to."""

    ADD = "add"
    CHANGE = "change"
    SAME = "same"
    DEACTIVATE = "deactivate"
    REACTIVATE = "reactivate"


class ImportLine(Struct, frozen=True, kw_only=True):
    """One line of what will happen; `line` counts from 1, 0 is who does not stand there. `changes` names the fields."""

    line: int
    step: ImportStep
    username: str
    display_name: str
    changes: tuple[str, ...] = ()


class ImportFault(Struct, frozen=True, kw_only=True):
    """Why a register is refused, whole; `words` is a sentence."""

    line: int
    words: str


class ImportReply(Struct, frozen=True, kw_only=True):
    """What will happen, or has happened when `applied`. With `faults` nothing does."""

    lines: tuple[ImportLine, ...] = ()
    faults: tuple[ImportFault, ...] = ()
    applied: bool = False
