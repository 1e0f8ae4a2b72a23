"""Finding by plain words: the server's full-text search first, and the stands' own way where that knows nothing."""

from __future__ import annotations

from server.centre.catalogue import Catalogue
from server.centre.find.store import FindStore
from server.centre.find.words import wanted
from shared.protocol.content import Configuration
from shared.protocol.finding import Finder
from shared.protocol.visits import Find, Hit


class Search:
    """Answers `Find`. What was typed may be about somebody's life: it is not kept and not logged."""

    def __init__(self, store: FindStore, catalogue: Catalogue) -> None:
        self._store = store
        self._catalogue = catalogue
        self._finders: dict[tuple[str, str], tuple[Configuration, Finder]] = {}

    async def find(self, site_id: str, asked: Find) -> tuple[Hit, ...] | None:
        """What the words name, the best first; None when there is no such site.

        Looks in the language asked for, then in the site's first. What neither knows is looked for as a stand without
        a server does it, which forgives a slip of the finger.
        """
        rules = await self._catalogue.rules(site_id)
        if rules is None:
            return None
        words = wanted(asked.words)
        if not words.typed:
            return ()
        first = rules.configuration.site.languages[0]
        spoken = asked.language if asked.language in rules.configuration.site.languages else first
        for language in dict.fromkeys((spoken, first)):
            if hits := await self._store.find(site_id, words, language):
                return hits
        return self._finder(rules.configuration, spoken).find(asked.words)

    def _finder(self, configuration: Configuration, language: str) -> Finder:
        key = (configuration.site.id, language)
        known = self._finders.get(key)
        if known is None or known[0] is not configuration:
            known = self._finders[key] = (configuration, Finder(configuration, language))
        return known[1]
