"""What the API's description says of problem answers, and of who may ask."""

from __future__ import annotations

from litestar.openapi import ResponseSpec

from server.problems import status_and_title
from shared.protocol.errors import Problem, ProblemType

WITH_TOKEN = (
    ProblemType.BAD_REQUEST,
    ProblemType.UNAUTHENTICATED,
    ProblemType.TOKEN_EXPIRED,
    ProblemType.FORBIDDEN,
    ProblemType.UNAVAILABLE,
)
"""What every route can answer that asks for a token."""

AT_A_SITE = (*WITH_TOKEN, ProblemType.UNKNOWN_SITE)
"""What every route of a site can answer."""

WITHOUT_TOKEN: list[dict[str, list[str]]] = [{}]
"""The `security` of a route that everybody may ask."""


def problems(*kinds: ProblemType) -> dict[int, ResponseSpec]:
    """The problem answers of a route: one for each HTTP status among `kinds`, naming those that come with it."""
    said: dict[int, list[str]] = {}
    for kind in kinds:
        status, title = status_and_title(kind)
        said.setdefault(status, []).append(f"{title} (`{kind}`)")
    return {
        status: ResponseSpec(
            Problem, description="; ".join(lines), media_type="application/problem+json", generate_examples=False
        )
        for status, lines in sorted(said.items())
    }
