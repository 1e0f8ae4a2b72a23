"""What another centre has, as edits of a draft: with ids and letters that are free there; copies, or shared. Pure."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from itertools import chain, count, product
from typing import TypeVar

from msgspec import structs

from shared.protocol.content import (
    Configuration,
    Information,
    MenuGroup,
    MenuInformation,
    MenuItem,
    MenuReferral,
    MenuService,
    Referral,
)
from shared.protocol.drafts import CopyPart, CopyToDraft
from shared.protocol.model import Document, Question, Service
from shared.protocol.sharing import comes_with, link_to, source_of
from shared.protocol.tree import Edit, differences, tree_of

_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZÆØÅ"
_LONGEST_ID = 64

PageT = TypeVar("PageT", Information, Referral)


class NothingToCopyError(LookupError):
    """The other centre, or the draft, has no such thing; the message is one sentence."""


def copied(
    source: Configuration, target: Configuration, command: CopyToDraft, *, taken: Collection[str]
) -> tuple[Edit, ...]:
    """The edits that bring it into `target`. `taken` are the ids that services and desks have anywhere.

    Raises `NothingToCopyError` for what there is not.
    """
    copy = _Copy(source, target, taken, shared=command.shared)
    match command.what:
        case CopyPart.SERVICES:
            for service in _chosen(source.services, command.ids, "service"):
                copy.service(service)
        case CopyPart.INFORMATION:
            for page in _chosen(source.information, command.ids, "information"):
                copy.information(page)
        case CopyPart.REFERRALS:
            for referral in _chosen(source.referrals, command.ids, "referral"):
                copy.referral(referral)
        case CopyPart.DOCUMENTS:
            copy.documents(command)
        case CopyPart.MENU:
            copy.menu()
        case CopyPart.BRAND:
            copy.target = structs.replace(copy.target, brand=source.brand)
    return tuple(differences(tree_of(target), tree_of(copy.target)))


class _Copy:
    """The target as it becomes."""

    def __init__(
        self, source: Configuration, target: Configuration, taken: Collection[str], *, shared: bool = False
    ) -> None:
        self._source = source
        self._shared = shared
        self.target = target
        self._taken = {*taken, *(service.id for service in target.services), *(desk.id for desk in target.desks)}

    def service(self, service: Service, *, tile: bool = True) -> str:
        """Add it as one of the target's own; the id it gets. With `tile` it comes to stand at the end of the menu."""
        key = _free(self._own(service.id), self._taken)
        self._taken.add(key)
        link = self.link(service.shared, service.id)
        questions = tuple(
            structs.replace(self._question(each), shared=self._inside(link, service, each))
            for each in service.questions
        )
        documents = tuple(structs.replace(each, shared=self._inside(link, service, each)) for each in service.documents)
        letter = _free_letter(service.letter, {each.letter for each in self.target.services})
        added = structs.replace(
            service, id=key, letter=letter, questions=questions, documents=documents, shared=link
        )  # fmt: skip
        self.target = structs.replace(self.target, services=(*self.target.services, added))
        if tile and self.target.menu:
            menu = (*self.target.menu, MenuService(service_id=key))
            self.target = structs.replace(self.target, menu=menu)
        return key

    def link(self, link: str, *steps: str) -> str:
        """The link to a thing of the source, or to what that follows itself; "" for a copy, and for what began here."""
        link = (link or link_to(self._source.site.id, *steps)) if self._shared else ""
        source = source_of(link)
        return "" if source is None or source.site_id == self.target.site.id else link

    def _inside(self, link: str, service: Service, thing: Document | Question) -> str:
        """The link of what stands in a service that is now shared so; what its centre has added itself is a copy."""
        source = source_of(thing.shared)
        if not link or (source is not None and source.site_id == self.target.site.id):
            return ""
        if service.shared:
            return thing.shared if comes_with(service, thing.shared) else ""
        return f"{link}/{thing.id}"

    def information(self, page: Information) -> str:
        """Add it unless it is there already; the id it has here."""
        page = structs.replace(page, shared=self.link(page.shared, page.id))
        pages, key = _with(self.target.information, page)
        self.target = structs.replace(self.target, information=pages)
        return key

    def referral(self, referral: Referral) -> str | None:
        """Add it unless it is there already; the id it has here. None for one that leads to the target itself."""
        if referral.site_id == self.target.site.id:
            return None
        referral = structs.replace(referral, shared=self.link(referral.shared, referral.id))
        referrals, key = _with(self.target.referrals, referral)
        self.target = structs.replace(self.target, referrals=referrals)
        return key

    def documents(self, command: CopyToDraft) -> None:
        """Add documents of one service to another; conditions on questions that are not asked there fall away."""
        source = self._source.service(command.from_service or "")
        into = self.target.service(command.into or "")
        if source is None or into is None:
            raise NothingToCopyError("Say which service the documents are of, and which one gets them.")
        asked = {question.id for question in into.questions}
        documents = into.documents
        for document in _chosen(source.documents, command.ids, "document"):
            when = {key: answer for key, answer in document.when.items() if key in asked}
            link = self.link(document.shared, source.id, document.id)
            documents = _with_document(documents, structs.replace(document, when=when, shared=link))
        changed = structs.replace(into, documents=documents)
        services = tuple(changed if service.id == into.id else service for service in self.target.services)
        self.target = structs.replace(self.target, services=services)

    def menu(self) -> None:
        """Make the target's menu like the source's; what it leads to comes along where it is not there yet."""
        self.target = structs.replace(self.target, menu=())
        menu = tuple(self._items(self._source.menu))
        self.target = structs.replace(self.target, menu=menu)

    def _items(self, items: Iterable[MenuItem]) -> Iterator[MenuItem]:
        for item in items:
            match item:
                case MenuGroup():
                    if inner := tuple(self._items(item.items)):
                        yield structs.replace(item, items=inner)
                case MenuService():
                    yield MenuService(service_id=self._service_here(item.service_id))
                case MenuInformation():
                    page = self._source.information_page(item.information_id)
                    if page is not None:
                        yield MenuInformation(information_id=self.information(page))
                case MenuReferral():
                    referral = self._source.referral(item.referral_id)
                    key = None if referral is None else self.referral(referral)
                    if key is not None:
                        yield MenuReferral(referral_id=key)

    def _service_here(self, service_id: str) -> str:
        own = self._own(service_id)
        service = self._source.service(service_id)
        if service is not None and (link := self.link(service.shared, service.id)):
            own = next((each.id for each in self.target.services if each.shared == link), own)
        if self.target.service(own) is not None or service is None:
            return own
        return self.service(service, tile=False)

    def _question(self, question: Question) -> Question:
        return structs.replace(
            question, yes_refers=self._refers(question.yes_refers), no_refers=self._refers(question.no_refers)
        )

    def _refers(self, referral_id: str | None) -> str | None:
        referral = None if referral_id is None else self._source.referral(referral_id)
        return None if referral is None else self.referral(referral)

    def _own(self, key: str) -> str:
        """The id as the target would give it: `pension.rente` becomes `borgerservice.rente`."""
        prefix = f"{self._source.site.id}."
        bare = key.removeprefix(prefix)
        return f"{self.target.site.id}.{bare}"[:_LONGEST_ID]


