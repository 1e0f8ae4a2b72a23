"""The gate before every route: a request passes when its holder has the right that the route declares, else not."""

from __future__ import annotations

from enum import StrEnum
from typing import Any, Final, TypeAlias

from litestar import Request
from litestar.connection import ASGIConnection
from litestar.datastructures import State
from litestar.handlers import BaseRouteHandler
from litestar.types import Guard

from server.identity.access import Access
from server.identity.roles import Scope
from server.identity.store import Holder
from server.problems import ProblemError
from shared.protocol.errors import ProblemType

RIGHT: Final = "right"
"""How a route declares what it takes: `@get(path, right=Scope.READ_SITE)`. One that declares nothing lets nobody in."""


class Open(StrEnum):
    """What a route declares that asks nobody who they are."""

    TO_ALL = "to all"


ByAction: TypeAlias = dict[StrEnum, Scope]
"""What a route declares whose path ends with an `{action}`."""


def gate(access: Access) -> Guard:
    """The guard of the whole app."""

    async def guard(connection: ASGIConnection[Any, Any, Any, Any], handler: BaseRouteHandler) -> None:
        right = handler.opt.get(RIGHT)
        if right is Open.TO_ALL:
            return
        path = connection.scope["path_params"]
        scopes = _scopes(right, path.get("action"))
        authorization = connection.headers.get("authorization")
        connection.scope["state"]["holder"] = await access.require(authorization, path.get("site_id"), *scopes)

    return guard


def holder_of(request: Request[Any, Any, State]) -> Holder:
    """Whom the gate has let in."""
    holder = request.scope["state"]["holder"]
    assert isinstance(holder, Holder)
    return holder


def _scopes(right: object, action: object) -> tuple[Scope, ...]:
    match right:
        case Scope():
            return (right,)
        case dict():
            # An action that there is not is the handler's to name; whoever may do none of them does not get there.
            return (right[action],) if action in right else tuple(right.values())
    raise ProblemError(ProblemType.FORBIDDEN, "Nobody may use this address: it declares no right.")
