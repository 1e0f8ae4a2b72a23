"""The templates: the demo's centres, without what is invented."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from server.centre.demo import load_demo
from server.centre.setup.rules import cleaned
from shared.protocol.content import Configuration


@cache
def templates() -> Mapping[str, Configuration]:
    """Each kind of centre by its key, in the order they are offered."""
    return {centre.configuration.site.id: cleaned(centre.configuration) for centre in load_demo().centres}
