"""The description of the API is true: schemathesis finds nothing, in a small run of `python -m tests.fuzz`."""

from __future__ import annotations

import importlib.util
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from server.ids import new_id

EXAMPLES = 30


@pytest.mark.skipif(importlib.util.find_spec("schemathesis") is None, reason="schemathesis is not installed")
def test_the_description_is_true() -> None:
    """All its checks, on a server process and a PostgreSQL of its own."""
    root = Path(__file__).parents[2]
    command = [sys.executable, "-m", "tests.fuzz", "--examples", str(EXAMPLES), "--quick"]
    run = subprocess.run(command, cwd=root, capture_output=True, text=True, check=False, timeout=300)
    assert run.returncode == 0, run.stdout[-4000:] + run.stderr[-1000:]


async def test_a_wrong_method_is_told_the_right_ones(server: Any) -> None:
    """RFC 9110 wants them in the header `Allow`."""
    answer = await server.http.put("/api/v1/sites/borgerservice/tickets", json={})
    assert (answer.status_code, answer.headers["allow"]) == (405, "POST, OPTIONS")


async def test_a_body_is_read_as_it_is_described(server: Any) -> None:
    """A number is no time and a text no number, though the decoder could turn one into the other."""
    hold = {"id": str(new_id()), "site_id": "borgerservice", "service_ids": ["borgerservice.pas"], "language": "da"}
    answer = await server.http.post("/api/v1/holds", json={**hold, "starts_at": 0})
    assert (answer.status_code, "starts_at: Expected `datetime`" in answer.json()["detail"]) == (400, True)
    feedback = {"id": str(new_id()), "stand_id": "stand-1", "language": "da", "score": "5"}
    answer = await server.http.post("/api/v1/sites/borgerservice/feedback", json=feedback, headers=server.kiosk())
    assert (answer.status_code, "score: Expected `int`" in answer.json()["detail"]) == (400, True)


@pytest.mark.parametrize(
    ("score", "status"), [("4.0", 200), ("40e-1", 200), ("4.5", 400), ("1e300", 400), ("1e999", 400), ("6.0", 400)]
)
async def test_a_whole_number_is_one_however_it_is_written(server: Any, score: str, status: int) -> None:
    """As JSON Schema has it, and as some programs write them: 4.0 is an integer. What does not fit is still refused."""
    body = f'{{"id": "{new_id()}", "stand_id": "stand-1", "language": "da", "score": {score}}}'
    headers = {**server.kiosk(), "content-type": "application/json"}
    answer = await server.http.post("/api/v1/sites/borgerservice/feedback", content=body, headers=headers)
    assert answer.status_code == status, answer.text
