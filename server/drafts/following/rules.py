"""What shared definitions say now, put into a configuration that follows them; what it has added itself stays. Pure."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TypeVar

from msgspec import structs

from shared.protocol.content import Configuration, Information, Referral
from shared.protocol.model import MOST_QUESTIONS, Document, Question, Service
from shared.protocol.sharing import FIELDS, Source, comes_with, document_of, link_to, source_of
from shared.protocol.tree import merged_order

WordsT = TypeVar("WordsT")
ThingT = TypeVar("ThingT", Service, Document, Question, Information, Referral)
InsideT = TypeVar("InsideT", Document, Question)


def followed(target: Configuration, sources: Mapping[str, Configuration]) -> Configuration:
    """The target with what the centres in `sources` say. What a centre no longer has stays as it is here."""
    made = _Following(target, sources)
    for page in target.information:
        made.information(page)
    for referral in target.referrals:
        made.referral(referral)
    for service in target.services:
        made.service(service)
    return made.target


class _Following:
    """The target as it becomes."""

    def __init__(self, target: Configuration, sources: Mapping[str, Configuration]) -> None:
        self.target = target
        self._sources = sources

    def information(self, page: Information) -> None:
        """One page."""
        source, centre = self._read(page.shared)
        theirs = None if source is None or centre is None else centre.information_page(source.id)
        if theirs is not None and centre is not None:
            self._put("information", _with_fields(page, theirs, FIELDS["information"], centre.site.languages))

    def referral(self, referral: Referral) -> None:
        """One referral; one that would lead to the target itself stays as it is."""
        source, centre = self._read(referral.shared)
        theirs = None if source is None or centre is None else centre.referral(source.id)
        if theirs is not None and centre is not None and theirs.site_id != self.target.site.id:
            self._put("referrals", _with_fields(referral, theirs, FIELDS["referrals"], centre.site.languages))

    def service(self, service: Service) -> None:
        """One service with what stands in it, and the documents in it that are shared by themselves."""
        source, centre = self._read(service.shared)
        theirs = None if source is None or centre is None else centre.service(source.id)
        if theirs is not None and centre is not None:
            languages = centre.site.languages
            service = _with_fields(service, theirs, ("name", "icon", "colour", "keywords"), languages)
            service, asked = self._with_questions(service, theirs, centre)
            service = self._with_documents(service, theirs, languages, asked)
        documents = tuple(self._alone(service, document) for document in service.documents)
        self._put("services", structs.replace(service, documents=documents))

    def _with_questions(
        self, service: Service, theirs: Service, centre: Configuration
    ) -> tuple[Service, dict[str, str]]:
        """The service that asks what the other asks, and by which ids here; as many as there is room for."""
        own = [each for each in service.questions if not comes_with(service, each.shared)]
        wanted = [each for each in theirs.questions if not self._is_ours(each.shared)][: MOST_QUESTIONS - len(own)]

        def changed(here: Question, there: Question) -> Question:
            here = _with_fields(here, there, ("text", "help"), centre.site.languages)
            yes, no = (self._refers(each, centre) for each in (there.yes_refers, there.no_refers))
            return structs.replace(here, yes_refers=yes, no_refers=no)

        questions, ids = _merged(service, service.questions, wanted, changed)
        return structs.replace(service, questions=questions), ids

    def _with_documents(
        self, service: Service, theirs: Service, languages: Sequence[str], asked: Mapping[str, str]
    ) -> Service:
        def changed(here: Document, there: Document) -> Document:
            here = _with_fields(here, there, ("name", "help", "picture"), languages)
            return structs.replace(here, when={asked[key]: each for key, each in there.when.items() if key in asked})

        wanted = [each for each in theirs.documents if not self._is_ours(each.shared)]
        documents, _ = _merged(service, service.documents, wanted, changed)
        known = {question.id for question in service.questions}
        return structs.replace(
            service,
            documents=tuple(
                structs.replace(each, when={key: answer for key, answer in each.when.items() if key in known})
                for each in documents
            ),
        )

    def _alone(self, service: Service, document: Document) -> Document:
        if comes_with(service, document.shared):
            return document
        source, centre = self._read(document.shared)
        theirs = None if source is None or centre is None else document_of(centre, source)
        if theirs is None or centre is None:
            return document
        return _with_fields(document, theirs, ("name", "help", "picture"), centre.site.languages)

    def _refers(self, key: str | None, centre: Configuration) -> str | None:
        """The referral here that is the other centre's of that id; it is brought along where it is not here yet."""
        theirs = None if key is None else centre.referral(key)
        if theirs is None or theirs.site_id == self.target.site.id:
            return None
        link = theirs.shared or link_to(centre.site.id, theirs.id)
        here = self.target.referrals
        for each in here:
            same = structs.replace(each, id=theirs.id, shared="") == structs.replace(theirs, shared="")
            if each.shared == link or same:
                return each.id
        own = source_of(link)
        shared = "" if own is None or own.site_id == self.target.site.id else link
        added = structs.replace(theirs, id=_free(theirs.id, [each.id for each in here]), shared=shared)
        self.target = structs.replace(self.target, referrals=(*here, added))
        return added.id

    def _is_ours(self, link: str) -> bool:
        """Whether it has come from the target in the first place."""
        source = source_of(link)
        return source is not None and source.site_id == self.target.site.id

    def _read(self, link: str) -> tuple[Source | None, Configuration | None]:
        source = source_of(link)
        return source, None if source is None else self._sources.get(source.site_id)

    def _put(self, kind: str, thing: Service | Information | Referral) -> None:
        things = tuple(thing if each.id == thing.id else each for each in getattr(self.target, kind))
        self.target = structs.replace(self.target, **{kind: things})


