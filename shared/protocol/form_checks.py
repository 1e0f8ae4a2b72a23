"""What is wrong with the contact forms of a centre's services. Pure."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from shared.protocol.content import Configuration
from shared.protocol.drafts import Check, CheckKind, CheckLevel
from shared.protocol.forms import ContactForm, FieldInput
from shared.protocol.hours import Channel
from shared.protocol.opening.centre import weekly_of

_Way = tuple[str, ...]


def form_checks(configuration: Configuration) -> Iterator[Check]:
    """All that is wrong with them; texts that are missing are told with all others."""
    first = next(iter(configuration.site.languages), "")
    for service in configuration.services:
        if service.contact_form is None:
            continue
        way = ("services", service.id, "contact_form")
        yield from _form(way, service.contact_form, first)
        if not weekly_of(configuration, service.id, Channel.WRITTEN):
            path = ("services", service.id, "written_opening")
            yield Check(level=CheckLevel.WARNS, kind=CheckKind.FORM_NEVER_READ, path=path)


def _form(way: _Way, form: ContactForm, first: str) -> Iterator[Check]:
    fields = (*way, "fields")
    if not form.fields:
        yield Check(level=CheckLevel.STOPS, kind=CheckKind.FORM_EMPTY, path=fields)
    for key, times in Counter(field.id for field in form.fields).items():
        if times > 1:
            yield Check(level=CheckLevel.STOPS, kind=CheckKind.REPEATED, path=(*fields, key), name=key)
    for field in form.fields:
        if field.input is not FieldInput.CHOICE:
            continue
        path = (*fields, field.id, "options")
        if not field.options:
            yield Check(level=CheckLevel.STOPS, kind=CheckKind.FORM_NO_OPTIONS, path=path)
        names = Counter(option.name.get(first, "").strip() for option in field.options)
        for name, times in names.items():
            if name and times > 1:
                yield Check(level=CheckLevel.STOPS, kind=CheckKind.REPEATED, path=path, name=name)
