"""Whether the description of the API is true: schemathesis with all its checks, on a real server.

`python -m tests.fuzz` sends at least 2,000 examples to what is public and what is for other systems. Data that fit the
description have to be taken, or refused with a status that it names for what only the server can know: that a time is
taken, a link unknown, a code wrong. `400` is never such a one.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import shutil
import subprocess
import sys
import time
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import asyncpg
import httpx
import msgspec

from server.centre.demo import load_demo
from server.db.embedded import EmbeddedPostgres
from server.db.migrate import migrate
from server.identity.store import new_token, token_hash
from server.ids import new_id
from server.open_api.examples import EXAMPLES
from server.seed import DEMO_PASSWORD, seed
from shared.protocol.rules import ContactNeed, ServiceBooking
from shared.protocol.systems import SystemRight
from tests.databases import quick_folder
from tests.fuzz_hooks import TALLY
from tests.integration.bookings import LICENCE, PAS, SITE, bookable, configure

EXAMPLES_IN_ALL = 2_000
LEFT_OUT = {
    # It answers a new device after some seconds, as it should: two thousand times that is a night.
    ("get", "/api/v1/pairings/{pairing_id}"),
}
"""What is not asked, and why."""

HELD = 40
"""So many times are held before it begins, and half of them booked: links that lead somewhere."""

REFUSALS = frozenset({401, 403, 404, 409, 410, 422, 429})
"""How the server may answer what fits the description, where it names the status: never that it cannot be read."""


@contextmanager
def served(url: str) -> Iterator[str]:
    """A server process on that database, and where it listens."""
    command = [sys.executable, "-m", "server.cli", "run", "--port", "0", "--database-url", url]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout is not None
            yield process.stdout.readline().removeprefix("listening ").strip()
        finally:
            process.terminate()


async def prepared(url: str) -> tuple[str, str]:
    """Migrate and seed, with a system that may everything a system can; answers its id and secret.

    Passports and driving licences can be booked with no telephone and no mail, so that a hold can be confirmed.
    """
    await migrate(url)
    now = datetime.now(UTC)
    await seed(url, load_demo(always_open=True), now=now, new_id=new_id)
    free = ServiceBooking(contact=ContactNeed.NONE)
    await configure(url, bookable({PAS: free, LICENCE: free}), now=now)
    client_id, secret = new_id(), new_token()
    connection = await asyncpg.connect(url)
    await connection.execute(
        "insert into api_client (id, name, site_ids, rights, made_at)"
        " select $1, 'fuzz', array_agg(id), $2, $3 from site",
        client_id,
        [right.value for right in SystemRight],
        now,
    )
    await connection.execute(
        "insert into api_secret (hash, client_id, made_at) values ($1, $2, $3)", token_hash(secret), client_id, now
    )
    await connection.close()
    return str(client_id), secret


def token(url: str, client_id: str, secret: str) -> str:
    """A token of the system, as any other gets one."""
    answer = httpx.post(f"{url}/oauth2/token", auth=(client_id, secret), data={"grant_type": "client_credentials"})
    return str(answer.raise_for_status().json()["access_token"])


def asked() -> list[tuple[str, str]]:
    """What is public or for other systems, but what is left out."""
    return sorted(set(EXAMPLES) - LEFT_OUT)


def booked(url: str) -> tuple[list[str], list[str]]:
    """Hold times and book half of them: free times that are left, and the links of those."""
    with httpx.Client(base_url=url, timeout=20) as http:
        found = http.get(f"/api/v1/sites/{SITE}/times", params={"service": PAS, "days": 30}).raise_for_status().json()
        times = [each["starts_at"] for day in found["days"] for each in day["times"]]
        links = []
        for number, starts_at in enumerate(times[:: max(1, len(times) // HELD)][:HELD]):
            command = {
                "id": str(new_id()), "site_id": SITE, "service_ids": [PAS], "starts_at": starts_at, "language": "da"
            }  # fmt: skip
            headers = {"x-forwarded-for": f"10.200.0.{number}"}
            held = http.post("/api/v1/holds", json=command, headers=headers).raise_for_status().json()
            links.append(held["token"])
            if number % 2:
                http.post(f"/api/v1/holds/{held['token']}/confirm", json={}).raise_for_status()
    return times[1::7][:50], links


def real(times: Sequence[str], links: Sequence[str]) -> list[str]:
    """What is there, for schemathesis to use beside what it invents; lines of its settings."""
    known: dict[str, Sequence[str]] = {
        "sites": [SITE, "pension"], "services": [PAS, LICENCE], "times": times, "links": links, "people": ["bo"],
        "passwords": [DEMO_PASSWORD], "languages": ["da", "ar"], "kinds": ["visit"],
    }  # fmt: skip
    used = {
        "path.site_id": "sites", "body.site_id": "sites", "path.service_id": "services", "query.service": "services",
        "body.service_id": "services", "body.kind": "kinds", "body.starts_at": "times",
        "path.token": "links", "body.instead_of": "links", "body.username": "people", "body.password": "passwords",
        "body.language": "languages",
    }  # fmt: skip
    return [
        "[dictionaries]",
        *(f"{name} = {{ values = {json.dumps(list(values))} }}" for name, values in known.items()),
        "[parameters]",
        *(f'"{key}" = {{ dictionary = "{name}", probability = 0.7 }}' for key, name in used.items()),
    ]


def expected(operation: Mapping[str, Any]) -> list[str]:
    """How this operation may answer what fits its description: done, or a status that it names for a state."""
    named = {int(status) for status in operation["responses"]} & REFUSALS
    needs_token = operation.get("security") != [{}]
    return ["2xx", *(str(status) for status in sorted(named - ({401} if needs_token else set())))]


def main(arguments: Sequence[str] | None = None) -> int:
    """Run it; returns schemathesis' own status, 0 for nothing found."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--examples", type=int, default=EXAMPLES_IN_ALL, help="at least how many in all (default 2000)")
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--only", default="", help="the path of the one operation to ask")
    parser.add_argument("--quick", action="store_true", help="no coverage phase: a minute less")
    options = parser.parse_args(arguments)
    folder = quick_folder("skranke-fuzz-")
    cluster = EmbeddedPostgres(folder, options={"fsync": "off"})
    cluster.start()
    try:
        asyncio.run(cluster.create_database("fuzz"))
        client_id, secret = asyncio.run(prepared(cluster.url("fuzz")))
        with served(cluster.url("fuzz")) as url:
            return run(url, token(url, client_id, secret), folder, options)
    finally:
        cluster.stop()
        shutil.rmtree(folder, ignore_errors=True)


