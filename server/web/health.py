"""Whether the process lives, and whether it can work."""

from __future__ import annotations

import asyncpg
from litestar import MediaType, Response, get
from litestar.handlers import HTTPRouteHandler

from server.events.hub import DATABASE_GONE
from server.events.listener import Listener
from server.identity.gate import Open
from server.openapi import WITHOUT_TOKEN, problems
from server.problems import ProblemError
from shared.protocol.errors import ProblemType


def health_routes(pool: asyncpg.Pool, listener: Listener) -> list[HTTPRouteHandler]:
    """The handlers a supervisor or load balancer asks."""

    @get("/healthz", right=Open.TO_ALL, media_type=MediaType.TEXT, summary="The process lives", security=WITHOUT_TOKEN)
    async def healthz() -> str:
        return "ok"

    @get(
        "/readyz",
        right=Open.TO_ALL,
        media_type=MediaType.TEXT,
        summary="The server can take commands",
        security=WITHOUT_TOKEN,
        responses=problems(ProblemType.UNAVAILABLE),
    )
    async def readyz() -> Response[str]:
        try:
            await pool.fetchval("select 1")
        except DATABASE_GONE as error:
            raise ProblemError(ProblemType.UNAVAILABLE, "The database does not answer. Try again shortly.") from error
        if not listener.listening.is_set():
            raise ProblemError(ProblemType.UNAVAILABLE, "The server is still connecting. Try again shortly.")
        return Response("ready", media_type=MediaType.TEXT)

    return [healthz, readyz]
