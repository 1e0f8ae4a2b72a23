"""Drafts over HTTP: several people change one configuration side by side, publish it, look back and go back."""

from __future__ import annotations

import asyncio
from datetime import datetime, timedelta
from typing import Any

import asyncpg
import msgspec
import pytest

from server.drafts.rules import MARKS_KEPT
from server.ids import new_id
from shared.protocol.drafts import (
    CheckKind,
    CheckLevel,
    DiscardDraft,
    Draft,
    EditDraft,
    KeepDraft,
    PublishDraft,
    PublishReply,
    ReturnToRevision,
    RevisionChanges,
)
from shared.protocol.errors import ProblemType
from shared.protocol.events import decode_event
from shared.protocol.state import fold
from shared.protocol.tree import ORDER, Edit, differences, tree_of
from tests.integration.superusers import NAME, PASSPORT, Desk, problem, staff_id, superuser, there


@pytest.fixture
async def inger(server: Any, database_url: str) -> Desk:
    """The first superuser, who is Amina with one role more."""
    return await superuser(server, database_url, "amina")


@pytest.fixture
async def bo(server: Any, database_url: str) -> Desk:
    """The second one."""
    return await superuser(server, database_url, "bo")


async def test_without_changes_the_draft_is_what_holds(inger: Desk) -> None:
    """Whoever looks first sees revision 1, without changes, and nothing that stops."""
    draft, state = await inger.draft(), await inger.snapshot()
    assert (draft.site_id, draft.revision, draft.changes, draft.publish_at) == ("borgerservice", 1, (), None)
    assert draft.configuration == state.configuration
    assert (state.revision, state.draft) == (1, None)
    assert not [check for check in draft.checks if check.level is CheckLevel.STOPS]
    assert [(r.number, r.staff_id, r.returned_to) for r in await inger.revisions()] == [(1, None, None)]


async def test_an_edit_is_seen_by_the_other_and_not_by_citizens(inger: Desk, bo: Desk, database_url: str) -> None:
    """It stands in the draft with who and when; the site's own configuration is as it was, but tells of a draft."""
    before = (await inger.snapshot()).configuration
    reply = await inger.change(NAME, "Nyt pas")
    assert reply.disagreements == ()
    seen = await bo.draft()
    assert seen == reply.draft
    assert there(tree_of(seen.configuration), NAME) == "Nyt pas"
    (change,) = seen.changes
    assert (change.edit.path, change.edit.after) == (NAME, "Nyt pas")
    assert (change.staff_id, change.at) == (await staff_id(database_url, "amina"), inger.server.clock())
    state = await inger.snapshot()
    assert state.configuration == before
    assert state.draft is not None
    assert (state.draft.version, state.draft.changes) == (seen.version, 1)


async def test_the_same_edit_again_has_no_second_effect(inger: Desk, bo: Desk) -> None:
    """A command that is sent again after somebody else's change does not undo that."""
    first = await inger.draft()
    edit = Edit(path=NAME, before=there(tree_of(first.configuration), NAME), after="A")
    command_id = new_id()
    await inger.edit(edit, command_id=command_id)
    await bo.change(NAME, "B")
    again = await inger.edit(edit, command_id=command_id)
    assert again.disagreements == ()
    assert there(tree_of(again.draft.configuration), NAME) == "B"
    assert again.draft.version == first.version + 2


async def test_who_is_late_is_told_and_nothing_is_lost(inger: Desk, bo: Desk, database_url: str) -> None:
    """The second to write at the same place hears who wrote what and when, and none of their command is done."""
    tree = tree_of((await inger.draft()).configuration)
    was, icon = there(tree, NAME), there(tree, (*PASSPORT, "icon"))
    await inger.change(NAME, "Inger")
    late = await bo.edit(
        Edit(path=(*PASSPORT, "icon"), before=icon, after="car"), Edit(path=NAME, before=was, after="Bo")
    )
    (said,) = late.disagreements
    assert (said.clash.theirs, said.staff_id) == ("Inger", await staff_id(database_url, "amina"))
    assert said.at == inger.server.clock()
    assert [change.edit.path for change in late.draft.changes] == [NAME]
    await inger.publish()
    late = await bo.edit(Edit(path=NAME, before=was, after="Bo"))
    assert late.disagreements[0].staff_id == await staff_id(database_url, "amina")


