"""What can have gone wrong, as a kind; `words.trouble_sentence` says it to a person."""

from __future__ import annotations

from enum import StrEnum

from shared.client.outcomes import Refused, Unreachable
from shared.protocol.errors import ProblemType


class LocalTrouble(StrEnum):
    """Trouble that no server has told us of."""

    NO_ANSWER = "no-answer"
    NOBODY_WAITING = "nobody-waiting"
    NO_TELEPHONE = "no-telephone"
    NO_MAIL = "no-mail"
    NO_BROWSER = "no-browser"
    SIGN_IN_CANCELLED = "sign-in-cancelled"
    PROVIDER_AWAY = "provider-away"
    NOT_KNOWN_HERE = "not-known-here"
    TOOK_TOO_LONG = "took-too-long"


Trouble = ProblemType | LocalTrouble
"""Everything the tray has a sentence for."""

SIGN_IN_AGAIN: frozenset[Trouble] = frozenset({
    ProblemType.TOKEN_EXPIRED, ProblemType.UNAUTHENTICATED, ProblemType.MOVED
})  # fmt: skip
"""Problems that end the session: only a new sign-in helps."""


def trouble_of(outcome: Refused | Unreachable) -> Trouble:
    """The kind of trouble an outcome that is not `Done` tells of."""
    return outcome.problem.type if isinstance(outcome, Refused) else LocalTrouble.NO_ANSWER
