"""A page to read."""

from __future__ import annotations

from msgspec import Struct
from PySide6.QtCore import Property, QObject, Signal, Slot

from kiosk_app.visit import words
from kiosk_app.visit.menu import own_language
from kiosk_app.visit.props import read, read_list
from kiosk_app.visit.service import qr_address
from kiosk_app.visit.sources import MirrorLike
from kiosk_app.visit.view_model import ViewModel
from kiosk_app.visit.visit import Visit
from shared.protocol.content import Configuration


class InformationProps(Struct, frozen=True):
    """The page; texts in the citizen's language but where `content_language` names another."""

    id: str = ""
    name: str = ""
    icon: str = ""
    colour: str = ""
    paragraphs: tuple[str, ...] = ()
    web: str = ""
    web_qr: str = ""
    phone: str = ""
    content_language: str = ""


def derive_information(
    configuration: Configuration | None, information_id: str | None, language: str
) -> InformationProps:
    """The props of the page of that id; of an unknown one they are empty."""
    page = configuration.information_page(information_id or "") if configuration else None
    if configuration is None or page is None:
        return InformationProps()
    own = own_language(configuration)
    name, foreign = words.content(page.name, language, own)
    text, foreign_too = words.content(page.text, language, own)
    return InformationProps(
        id=page.id,
        name=name,
        icon=page.icon,
        colour=page.colour,
        paragraphs=tuple(line.strip() for line in text.splitlines() if line.strip()),
        web=page.web,
        web_qr=qr_address(page.web),
        phone=words.left_to_right(page.phone, language),
        content_language=foreign or foreign_too,
    )


class InformationViewModel(ViewModel[InformationProps]):
    """The page that the visit stands on."""

    id_changed = Signal()
    name_changed = Signal()
    icon_changed = Signal()
    colour_changed = Signal()
    paragraphs_changed = Signal()
    web_changed = Signal()
    web_qr_changed = Signal()
    phone_changed = Signal()
    content_language_changed = Signal()

    def __init__(self, mirror: MirrorLike, visit: Visit, parent: QObject | None = None) -> None:
        super().__init__(InformationProps(), parent)
        self._mirror = mirror
        self._visit = visit
        mirror.state_changed.connect(self._refresh)
        visit.changed.connect(self._refresh)
        self._refresh()

    id = Property(str, read("id"), notify=id_changed)
    name = Property(str, read("name"), notify=name_changed)
    icon = Property(str, read("icon"), notify=icon_changed)
    colour = Property(str, read("colour"), notify=colour_changed)
    paragraphs = Property("QVariantList", read_list("paragraphs"), notify=paragraphs_changed)  # type: ignore[arg-type]
    web = Property(str, read("web"), notify=web_changed)
    web_qr = Property(str, read("web_qr"), notify=web_qr_changed)
    phone = Property(str, read("phone"), notify=phone_changed)
    content_language = Property(str, read("content_language"), notify=content_language_changed)

    @Slot()
    def _refresh(self) -> None:
        site, visit = self._mirror.state, self._visit.state
        configuration = site.configuration if site else None
        self._show(derive_information(configuration, visit.information_id, visit.language))