async def test_two_at_once_lose_nothing(inger: Desk, bo: Desk) -> None:
    """Two who write in different fields at the same moment, many times, both find all of it in the end."""
    services = [service.id for service in (await inger.draft()).configuration.services][:8]

    async def write(desk: Desk, language: str) -> None:
        for service in services:
            path = ("services", service, "name", language)
            reply = await desk.change(path, f"{language} {service}")
            assert reply.disagreements == ()

    await asyncio.gather(write(inger, "da"), write(bo, "nb"), write(bo, "en"))
    draft = await inger.draft()
    assert len(draft.changes) == 3 * len(services)
    for service in services:
        found = draft.configuration.service(service)
        assert found is not None
        assert [found.name[key] for key in ("da", "nb", "en")] == [f"{key} {service}" for key in ("da", "nb", "en")]


async def test_two_at_the_same_place_at_once(inger: Desk, bo: Desk) -> None:
    """One of them is done, the other one is told: whatever the order, no word disappears unseen."""
    for round_ in range(6):
        was = there(tree_of((await inger.draft()).configuration), NAME)
        replies = await asyncio.gather(
            inger.edit(Edit(path=NAME, before=was, after=f"inger {round_}")),
            bo.edit(Edit(path=NAME, before=was, after=f"bo {round_}")),
        )
        assert sorted(len(reply.disagreements) for reply in replies) == [0, 1]


@pytest.mark.parametrize(
    ("path", "after", "said"),
    [
        (
            (*PASSPORT, "mean_service_seconds"),
            "long",
            "services.borgerservice.pas.mean_service_seconds: expected `int`",
        ),
        ((*PASSPORT, "letter"), "p", "services.borgerservice.pas.letter: "),
        ((*PASSPORT, "colours"), "red", "services.borgerservice.pas.colours: there is no such setting."),
        (("site", "id"), "other", "site.id: "),
        (("site", "name", "x" * 101), "Navn", "is too long|at most|longer|length"),
        (("services",), None, "services: expected `array`"),
        (("site", "floor"), 10**6, "site.floor: "),
    ],
)
async def test_a_bad_value_is_refused_with_its_place(inger: Desk, path: tuple[str, ...], after: Any, said: str) -> None:
    """The answer names the place and the reason, and the draft is as it was."""
    draft = await inger.draft()
    before = there(tree_of(draft.configuration), path)
    edit: dict[str, Any] = {"path": path, "after": after}
    if before is not msgspec.UNSET:
        edit["before"] = before
    answer = await inger.ask("draft/edits", {"command_id": str(new_id()), "edits": [edit]})
    kind, detail = problem(answer)
    assert kind is ProblemType.BAD_REQUEST
    assert any(part in detail for part in said.split("|")), detail
    assert await inger.draft() == draft


async def test_publishing_is_one_event_that_everybody_sees(inger: Desk, database_url: str) -> None:
    """The configuration holds, the draft is gone, the history has who, when and what; its version counts on."""
    await inger.change(NAME, "Nyt pas")
    version = (await inger.draft()).version
    reply = await inger.publish(note="  Det hedder sådan  ")
    assert reply.revision is not None
    me = await staff_id(database_url, "amina")
    assert (reply.revision.number, reply.revision.staff_id, reply.revision.note) == (2, me, "Det hedder sådan")
    assert (reply.draft.revision, reply.draft.changes, reply.draft.version) == (2, (), version + 1)
    state = await inger.snapshot()
    assert (state.revision, state.draft) == (2, None)
    assert there(tree_of(state.configuration), NAME) == "Nyt pas"
    revision = await inger.get("revisions/2", RevisionChanges)
    assert [(edit.path, edit.after) for edit in revision.edits] == [(NAME, "Nyt pas")]
    assert (await inger.get("revisions/1", RevisionChanges)).edits == ()
    assert [r.number for r in await inger.revisions()] == [2, 1]