def _with_fields(here: ThingT, there: ThingT, fields: Sequence[str], languages: Sequence[str]) -> ThingT:
    """Ours with these fields of theirs; of texts and keywords what stands in a language they do not speak is ours."""
    changed = {}
    for name in fields:
        ours, theirs = getattr(here, name), getattr(there, name)
        changed[name] = _in_languages(ours, theirs, languages) if isinstance(theirs, dict) else theirs
    return structs.replace(here, **changed)


def _in_languages(
    ours: Mapping[str, WordsT], theirs: Mapping[str, WordsT], languages: Sequence[str]
) -> dict[str, WordsT]:
    spoken = {language: words for language, words in theirs.items() if language in languages and words}
    return {**{language: words for language, words in ours.items() if language not in spoken}, **spoken}


def _merged(
    service: Service,
    here: Sequence[InsideT],
    theirs: Sequence[InsideT],
    changed: Callable[[InsideT, InsideT], InsideT],
) -> tuple[tuple[InsideT, ...], dict[str, str]]:
    """What stands in a shared service: theirs as it is there, ours where it was; and which id theirs have here."""
    by_link = {each.shared: each for each in here if comes_with(service, each.shared)}
    taken = {each.id for each in here}
    there: list[InsideT] = []
    ids: dict[str, str] = {}
    for each in theirs:
        link = f"{service.shared}/{each.id}"
        if link in by_link:
            made = by_link[link]
        else:
            made = structs.replace(each, id=_free(each.id, taken), shared=link)
            taken.add(made.id)
        ids[each.id] = made.id
        there.append(changed(made, each))
    came = {each.id: each for each in there}
    kept: list[str] = [each.id for each in here if each.id in came or not comes_with(service, each.shared)]
    before = [key for key in kept if key in came]
    after: list[str] = [each.id for each in there]
    current = [*kept, *(key for key in after if key not in kept)]
    own = {each.id: each for each in here}
    order = merged_order(before, after, current)
    return tuple(came.get(key) or own[key] for key in order), ids


def _free(key: str, taken: Sequence[str] | set[str]) -> str:
    number = 2
    free = key
    while free in taken:
        free, number = f"{key[:60]}-{number}", number + 1
    return free
