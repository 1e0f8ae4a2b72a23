"""Shared definitions: what is the other centre's follows it, and what was added here stays."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from msgspec import structs

from server.centre.demo import load_demo
from server.drafts.copying import copied
from server.drafts.following.rules import followed
from server.ids import new_id
from shared.protocol.checks import checks
from shared.protocol.content import Configuration
from shared.protocol.drafts import CheckKind, CheckLevel, CopyPart, CopyToDraft
from shared.protocol.model import MOST_QUESTIONS, Document, Service
from shared.protocol.sharing import comes_with, followed_sites, shared_in
from shared.protocol.tree import apply_edits, configuration_of, tree_of
from tests.unit.server.configurations import configurations

DEMO = {centre.configuration.site.id: centre.configuration for centre in load_demo().centres}
TAKEN = frozenset(service.id for centre in DEMO.values() for service in centre.services)
OURS = Document(id="own-paper", name={"da": "Vores eget papir"}, help={"da": "Spørg ved skranken."})


def taken(source: Configuration, target: Configuration, what: CopyPart, *ids: str, **more: Any) -> Configuration:
    """The target's draft with what it shares with the source."""
    command = CopyToDraft(
        command_id=new_id(), from_site=source.site.id, what=what, ids=ids, **{"shared": True, **more}
    )  # fmt: skip
    tree, clashes = apply_edits(tree_of(target), copied(source, target, command, taken=TAKEN))
    assert clashes == []
    return configuration_of(tree)


def with_service(centre: Configuration, service_id: str, **fields: Any) -> Configuration:
    """The centre with that service otherwise."""
    services = tuple(structs.replace(s, **fields) if s.id == service_id else s for s in centre.services)
    return structs.replace(centre, services=services)


THERE = DEMO["borgerservice"]
PASSPORT = THERE.service("borgerservice.pas")
assert PASSPORT is not None
HERE = taken(THERE, DEMO["pension"], CopyPart.SERVICES, PASSPORT.id)


def shared_service(centre: Configuration) -> Service:
    """The service that follows something."""
    return next(service for service in centre.services if service.shared)


def after(source: Configuration, target: Configuration = HERE) -> Service:
    """The shared service once the source has published this."""
    return shared_service(followed(target, {source.site.id: source}))


def test_it_begins_as_it_is_there() -> None:
    """Shared, it says all that the source says; and nothing comes as long as nothing changes there."""
    ours = shared_service(HERE)
    assert ours.shared == "borgerservice/borgerservice.pas"
    assert [d.shared for d in ours.documents] == [f"{ours.shared}/{d.id}" for d in PASSPORT.documents]
    assert (ours.name, ours.keywords) == (PASSPORT.name, PASSPORT.keywords)
    assert followed(HERE, DEMO) == HERE
    assert followed_sites(HERE) == {"borgerservice"}


def test_what_is_theirs_follows() -> None:
    """Name, picture, documents and questions come; letter, hours, and the line below the name stay ours."""
    target = with_service(
        HERE, shared_service(HERE).id, letter="Q", opening=(), mean_service_seconds=60, description={"da": "På 2. sal"}
    )
    new = Document(id="new-form", name={"da": "Ny blanket"})
    changed = with_service(
        THERE, PASSPORT.id, name={"da": "Pas og id-kort"}, icon="book", documents=(new, *PASSPORT.documents[1:]),
        letter="Z", opening=None, description={"da": "Andet"},
    )  # fmt: skip
    ours = after(changed, target)
    assert (ours.name["da"], ours.icon) == ("Pas og id-kort", "book")
    assert [d.id for d in ours.documents] == ["new-form", *(d.id for d in PASSPORT.documents[1:])]
    assert (ours.letter, ours.opening, ours.mean_service_seconds) == ("Q", (), 60)
    assert ours.description == {"da": "På 2. sal"}


def test_an_own_document_stays_where_it_was() -> None:
    """Also when theirs come and go around it, and when one of theirs gets the same id."""
    first, *rest = shared_service(HERE).documents
    target = with_service(HERE, shared_service(HERE).id, documents=(first, OURS, *rest))
    theirs = structs.replace(OURS, name={"da": "Deres"})
    changed = with_service(THERE, PASSPORT.id, documents=(*PASSPORT.documents, theirs))
    documents = after(changed, target).documents
    assert [d.id for d in documents] == [first.id, OURS.id, *(d.id for d in rest), "own-paper-2"]
    assert documents[1] == OURS
    gone = with_service(THERE, PASSPORT.id, documents=())
    assert after(gone, target).documents == (OURS,)


def test_own_languages_stay_own() -> None:
    """What the other centre does not speak is ours; what it does is as it says."""
    service = shared_service(HERE)
    target = with_service(HERE, service.id, name={**service.name, "fo": "Pass", "da": "Vores ord"})
    name = after(THERE, target).name
    assert name == {**PASSPORT.name, "fo": "Pass"}


