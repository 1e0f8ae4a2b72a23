"""Which service of another centre is the same errand: by the definition that both share, else by its name. Pure."""

from __future__ import annotations

from shared.protocol.content import Configuration
from shared.protocol.model import Key, Service
from shared.protocol.sharing import link_to


def same_errand(here: Configuration, service_id: Key, there: Configuration) -> Service | None:
    """The service of `there` that is the same errand as one of `here`; None when it has none.

    What follows one definition is one errand, whatever a centre calls it. Where none does, the name decides, in the
    language that `here` is written in.
    """
    service = here.service(service_id)
    if service is None or here.site.id == there.site.id:
        return service
    definition = _definition(here, service)
    shared = next((each for each in there.services if _definition(there, each) == definition), None)
    return shared or _named_alike(here, service, there)


def _definition(configuration: Configuration, service: Service) -> str:
    """Where it is kept: a link leads there at once, never by way of somebody who follows it too."""
    return service.shared or link_to(configuration.site.id, service.id)


def _named_alike(here: Configuration, service: Service, there: Configuration) -> Service | None:
    language = here.site.languages[0] if here.site.languages else ""
    name = _plain(service, language)
    return next((each for each in there.services if name and _plain(each, language) == name), None)


def _plain(service: Service, language: str) -> str:
    return service.name.get(language, "").strip().casefold()