async def test_publishing_again_answers_as_the_first_time(inger: Desk) -> None:
    """The same command is one revision; another use of its id is told."""
    await inger.change(NAME, "Nyt pas")
    command = PublishDraft(command_id=new_id(), version=(await inger.draft()).version)
    first = await inger.get("draft/publish", PublishReply, command)
    again = await inger.get("draft/publish", PublishReply, command)
    assert first.revision == again.revision
    assert len(await inger.revisions()) == 2
    misused = await inger.ask("draft/edits", EditDraft(command_id=command.command_id, edits=(Edit(path=NAME),)))
    assert problem(misused)[0] is ProblemType.ID_REUSED


async def test_only_what_was_seen_is_published_or_dropped(inger: Desk, bo: Desk) -> None:
    """Who has not seen the last change publishes nothing and drops nothing."""
    seen = (await inger.change(NAME, "A")).draft.version
    await bo.change((*PASSPORT, "name", "en"), "B")
    for path, command in (
        ("draft/publish", PublishDraft(command_id=new_id(), version=seen)),
        ("draft/discard", DiscardDraft(command_id=new_id(), version=seen)),
    ):
        assert problem(await inger.ask(path, command))[0] is ProblemType.CHANGED_MEANWHILE
    assert len((await inger.draft()).changes) == 2
    dropped = await inger.get("draft/discard", Draft, DiscardDraft(command_id=new_id(), version=seen + 1))
    assert (dropped.changes, dropped.version) == ((), seen + 2)
    assert (await inger.snapshot()).draft is None


async def test_what_cannot_work_is_not_published(inger: Desk) -> None:
    """A letter given twice, an id of another centre and a tile that leads nowhere are told and stop it."""
    tree = tree_of((await inger.draft()).configuration)
    service = {**there(tree, PASSPORT), "id": "pension.rente"}
    stranger = (await inger.edit(Edit(path=("services", "pension.rente"), after=service))).draft
    await inger.edit(Edit(path=("menu", "service:gone"), after={"kind": "service", "service_id": "gone"}))
    draft = await inger.draft()
    kinds = {(check.kind, check.name) for check in draft.checks if check.level is CheckLevel.STOPS}
    assert (CheckKind.REPEATED, "P") in kinds
    assert (CheckKind.LEADS_NOWHERE, "gone") in kinds
    answer = await inger.ask("draft/publish", PublishDraft(command_id=new_id(), version=draft.version))
    kind, detail = problem(answer)
    assert kind is ProblemType.CANNOT_PUBLISH
    assert "the menu names service gone, which there is not" in detail
    assert (await inger.snapshot()).revision == 1
    assert stranger.version == draft.version - 1


async def test_no_centre_takes_the_services_of_another(inger: Desk) -> None:
    """An id that is in use elsewhere stops the publication, and the other centre keeps its service."""
    tree = tree_of((await inger.draft()).configuration)
    taken = {**there(tree, PASSPORT), "id": "pension.folkepension", "letter": "Z"}
    draft = (await inger.edit(Edit(path=("services", taken["id"]), after=taken))).draft
    known = [check for check in draft.checks if check.kind is CheckKind.TAKEN]
    other = await inger.server.http.get(
        "/api/v1/sites/pension/snapshot", headers=inger.server.kiosk("pension")
    )  # fmt: skip
    ids = [service["id"] for service in other.json()["configuration"]["services"]]
    assert [check.path for check in known] == ([("services", taken["id"])] if taken["id"] in ids else [])
    real = {**taken, "id": ids[0]}
    draft = (await inger.edit(Edit(path=("services", ids[0]), after=real))).draft
    assert ("services", ids[0]) in [check.path for check in draft.checks if check.kind is CheckKind.TAKEN]


async def test_undoing_all_changes_leaves_no_draft(inger: Desk) -> None:
    """Writing back what stood there is the end of the draft, also for the log."""
    was = there(tree_of((await inger.draft()).configuration), NAME)
    await inger.change(NAME, "X")
    reply = await inger.change(NAME, was)
    assert reply.draft.changes == ()
    assert (await inger.snapshot()).draft is None