def test_what_is_gone_there_stays_here() -> None:
    """A service or a centre that is no longer there costs us nothing; a check says so, and publishing goes on."""
    without = structs.replace(THERE, services=tuple(s for s in THERE.services if s.id != PASSPORT.id))
    for sources in ({"borgerservice": without}, {}):
        assert followed(HERE, sources) == HERE
        found = [c for c in checks(HERE, sources=sources) if c.kind is CheckKind.SOURCE_GONE]
        assert {c.path for c in found} == {each.path for each in shared_in(HERE)} - (
            {("referrals", r.id) for r in HERE.referrals if r.shared} if sources else set()
        )
        assert {(c.level, c.name) for c in found} == {(CheckLevel.WARNS, "borgerservice")}
    assert not [c for c in checks(HERE, sources=DEMO) if c.kind is CheckKind.SOURCE_GONE]


def test_a_copy_has_no_links() -> None:
    """Neither of a service that is the source's own, nor of one that it shares itself."""
    copy = taken(HERE, DEMO["jobcenter"], CopyPart.SERVICES, shared=False)
    assert not list(shared_in(copy))
    assert not any(document.shared for service in copy.services for document in service.documents)


def test_what_is_shared_on_follows_where_it_began() -> None:
    """Taken from a centre that follows itself: the link leads to the first, and there it comes as its own."""
    further = taken(HERE, DEMO["jobcenter"], CopyPart.SERVICES, shared_service(HERE).id)
    assert shared_service(further).shared == "borgerservice/borgerservice.pas"
    back = taken(HERE, THERE, CopyPart.SERVICES, shared_service(HERE).id)
    assert not back.services[-1].shared
    assert back.services[-1].documents == PASSPORT.documents


def test_a_document_alone() -> None:
    """One document can be shared into a service of ours: its words follow, when it is needed is ours."""
    into = DEMO["pension"].services[0]
    document = PASSPORT.documents[0]
    target = taken(
        THERE, DEMO["pension"], CopyPart.DOCUMENTS, document.id, from_service=PASSPORT.id, into=into.id
    )  # fmt: skip
    assert target.services[0].documents[-1].shared == f"borgerservice/{PASSPORT.id}/{document.id}"
    renamed = structs.replace(document, name={"da": "Nyt foto"}, when={})
    changed = with_service(THERE, PASSPORT.id, documents=(renamed, *PASSPORT.documents[1:]))
    made = followed(target, {"borgerservice": changed}).services[0]
    assert made.documents[-1].name["da"] == "Nyt foto"
    assert made.documents[:-1] == into.documents


@pytest.mark.parametrize(("source", "target"), [("borgerservice", "pension"), ("pension", "jobcenter")])
def test_everything_of_any_centre_can_be_shared(source: str, target: str) -> None:
    """Services, pages, places and the menu: it can be published, says what a copy says, and is followed at once."""
    made = DEMO[target]
    for what in (CopyPart.SERVICES, CopyPart.INFORMATION, CopyPart.REFERRALS, CopyPart.MENU):
        made = taken(DEMO[source], made, what)
    assert not [c for c in checks(made, sites=DEMO, sources=DEMO) if c.level is CheckLevel.STOPS]
    assert followed(made, DEMO) == made


def test_following_twice_changes_nothing_more_and_loses_nothing_of_ours() -> None:
    """For any two states of the source and any additions: the second time is as the first, theirs stand in their order,
    ours are all there, and what comes can be published as well as it could be there.
    """

    @settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
    @given(configurations("a-centre"), configurations("a-centre"), configurations("b-centre"), st.data())
    def holds(earlier: Configuration, later: Configuration, ours: Configuration, data: st.DataObject) -> None:
        target = taken(earlier, ours, CopyPart.SERVICES)
        target = structs.replace(
            target, services=tuple(_with_additions(each, data) if each.shared else each for each in target.services)
        )
        made = followed(target, {"a-centre": later})
        assert followed(made, {"a-centre": later}) == made
        theirs = {service.id: service for service in later.services}
        for before, now in zip(target.services, made.services, strict=True):
            own = [d for d in before.documents if not comes_with(before, d.shared)]
            assert [d.id for d in now.documents if not comes_with(now, d.shared)] == [d.id for d in own]
            assert (now.id, now.letter, now.opening, now.description, now.walk_in) == (
                before.id, before.letter, before.opening, before.description, before.walk_in
            )  # fmt: skip
            source = theirs.get(before.shared.partition("/")[2])
            if source is None:
                assert now == before or not before.shared
                continue
            ids = [d.shared.rpartition("/")[2] for d in now.documents if comes_with(now, d.shared)]
            assert ids == [d.id for d in source.documents]
            assert len(now.questions) <= MOST_QUESTIONS
            assert all(now.name[key] == words for key, words in source.name.items() if key in later.site.languages)
        stopped = {c.kind for c in checks(made) if c.level is CheckLevel.STOPS}
        assert stopped <= {CheckKind.MISSING_TEXT}
        assert configuration_of(tree_of(made)) == made

    holds()


def _with_additions(service: Service, data: st.DataObject) -> Service:
    """A document or two of our own, anywhere between theirs."""
    documents = list(service.documents)
    for number in range(data.draw(st.integers(0, 2))):
        where = data.draw(st.integers(0, len(documents)))
        documents.insert(
            where, structs.replace(OURS, id=data.draw(st.sampled_from([f"own{number}", f"d{number}-own"])))
        )
    return structs.replace(service, documents=tuple(documents), description={"da": "Vores"})
