"""The view models of the desk window, which belong together."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol
from uuid import UUID

from PySide6.QtCore import QObject

from staff_tray.desk.case import DeskCase
from staff_tray.desk.casework import Casework
from staff_tray.desk.centres import OtherCentres
from staff_tray.desk.ports import CaseworkCommands, CentreQuestions, NoteCommands, SiteFeed
from staff_tray.desk.text_blocks import BlockMemory, TextBlocks
from staff_tray.desk.visitor_notes import VisitorNotes
from staff_tray.desk.waiting_line import WaitingLine
from staff_tray.team.directory import Directory


class DeskPort(CaseworkCommands, NoteCommands, CentreQuestions, Protocol):
    """All that the desk window asks of the server."""


@dataclass(frozen=True)
class DeskModels:
    """One person's at one site. `staff_id` and `language` are theirs."""

    staff_id: UUID
    language: str
    desk: DeskCase
    casework: Casework
    notes: VisitorNotes
    line: WaitingLine
    directory: Directory
    centres: OtherCentres
    texts: TextBlocks


def desk_models(
    feed: SiteFeed,
    port: DeskPort,
    directory: Directory,
    texts: BlockMemory,
    *,
    site_id: str,
    staff_id: UUID,
    language: str,
    now: Callable[[], datetime],
    new_id: Callable[[], UUID],
    parent: QObject | None = None,
) -> DeskModels:
    """Make them all; the `directory` is there already, others ask it too."""
    desk = DeskCase(
        feed, port, site_id=site_id, staff_id=staff_id, language=language, now=now, new_id=new_id, parent=parent
    )
    return DeskModels(
        staff_id=staff_id,
        language=language,
        desk=desk,
        casework=Casework(desk, port),
        notes=VisitorNotes(desk, port, new_id=new_id, parent=parent),
        line=WaitingLine(feed, desk, staff_id=staff_id, language=language, parent=parent),
        directory=directory,
        centres=OtherCentres(port, site_id=site_id, parent=parent),
        texts=TextBlocks(texts, parent),
    )