async def test_a_time_to_publish(inger: Desk, bo: Desk) -> None:
    """It is set, seen by all, taken back; a time that has gone or is too far off is refused."""
    await inger.change(NAME, "Nyt pas")
    clock = inger.server.clock
    version = (await inger.draft()).version
    for moment in (clock(), clock() + timedelta(days=400), datetime(2026, 11, 24)):  # noqa: DTZ001 - without a zone
        command = PublishDraft(command_id=new_id(), version=version, at=moment)
        assert problem(await inger.ask("draft/publish", command))[0] is ProblemType.BAD_REQUEST
    reply = await inger.publish(at=clock() + timedelta(hours=8), note="I morgen")
    assert (reply.revision, reply.draft.publish_at) == (None, clock() + timedelta(hours=8))
    state = await bo.snapshot()
    assert state.draft is not None
    assert state.draft.publish_at == clock() + timedelta(hours=8)
    kept = await bo.get("draft/keep", Draft, KeepDraft(command_id=new_id()))
    assert (kept.publish_at, len(kept.changes)) == (None, 1)
    assert await bo.get("draft/keep", Draft, KeepDraft(command_id=new_id())) == kept


async def test_going_back_keeps_the_draft(inger: Desk, bo: Desk) -> None:
    """What was published is as before; what was begun meanwhile is still there, on top."""
    was = there(tree_of((await inger.draft()).configuration), NAME)
    await inger.change(NAME, "Nyt pas")
    await inger.publish()
    await bo.change((*PASSPORT, "name", "en"), "Begun")
    reply = await inger.return_to(1, latest=2)
    assert reply.revision is not None
    assert (reply.revision.number, reply.revision.returned_to) == (3, 1)
    state = await inger.snapshot()
    assert (there(tree_of(state.configuration), NAME), state.revision) == (was, 3)
    assert [change.edit.path for change in reply.draft.changes] == [(*PASSPORT, "name", "en")]
    late = await inger.ask("revisions/1/return", ReturnToRevision(command_id=new_id(), latest=2))
    assert problem(late)[0] is ProblemType.CHANGED_MEANWHILE
    for number in (0, 9, -1, 10**12):
        missing = await inger.ask(f"revisions/{number}/return", ReturnToRevision(command_id=new_id(), latest=3))
        assert problem(missing)[0] is ProblemType.NOT_FOUND
        assert problem(await inger.ask(f"revisions/{number}"))[0] is ProblemType.NOT_FOUND
    same = await inger.ask("revisions/3/return", ReturnToRevision(command_id=new_id(), latest=3))
    assert problem(same)[0] is ProblemType.BAD_REQUEST


async def test_two_go_back_at_once(inger: Desk, bo: Desk) -> None:
    """One of them does, the other is told that something else holds by now."""
    await inger.change(NAME, "Nyt pas")
    await inger.publish()
    answers = await asyncio.gather(
        *(desk.ask("revisions/1/return", ReturnToRevision(command_id=new_id(), latest=2)) for desk in (inger, bo))
    )
    assert sorted(answer.status_code for answer in answers) == [200, 409]
    assert [r.number for r in await inger.revisions()] == [3, 2, 1]


async def test_the_log_and_the_tables_tell_the_same(inger: Desk, bo: Desk) -> None:
    """Folding the log of all that can be done to a draft equals the fresh snapshot after each step."""
    state = await inger.snapshot()
    clock = inger.server.clock
    tree = tree_of((await inger.draft()).configuration)
    order = there(tree, ("services", ORDER))

    async def step(done: Any) -> None:
        nonlocal state
        rows = await inger.server.app.state.parts.hub._reader.after("borgerservice", state.seq, 1000)
        state = fold(state, [decode_event(row.json()) for row in rows])
        assert state == await inger.snapshot()

    await step(await inger.change(NAME, "A"))
    await step(await bo.change((*PASSPORT, "opening"), [
        {"weekday": 3, "opens": "12:00:00", "closes": "15:00:00"},
        {"weekday": 1, "opens": "09:00:00", "closes": "12:00:00"},
    ]))  # fmt: skip
    await step(await inger.publish(at=clock() + timedelta(hours=1)))
    await step(await bo.get("draft/keep", Draft, KeepDraft(command_id=new_id())))
    await step(await inger.publish())
    await step(await bo.edit(Edit(path=("services", ORDER), before=order, after=order[::-1])))
    await step(await inger.return_to(1, latest=2))
    draft = await bo.draft()
    await step(await bo.get("draft/discard", Draft, DiscardDraft(command_id=new_id(), version=draft.version)))
    assert (state.revision, state.draft) == (3, None)


