"""Answers what was done at a centre, page by page."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from server.audit.rules import days, read_place, written
from server.audit.store import AuditStore
from server.centre.catalogue import Catalogue
from server.problems import ProblemError
from shared.protocol.audit import AUDIT_PAGE, AuditKind, AuditPage
from shared.protocol.errors import ProblemType


class AuditQuestions:
    """Raises a `ProblemError` for what cannot be asked."""

    def __init__(self, store: AuditStore, catalogue: Catalogue) -> None:
        self._store = store
        self._catalogue = catalogue

    async def page(
        self,
        site_id: str,
        *,
        kind: AuditKind | None = None,
        person: UUID | None = None,
        first: date | None = None,
        last: date | None = None,
        before: str = "",
    ) -> AuditPage:
        """The newest of that kind, by or about that person, on those days, that were before that place."""
        site = (await self._catalogue.required(site_id)).configuration.site
        try:
            place = read_place(before)
        except ValueError as error:
            raise ProblemError(ProblemType.BAD_REQUEST, "before: this is no place in the list.") from error
        found = await self._store.page(
            site_id, kind=kind, person=person, between=days(first, last, site.time_zone), before=place,
            limit=AUDIT_PAGE + 1,
        )  # fmt: skip
        shown = found[:AUDIT_PAGE]
        entries = tuple(each.entry for each in shown)
        named = [who for each in entries for who in (each.actor_id, each.staff_id) if who is not None]
        older = written(shown[-1].place) if len(found) > AUDIT_PAGE else ""
        return AuditPage(site_id=site_id, entries=entries, names=await self._store.names(named), older=older)
