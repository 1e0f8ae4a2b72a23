"""A server with the display's page, whose board a test decides."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

import msgspec
import uvicorn
from litestar import Litestar, MediaType, Request, get
from litestar.exceptions import NotFoundException
from litestar.response import Stream
from litestar.static_files import create_static_files_router

from server.web.display import STATIC_FOLDER, board, render_display
from shared.protocol.content import Configuration
from shared.protocol.model import Call


@dataclass
class Town:
    """A server with the display's page, whose board the test decides, on a port that it keeps."""

    configuration: Configuration
    calls: tuple[Call, ...] = ()
    waiting: int = 0
    reachable: bool = True
    streams_opened: int = 0
    port: int = 0
    _changed: asyncio.Condition = field(default_factory=asyncio.Condition)
    _server: uvicorn.Server | None = None
    _serving: asyncio.Task[None] | None = None

    @property
    def url(self) -> str:
        """Where its display is."""
        return f"http://127.0.0.1:{self.port}/display/{self.configuration.site.id}"

    async def start(self) -> None:
        """Listen and answer."""
        files = create_static_files_router("/static", [STATIC_FOLDER])
        app = Litestar([self._page(), self._events(), files], openapi_config=None)
        self._server = uvicorn.Server(uvicorn.Config(app, log_config=None, access_log=False, lifespan="off", ws="none"))
        self._server.install_signal_handlers = lambda: None  # type: ignore[attr-defined]
        listening = socket.create_server(("127.0.0.1", self.port))
        self.port = listening.getsockname()[1]
        self._serving = asyncio.create_task(self._server.serve(sockets=[listening]))

    async def stop(self) -> None:
        """Break every line and answer nobody."""
        if self._server is None or self._serving is None:
            return
        self._server.should_exit = True
        await self.show()
        await self._serving
        self._server = None

    async def show(self, *calls: Call, waiting: int = 0) -> None:
        """Put calls on the board, the last on top, and send it to every display."""
        async with self._changed:
            self.calls = (*reversed(calls), *self.calls)
            self.waiting = waiting
            self._changed.notify_all()

    def _page(self) -> Any:
        @get("/display/{site_id:str}", media_type=MediaType.HTML, sync_to_thread=False)
        def page(request: Request[Any, Any, Any]) -> str:
            return render_display(self._known(request), "da")

        return page

    def _events(self) -> Any:
        @get("/display/{site_id:str}/events", sync_to_thread=False)
        def events(request: Request[Any, Any, Any]) -> Stream:
            self._known(request)
            if not self.reachable:
                raise NotFoundException
            return Stream(self._boards(), media_type="text/event-stream")

        return events

    def _known(self, request: Request[Any, Any, Any]) -> Configuration:
        if request.path_params["site_id"] != self.configuration.site.id:
            raise NotFoundException
        return self.configuration

    async def _boards(self) -> AsyncIterator[bytes]:
        self.streams_opened += 1
        server = self._server
        while server is not None and not server.should_exit:
            view = board(self.configuration, self.calls, self.waiting, datetime.now(UTC), "da")
            yield b": heartbeat\n\nevent: board\ndata: " + msgspec.json.encode(view) + b"\n\n"
            async with self._changed:
                await self._changed.wait()
