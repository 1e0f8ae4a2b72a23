"""What staff say of the program itself: kept once, without a name, and outside the log."""

from __future__ import annotations

from typing import Any

import asyncpg
import pytest

from server.ids import new_id

SITE = "/api/v1/sites/borgerservice"


async def give(server: Any, headers: dict[str, str], **other: Any) -> Any:
    """One word of feedback."""
    body = {"id": str(new_id()), "version": "0.1.0", "language": "da", "score": 4, "words": "  Godt. ", **other}
    return await server.http.post(f"{SITE}/staff-feedback", json=body, headers=headers)


async def test_it_is_kept_once_and_without_a_name(server: Any, database_url: str) -> None:
    """Sent twice under one id it stands there once; the row tells nobody's name, and the log nothing at all."""
    staff, command_id = await server.staff(), str(new_id())
    seq = (await server.http.get(f"{SITE}/snapshot", headers=staff)).json()["seq"]
    for _ in range(2):
        answer = await give(server, staff, id=command_id)
        assert (answer.status_code, answer.json()) == (200, {})
    connection = await asyncpg.connect(database_url)
    rows = await connection.fetch("select * from staff_feedback")
    await connection.close()
    (row,) = [dict(each) for each in rows]
    assert str(row.pop("id")) == command_id
    assert row == {
        "site_id": "borgerservice", "given_at": server.clock(), "version": "0.1.0", "language": "da", "score": 4,
        "words": "Godt.",
    }  # fmt: skip
    assert (await server.http.get(f"{SITE}/snapshot", headers=staff)).json()["seq"] == seq


@pytest.mark.parametrize("wrong", [{"score": 0}, {"score": 6}, {"version": "x"}, {"words": "a" * 2001}, {"who": "bo"}])
async def test_what_cannot_be_taken(server: Any, wrong: dict[str, Any]) -> None:
    """A score beside the scale, a version that is none, a novel, and a name."""
    assert (await give(server, await server.staff(), **wrong)).status_code == 400


async def test_who_may_say_so(server: Any) -> None:
    """Staff of the site; no stand, and nobody unknown."""
    assert (await give(server, server.kiosk())).status_code == 403
    assert (await give(server, {})).status_code == 401
