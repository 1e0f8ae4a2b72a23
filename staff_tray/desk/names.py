"""What a stand or a service is called."""

from __future__ import annotations

from shared.protocol.content import Configuration
from shared.protocol.model import pick_text


def stand_name(stand_id: str, configuration: Configuration, language: str) -> str:
    """The stand's name in the language, or its id when it is not configured."""
    stand = configuration.stand(stand_id)
    return (pick_text(stand.name, language) if stand else "") or stand_id


def service_name(service_id: str, configuration: Configuration, language: str) -> str:
    """The service's name in the language, or its id when it is not configured."""
    service = configuration.service(service_id)
    return pick_text(service.name, language) if service else service_id