def run(url: str, bearer: str, folder: Path, options: argparse.Namespace) -> int:
    """Schemathesis on that server."""
    said = httpx.get(f"{url}/schema/openapi.json", timeout=60).raise_for_status().json()
    wanted = {key for key in asked() if options.only in key[1]}
    said["paths"] = {
        path: kept
        for path, item in said["paths"].items()
        if (kept := {method: each for method, each in item.items() if (method, path) in wanted})
    }
    described, settings, tally = (folder / name for name in ("openapi.json", "schemathesis.toml", "tally.json"))
    described.write_bytes(msgspec.json.encode(said))
    settings.write_bytes("\n".join([*_settings(said), *real(*booked(url))]).encode())
    each = -(-options.examples // len(wanted))
    command = [
        sys.executable, "-m", "schemathesis.cli", "--config-file", str(settings), "run", str(described), "--url", url,
        "--checks", "all", "--max-examples", str(each), "--seed", str(options.seed),
        "--header", f"Authorization: Bearer {bearer}",
        "--phases", "examples,fuzzing" if options.quick else "examples,coverage,fuzzing",
        "--request-timeout", "20", "--continue-on-failure", "--generation-database", "none",
    ]  # fmt: skip
    began = time.monotonic()
    status = subprocess.run(command, check=False, env={**os.environ, TALLY: str(tally)}).returncode
    if tally.exists():
        tell(json.loads(tally.read_text(encoding="utf-8")), time.monotonic() - began)
    return status


def _settings(said: Mapping[str, Any]) -> Iterator[str]:
    yield 'hooks = "tests.fuzz_hooks"'
    for path, item in said["paths"].items():
        for method, operation in item.items():
            yield "[[operations]]"
            yield f'include-name = "{method.upper()} {path}"'
            if path == "/api/v1/holds" or any(each["name"] == "service" for each in operation.get("parameters", ())):
                yield 'generation.dictionaries.string = { dictionary = "services", probability = 0.7 }'
            yield f"checks.positive_data_acceptance.expected-statuses = {json.dumps(expected(operation))}"


def tell(rows: Sequence[tuple[str, int, int]], seconds: float) -> None:
    """How each operation has answered."""
    answered: dict[str, dict[int, int]] = defaultdict(dict)
    for name, status, times in rows:
        answered[name][status] = times
    for name, by_status in sorted(answered.items()):
        sys.stdout.write(
            f"{name:60} " + "  ".join(f"{status}: {times}" for status, times in sorted(by_status.items())) + "\n"
        )
    sys.stdout.write(
        f"{sum(times for _, _, times in rows)} requests to {len(answered)} operations in {seconds:.0f} s\n"
    )


if __name__ == "__main__":
    sys.exit(main())