def _free(key: str, taken: Collection[str]) -> str:
    ways = chain([key], (f"{key[: _LONGEST_ID - 4]}-{number}" for number in count(2)))
    return next(way for way in ways if way not in taken)


def _free_letter(letter: str, taken: Collection[str]) -> str:
    pairs = ("".join(pair) for pair in product(_LETTERS, repeat=2))
    return next((way for way in chain([letter], _LETTERS, pairs) if way not in taken), letter)


def _with(pages: tuple[PageT, ...], page: PageT) -> tuple[tuple[PageT, ...], str]:
    same = next((each.id for each in pages if _is_the_same(each, page)), None)
    if same is not None:
        return pages, same
    key = _free(page.id, {each.id for each in pages})
    added: PageT = structs.replace(page, id=key)
    return pages + (added,), key  # noqa: RUF005 - the checker reads it so


def _is_the_same(here: PageT, page: PageT) -> bool:
    """Whether it follows the same already, or says the same without following anything else."""
    if page.shared and here.shared == page.shared:
        return True
    return structs.replace(here, id=page.id, shared="") == structs.replace(page, shared="")


def _with_document(documents: tuple[Document, ...], document: Document) -> tuple[Document, ...]:
    if any(_is_the_same_document(each, document) for each in documents):
        return documents
    key = _free(document.id, {each.id for each in documents})
    return (*documents, structs.replace(document, id=key))


def _is_the_same_document(here: Document, document: Document) -> bool:
    if document.shared and here.shared == document.shared:
        return True
    return structs.replace(here, id=document.id, shared="") == structs.replace(document, shared="")


ThingT = TypeVar("ThingT", Service, Information, Referral, Document)


def _chosen(things: Sequence[ThingT], ids: Sequence[str], kind: str) -> list[ThingT]:
    known = {thing.id: thing for thing in things}
    for key in ids:
        if key not in known:
            raise NothingToCopyError(f"The other centre has no {kind} {key}. Look at its list.")
    return [known[key] for key in dict.fromkeys(ids)] if ids else list(things)
