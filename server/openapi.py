"""What the API's description says of problem answers, of who may ask, and with which examples."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from typing import Any, ClassVar

from litestar.handlers import HTTPRouteHandler
from litestar.openapi import ResponseSpec
from litestar.openapi.spec import (
    Components,
    Example,
    OAuthFlow,
    OAuthFlows,
    OpenAPIMediaType,
    OpenAPIResponse,
    OpenAPIType,
    Operation,
    RequestBody,
    Schema,
    SecurityScheme,
)
from litestar.types import ControllerRouterHandler

from server.identity.rights import RIGHTS
from server.identity.roles import Machine, Scope
from server.open_api.examples import EXAMPLES, Examples
from server.open_api.rules import FORM
from server.problems import status_and_title
from shared.protocol.errors import Problem, ProblemType

WITH_TOKEN = (
    ProblemType.BAD_REQUEST,
    ProblemType.UNAUTHENTICATED,
    ProblemType.TOKEN_EXPIRED,
    ProblemType.MOVED,
    ProblemType.FORBIDDEN,
    ProblemType.UNAVAILABLE,
)
"""What every route can answer that asks for a token."""

AT_A_SITE = (*WITH_TOKEN, ProblemType.UNKNOWN_SITE)
"""What every route of a site can answer."""

WITHOUT_TOKEN: list[dict[str, list[str]]] = [{}]
"""The `security` of a route that everybody may ask."""

TOKEN_PATH = "/oauth2/token"  # noqa: S105 - an address


def problems(*kinds: ProblemType) -> dict[int, ResponseSpec]:
    """The problem answers of a route: one for each HTTP status among `kinds`, naming those that come with it."""
    said: dict[int, list[ProblemType]] = {}
    for kind in kinds:
        said.setdefault(status_and_title(kind)[0], []).append(kind)
    return {status: _answers(tuple(dict.fromkeys(found))) for status, found in sorted(said.items())}


@cache
def _answers(kinds: tuple[ProblemType, ...]) -> ResponseSpec:
    return ResponseSpec(
        Problem,
        description="; ".join(f"{status_and_title(kind)[1]} (`{kind}`)" for kind in kinds),
        media_type="application/problem+json",
        generate_examples=False,
        examples=[_problem(kind) for kind in kinds],
    )


def _problem(kind: ProblemType) -> Example:
    status, title = status_and_title(kind)
    said = {"type": kind.value, "title": title, "status": status, "detail": f"{title}."}
    return Example(id=kind.rpartition(":")[2], value=said)


def components() -> Components:
    """How one can say who one is: as a person or a device, or as another system."""
    scopes = {scope.value: f"See docs/open-api.md: {scope.value}" for scope in sorted(_for_systems())}
    flow = OAuthFlow(token_url=TOKEN_PATH, scopes=scopes)
    return Components(
        security_schemes={
            "bearer": SecurityScheme(type="http", scheme="bearer"),
            "oauth2": SecurityScheme(type="oauth2", flows=OAuthFlows(client_credentials=flow)),
        }
    )


def described(handlers: Iterable[ControllerRouterHandler]) -> list[ControllerRouterHandler]:
    """The same handlers; in the description they have their examples, and the scope they take of a system."""
    found = list(handlers)
    for handler in found:
        if not isinstance(handler, HTTPRouteHandler):
            continue  # pages of browsers, which are not in it
        right = handler.opt.get("right")
        scopes = [right.value] if isinstance(right, Scope) and right in _for_systems() else []
        path = re.sub(r"\{(\w+):\w+\}", r"{\1}", min(handler.paths))
        method = min(handler.http_methods).lower()
        if scopes or (method, path) in EXAMPLES:
            handler.operation_class = _operation(EXAMPLES.get((method, path), Examples()), scopes, path)
    return found


@cache
def _for_systems() -> frozenset[Scope]:
    return frozenset(scope for scope, actors in RIGHTS.items() if Machine.SYSTEM in actors)


@dataclass
class _Described(Operation):
    """What the description says of a route, with examples and with the scopes that it takes of a system."""

    examples: ClassVar[Examples]
    its_scopes: ClassVar[list[str]]
    sends_form: ClassVar[bool]

    def __post_init__(self) -> None:
        if self.sends_form:
            self.request_body = RequestBody(content={FORM: OpenAPIMediaType(schema=_FORM)}, required=True)
        if self.its_scopes:
            self.security = [{"bearer": []}, {"oauth2": self.its_scopes}]
        if self.examples.sent is not None and isinstance(self.request_body, RequestBody):
            _show(self.request_body.content, self.examples.sent)
        answer = (self.responses or {}).get("200")
        if self.examples.answered is not None and isinstance(answer, OpenAPIResponse):
            _show(answer.content or {}, self.examples.answered)


def _operation(its_examples: Examples, scopes: list[str], path: str) -> type[Operation]:
    class Described(_Described):
        examples = its_examples
        its_scopes = scopes
        sends_form = path == TOKEN_PATH

    return Described


def _show(content: dict[str, OpenAPIMediaType], value: Any) -> None:
    for media_type in content.values():
        media_type.examples = {"example": Example(value=value)}


_TEXT = Schema(type=OpenAPIType.STRING)
_FORM = Schema(
    type=OpenAPIType.OBJECT,
    required=["grant_type"],
    properties={
        "grant_type": Schema(type=OpenAPIType.STRING, enum=["client_credentials"]),
        "scope": _TEXT,
        "client_id": _TEXT,
        "client_secret": _TEXT,
    },
)
