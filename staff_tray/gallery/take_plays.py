"""Taking from another centre, and what is shared with one, on the gallery's stage."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from msgspec import structs
from PySide6.QtWidgets import QWidget

from shared.client.outcomes import Done, Outcome, Unreachable
from shared.protocol.centres import Centre
from shared.protocol.content import MenuService
from shared.protocol.drafts import CopyPart, Draft, Shelf
from shared.protocol.model import Document, Texts
from shared.protocol.tree import Tree, configuration_of, tree_of
from staff_tray.gallery.settings_plays import PlayedDrafts, played_tree, settings_window
from staff_tray.gallery.site import PASS
from staff_tray.gallery.stage import Stage, settle
from staff_tray.superuser.places import Place
from staff_tray.superuser.views.take_page import TakePage

_NAME: Texts = {"da": "Borgerservice Roskilde", "nb": "Innbyggerservice Roskilde", "en": "Citizen Service Roskilde"}


class PlayedTown(PlayedDrafts):
    """With other centres, or none; `away` does not answer."""

    def __init__(self, tree: Tree, *, others: int = 2, away: bool = False) -> None:
        super().__init__(tree)
        self._others, self._away = others, away

    def centres(self, site_id: str, done: Callable[[Outcome[list[Centre]]], None]) -> None:  # noqa: ARG002 - as the real one
        """Those there are."""
        found = [
            Centre(site_id="roskilde", name=_NAME, services=(), languages=("da", "en")),
            Centre(site_id="koege", name={"da": "Køge Jobcenter"}, services=(), languages=("da",)),
        ]
        done(Unreachable("no route") if self._away else Done(found[: self._others]))

    def shelf(self, site_id: str, done: Callable[[Outcome[Shelf]], None]) -> None:
        """Much the same as here, and some more."""
        whole = configuration_of(played_tree())
        more = tuple(
            structs.replace(whole.services[0], id=f"roskilde.{key}", name={"da": name}, questions=())
            for key, name in (("mitid", "MitID"), ("bolig", "Boligstøtte og ansøgning om lån til beboerindskud"))
        )
        done(Done(Shelf(
            site_id=site_id, name=_NAME, languages=("da", "en"), services=(*whole.services, *more),
            information=whole.information, referrals=whole.referrals,
            menu=tuple(MenuService(service_id=each.id) for each in (*whole.services, *more)),
        )))  # fmt: skip

    def draft_now(self) -> Draft:
        """With what has come from Roskilde."""
        draft = super().draft_now()
        came = tuple(
            structs.replace(each, from_site="roskilde", staff_id=None) if each.edit.path[-2:-1] == ("name",) else each
            for each in draft.changes
        )
        return structs.replace(draft, changes=came)


def _take(stage: Stage, *, what: CopyPart = CopyPart.SERVICES, shared: bool = False, **town: Any) -> Sequence[QWidget]:
    window = settings_window(stage, PlayedTown(played_tree(), **town))
    window.show_page("take")
    settle()
    page = window.page_widget("take")
    assert isinstance(page, TakePage)
    page.take.choose_what(what)
    page.take.choose_shared(shared)
    for row in page.take.props.rows[1:4] if what is not CopyPart.DOCUMENTS else page.take.props.rows[:1]:
        page.take.tick(row.id, on=True)
    return [window]


def _shared_tree() -> Tree:
    """A service that follows Roskilde, with a document of our own."""
    whole = configuration_of(played_tree())
    link = f"roskilde/roskilde.{PASS}"
    services = []
    for each in whole.services:
        if each.id == PASS:
            documents = tuple(structs.replace(d, shared=f"{link}/{d.id}") for d in each.documents)
            own = Document(id="own", name={"da": "Vores egen blanket", "nb": "Vårt eget skjema", "en": "Our own form"})
            questions = tuple(structs.replace(q, shared=f"{link}/{q.id}") for q in each.questions)
            services.append(structs.replace(each, shared=link, documents=(*documents, own), questions=questions))
        else:
            services.append(each)
    return tree_of(structs.replace(whole, services=tuple(services)))


def _shared(stage: Stage, *, page: str, place: Place = (), down: int = 0) -> Sequence[QWidget]:
    town = PlayedTown(_shared_tree())
    town.tree = tree_of(
        structs.replace(
            configuration_of(town.tree),
            services=tuple(
                structs.replace(each, name={**each.name, "da": "Pas og kørekort"}) if each.id == PASS else each
                for each in configuration_of(town.tree).services
            ),
        )
    )
    window = settings_window(stage, town)
    window.show_page(page, place)
    settle()
    if down:
        found: Any = window.page_widget(page)
        found.scroll_down(down)
    return [window]


TAKING: dict[str, Callable[[Stage], Sequence[QWidget]]] = {
    "settings-take": _take,
    "settings-take-shared": partial(_take, shared=True),
    "settings-take-documents": partial(_take, what=CopyPart.DOCUMENTS),
    "settings-take-menu": partial(_take, what=CopyPart.MENU, shared=True),
    "settings-take-alone": partial(_take, others=0),
    "settings-take-away": partial(_take, away=True),
    "settings-shared-list": partial(_shared, page="services"),
    "settings-shared-service": partial(_shared, page="services", place=("services", PASS)),
    "settings-shared-below": partial(_shared, page="services", place=("services", PASS), down=2),
    "settings-shared-document": partial(_shared, page="documents", place=("services", PASS, "documents", "photo")),
}
"""The scenes by their names."""
