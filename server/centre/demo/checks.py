"""What must hold between the entries of a demo centre; every fault is named at once."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

from shared.protocol.content import Configuration
from shared.protocol.model import Texts

TINTS = frozenset({"teal", "blue", "amber", "rose", "green", "violet"})
"""The tint keys that the stand's theme knows."""


def faults(configuration: Configuration, staffed_desks: Iterable[str]) -> list[str]:
    """One sentence for each thing that is wrong; empty when all is well."""
    return [
        *_repeated("letter", (service.letter for service in configuration.services)),
        *_repeated("service", (service.id for service in configuration.services)),
        *_repeated("desk", (desk.id for desk in configuration.desks)),
        *_service_faults(configuration),
        *_desk_faults(configuration, staffed_desks),
        *_text_faults(configuration),
    ]


def _repeated(kind: str, values: Iterable[str]) -> Iterator[str]:
    for value, times in Counter(values).items():
        if times > 1:
            yield f"{kind} {value} stands there {times} times"


def _service_faults(configuration: Configuration) -> Iterator[str]:
    served = {service_id for desk in configuration.desks for service_id in desk.services}
    for service in configuration.services:
        if not service.id.startswith(f"{configuration.site.id}."):
            yield f"service {service.id} does not begin with {configuration.site.id}."
        if service.colour not in TINTS:
            yield f"service {service.id}: {service.colour!r} is no tint; write one of {', '.join(sorted(TINTS))}"
        if service.id not in served:
            yield f"service {service.id} has no desk"
        if not service.opening:
            yield f"service {service.id} never opens"


def _desk_faults(configuration: Configuration, staffed_desks: Iterable[str]) -> Iterator[str]:
    for desk in configuration.desks:
        for service_id in desk.services:
            if configuration.service(service_id) is None:
                yield f"desk {desk.id} serves {service_id}, which there is not"
    for desk_id in staffed_desks:
        if configuration.desk(desk_id) is None:
            yield f"somebody sits at desk {desk_id}, which there is not"


def _text_faults(configuration: Configuration) -> Iterator[str]:
    for where, texts in _texts(configuration):
        for language in configuration.site.languages:
            if not texts.get(language, "").strip():
                yield f"{where} has no text in {language}"


def _texts(configuration: Configuration) -> Iterator[tuple[str, Texts]]:
    site = configuration.site
    yield f"site {site.id}", site.name
    yield f"site {site.id}, waiting area", site.waiting_area
    for service in configuration.services:
        yield f"service {service.id}, name", service.name
        yield f"service {service.id}, description", service.description
        for document in service.documents:
            yield f"service {service.id}, document", document.name
            yield f"service {service.id}, document help", document.help
    for desk in configuration.desks:
        yield f"desk {desk.id}, name", desk.name
        yield f"desk {desk.id}, waiting area", desk.waiting_area