async def test_a_large_centre_passes(inger: Desk) -> None:
    """Forty services in seven languages in one command, and a logo of forty thousand letters, are taken."""
    tree = tree_of((await inger.draft()).configuration)
    whole = there(tree, PASSPORT)
    letters = [f"{a}{b}" for a in "ABCDE" for b in "ABCDEFGH"]
    edits = [
        Edit(path=("services", f"borgerservice.s{n}"), after={**whole, "id": f"borgerservice.s{n}", "letter": letter})
        for n, letter in enumerate(letters)
    ]
    logo = f"<svg>{' ' * 39_000}</svg>"
    reply = await inger.edit(*edits, Edit(path=("brand", "logo"), before=there(tree, ("brand", "logo")), after=logo))
    assert len(reply.draft.changes) == len(letters) + 1
    assert len(msgspec.json.encode(edits)) > 64 * 1024


async def test_only_superusers_read_or_change_settings(server: Any) -> None:
    """A stand and a caseworker are refused everywhere."""
    commands = {
        "draft": None, "revisions": None, "revisions/1": None,
        "draft/edits": EditDraft(command_id=new_id(), edits=(Edit(path=NAME, after="x"),)),
        "draft/publish": PublishDraft(command_id=new_id(), version=0),
        "draft/keep": KeepDraft(command_id=new_id()),
        "draft/discard": DiscardDraft(command_id=new_id(), version=0),
        "revisions/1/return": ReturnToRevision(command_id=new_id(), latest=1),
    }  # fmt: skip
    for headers in (server.kiosk(), await server.staff("bo")):
        for path, command in commands.items():
            assert (await Desk(server, headers).ask(path, command)).status_code == 403


async def test_marks_do_not_grow_for_ever(inger: Desk, database_url: str) -> None:
    """Of what was changed long ago only the latest is remembered."""
    name = ("site", "name", "en")
    marks = [{"path": ["brand", f"x{n}"], "staff_id": None, "at": "2026-01-01T00:00:00Z"} for n in range(3_000)]
    connection = await asyncpg.connect(database_url)
    await connection.execute(
        "update draft set marks = $1 where site_id = 'borgerservice'", msgspec.json.encode(marks).decode()
    )
    await inger.change(name, "A")
    count = await connection.fetchval("select jsonb_array_length(marks) from draft where site_id = 'borgerservice'")
    await connection.close()
    assert count == MARKS_KEPT


async def test_the_differences_are_those_of_the_tree(inger: Desk) -> None:
    """What the server lists as changes is what anybody finds who compares."""
    published = tree_of((await inger.snapshot()).configuration)
    await inger.change((*PASSPORT, "documents"), [])
    draft = await inger.draft()
    assert [change.edit for change in draft.changes] == list(differences(published, tree_of(draft.configuration)))


async def test_a_revision_of_another_version_of_the_program(inger: Desk, database_url: str) -> None:
    """What cannot be read any more does not come back, and is still shown as far as it goes."""
    await inger.change(NAME, "Nyt pas")
    await inger.publish()
    connection = await asyncpg.connect(database_url)
    await connection.execute(
        "update revision set configuration = jsonb_set(configuration, '{site,floor}', '\"ground\"')"
        " where number = 1 and site_id = 'borgerservice'"
    )
    await connection.close()
    answer = await inger.ask("revisions/1/return", ReturnToRevision(command_id=new_id(), latest=2))
    assert problem(answer)[0] is ProblemType.CANNOT_PUBLISH
    edits = (await inger.get("revisions/2", RevisionChanges)).edits
    assert {edit.path for edit in edits} == {NAME, ("site", "floor")}
    assert (await inger.snapshot()).revision == 2
