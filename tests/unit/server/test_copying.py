"""What another centre has, taken into a draft: with ids and letters that are free there."""

from __future__ import annotations

from itertools import permutations
from typing import Any

import pytest
from msgspec import structs

from server.centre.demo import load_demo
from server.drafts.copying import NothingToCopyError, copied
from server.ids import new_id
from shared.protocol.checks import checks
from shared.protocol.content import Configuration, MenuService
from shared.protocol.drafts import CheckLevel, CopyPart, CopyToDraft
from shared.protocol.tree import apply_edits, configuration_of, tree_of

DEMO = {centre.configuration.site.id: centre.configuration for centre in load_demo().centres}
HERE, THERE = DEMO["pension"], DEMO["borgerservice"]


def own(centre: Configuration) -> set[str]:
    """The ids of its services and desks."""
    return {service.id for service in centre.services} | {desk.id for desk in centre.desks}


TAKEN = frozenset(key for centre in DEMO.values() for key in own(centre))


def taken(centre: Configuration) -> frozenset[str]:
    """The ids of all other centres."""
    return TAKEN - own(centre)


def copy(source: Configuration, target: Configuration, what: CopyPart, *ids: str, **more: Any) -> Configuration:
    """The target's draft afterwards."""
    command = CopyToDraft(command_id=new_id(), from_site=source.site.id, what=what, ids=ids, **more)
    tree, clashes = apply_edits(tree_of(target), copied(source, target, command, taken=TAKEN))
    assert clashes == []
    return configuration_of(tree)


def stopping(centre: Configuration) -> list[Any]:
    """What forbids to publish it."""
    found = checks(centre, sites=DEMO, taken=taken(centre))
    return [check for check in found if check.level is CheckLevel.STOPS]


@pytest.mark.parametrize(("source", "target"), list(permutations(DEMO, 2)))
def test_everything_of_any_centre_can_be_taken(source: str, target: str) -> None:
    """All services, pages and referrals, the menu and the brand: what comes of it can be published."""
    made = DEMO[target]
    for what in (CopyPart.SERVICES, CopyPart.INFORMATION, CopyPart.REFERRALS, CopyPart.MENU, CopyPart.BRAND):
        made = copy(DEMO[source], made, what)
        assert stopping(made) == []
    assert len(made.menu) <= len(DEMO[source].menu)


def test_a_service_comes_with_all_that_it_needs() -> None:
    """It is called as a service of this centre, has a letter that nobody has, a tile, and its referrals."""
    with_referral = next(s for s in THERE.services for q in s.questions if q.no_refers or q.yes_refers)
    made = copy(THERE, HERE, CopyPart.SERVICES, with_referral.id)
    added = made.services[-1]
    assert added.id == with_referral.id.replace("borgerservice.", "pension.")
    assert added.letter not in [service.letter for service in HERE.services]
    assert added.documents == with_referral.documents
    assert made.menu == (*HERE.menu, MenuService(service_id=added.id))
    for question in added.questions:
        for key in (question.yes_refers, question.no_refers):
            assert key is None or made.referral(key) is not None
    assert len(made.services) == len(HERE.services) + 1


def test_a_second_copy_is_another_one() -> None:
    """The same service twice is two services, each with an id and a letter of its own; referrals come once."""
    once = copy(THERE, HERE, CopyPart.SERVICES, THERE.services[1].id)
    twice = copy(THERE, once, CopyPart.SERVICES, THERE.services[1].id)
    assert twice.services[-1].id == f"{once.services[-1].id}-2"
    assert len({service.letter for service in twice.services}) == len(twice.services)
    assert twice.referrals == once.referrals
    assert stopping(twice) == []


def test_letters_do_not_run_out() -> None:
    """When all letters of the alphabet are given, two stand together."""
    made = HERE
    for _ in range(4):
        made = copy(THERE, made, CopyPart.SERVICES)
    assert len(made.services) > 29
    assert stopping(made) == []


def test_a_question_that_led_here() -> None:
    """A referral to this very centre does not come along; its question just asks."""
    lead = next(r for r in THERE.referrals if r.site_id is not None)
    target = DEMO[str(lead.site_id)]
    asked = structs.replace(THERE.services[0].questions[0], yes_refers=lead.id) if THERE.services[0].questions else None
    question = asked or structs.replace(next(s for s in THERE.services if s.questions).questions[0], yes_refers=lead.id)
    service = structs.replace(THERE.services[0], questions=(question,), documents=())
    source = structs.replace(THERE, services=(service, *THERE.services[1:]))
    made = copy(source, target, CopyPart.SERVICES, service.id)
    assert made.services[-1].questions[0].yes_refers is None
    assert stopping(made) == []


def test_another_page_of_the_same_name() -> None:
    """A page with the same id that says something else comes beside it; the very same one does not come again."""
    page = THERE.information[0]
    other = structs.replace(HERE, information=(structs.replace(page, phone="99"),))
    made = copy(THERE, other, CopyPart.INFORMATION, page.id)
    assert [each.id for each in made.information] == [page.id, f"{page.id}-2"]
    assert copy(THERE, made, CopyPart.INFORMATION, page.id) == made


def test_documents_of_one_service() -> None:
    """They come behind those that are there; a condition on a question that is not asked there falls away."""
    source = next(s for s in THERE.services if any(document.when for document in s.documents))
    into = HERE.services[0]
    made = copy(THERE, HERE, CopyPart.DOCUMENTS, from_service=source.id, into=into.id)
    documents = made.services[0].documents
    assert documents[: len(into.documents)] == into.documents
    assert len(documents) == len(into.documents) + len(source.documents)
    assert stopping(made) == []


def test_what_there_is_not() -> None:
    """Ids that the other centre does not have are told."""
    with pytest.raises(NothingToCopyError, match="no service gone"):
        copy(THERE, HERE, CopyPart.SERVICES, "gone")
    with pytest.raises(NothingToCopyError, match="Say which service"):
        copy(THERE, HERE, CopyPart.DOCUMENTS, into=HERE.services[0].id)
