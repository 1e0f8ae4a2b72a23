"""The stage of every benchmark: a PostgreSQL with durable commits, the demo always open, server processes."""

from __future__ import annotations

import asyncio
import shutil
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import asyncpg
import httpx
from msgspec import structs

from demo.programs import start_server
from server.centre.demo import DemoCentre, DemoMunicipality, load_demo
from server.db.embedded import EmbeddedPostgres
from server.db.migrate import migrate
from server.ids import new_id
from server.seed import SeedResult, seed
from shared.protocol.content import Configuration

DATABASE = "benchmark"
DESKS = 64


@dataclass(frozen=True)
class Place:
    """One site as a client sees it; `username` is who `staff_token` belongs to."""

    site_id: str
    services: tuple[str, ...]
    kiosk_token: str
    staff_token: str
    username: str
    password: str


@dataclass(frozen=True)
class Stage:
    """What a benchmark has at hand: the database, the server processes' addresses, the sites."""

    cluster: EmbeddedPostgres
    database_url: str
    urls: tuple[str, ...]
    places: tuple[Place, ...]

    def execute(self, *statements: str) -> None:
        """Run statements on the database, each in a transaction of its own."""

        async def run() -> None:
            connection = await asyncpg.connect(self.database_url)
            for statement in statements:
                await connection.execute(statement)
            await connection.close()

        asyncio.run(run())

    def value(self, query: str) -> int:
        """One number from the database."""

        async def run() -> int:
            connection = await asyncpg.connect(self.database_url)
            found: int = await connection.fetchval(query)
            await connection.close()
            return found

        return asyncio.run(run())


def with_desks(demo: DemoMunicipality) -> DemoMunicipality:
    """The demo with a desk for each client at each site, serving everything."""

    def more(configuration: Configuration) -> Configuration:
        first = configuration.desks[0]
        services = tuple(service.id for service in configuration.services)
        desks = [structs.replace(first, id=desk_id(configuration.site.id, n), services=services) for n in range(DESKS)]
        return structs.replace(configuration, desks=(*configuration.desks, *desks))

    centres = [structs.replace(centre, configuration=more(centre.configuration)) for centre in demo.centres]
    return structs.replace(demo, centres=tuple(centres))


def desk_id(site_id: str, client: int) -> str:
    """The desk of a client, counted from 0."""
    return f"{site_id}.benchmark-{client}"


def _place(centre: DemoCentre, url: str, seeded: SeedResult) -> Place:
    configuration = centre.configuration
    body = {"username": centre.staff[0].username, "password": seeded.password}
    answer = httpx.post(f"{url}/api/v1/sign-in", json=body)
    answer.raise_for_status()
    return Place(
        configuration.site.id,
        tuple(service.id for service in configuration.services if service.walk_in),
        seeded.kiosk_tokens[configuration.site.id],
        str(answer.json()["token"]),
        centre.staff[0].username,
        seeded.password,
    )


@contextmanager
def staged(
    processes: int, *, options: Mapping[str, str] | None = None, demo: DemoMunicipality | None = None
) -> Iterator[Stage]:
    """Set the stage with that many server processes on one database, started with further `options`.

    Without a `demo` of its own it has the usual one, always open, with a desk for each client.
    """
    folder = Path(tempfile.mkdtemp(prefix="skranke-benchmark-"))
    cluster = EmbeddedPostgres(folder / "postgresql", options={"shared_buffers": "256MB", **(options or {})})
    folder.chmod(0o755)
    demo = demo or with_desks(load_demo(always_open=True))
    try:
        cluster.start()

        async def prepare() -> SeedResult:
            await cluster.create_database(DATABASE)
            await migrate(cluster.url(DATABASE))
            return await seed(cluster.url(DATABASE), demo, now=datetime.now(UTC), new_id=new_id)

        seeded = asyncio.run(prepare())
        url = cluster.url(DATABASE)
        with ExitStack() as stack:
            servers = [stack.enter_context(start_server(url, log=folder / f"server-{n}.log")) for n in range(processes)]
            urls = tuple(server.wait_for("listening ") for server in servers)
            yield Stage(cluster, url, urls, tuple(_place(centre, urls[0], seeded) for centre in demo.centres))
    finally:
        cluster.stop()
        shutil.rmtree(folder, ignore_errors=True)
