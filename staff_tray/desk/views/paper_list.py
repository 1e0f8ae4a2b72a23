"""The documents that the service asks for, to be ticked as they lie on the desk."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from staff_tray import theme
from staff_tray.case_words import paper_words, papers_heading
from staff_tray.desk.case_props import Paper
from staff_tray.desk.views.parts import MutedText, Text


class PaperList(QWidget):
    """`ticked` carries a document's id and whether it has been seen."""

    ticked = Signal(str, bool)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("papers")
        self._lines: dict[str, PaperLine] = {}
        self._heading = MutedText()
        self._heading.setObjectName("papers-heading")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, theme.UNIT // 2, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self._heading)

    def show_papers(self, papers: tuple[Paper, ...]) -> None:
        """Show these; the lines stay the same widgets while the documents are the same."""
        self.setVisible(bool(papers))
        if papers:
            self._heading.setText(papers_heading(papers))
        if list(self._lines) != [paper.document_id for paper in papers]:
            for line in self._lines.values():
                self._column.removeWidget(line)
                line.hide()
                line.deleteLater()
            self._lines = {paper.document_id: PaperLine(paper.document_id) for paper in papers}
            for key, line in self._lines.items():
                line.box.clicked.connect(partial(self._on_clicked, key))
                self._column.addWidget(line)
        for paper in papers:
            self._lines[paper.document_id].show_paper(paper)

    def _on_clicked(self, key: str) -> None:
        self.ticked.emit(key, self._lines[key].box.isChecked())


class PaperLine(QWidget):
    """A box to tick, with words that wrap."""

    def __init__(self, document_id: str) -> None:
        super().__init__()
        self.box = QCheckBox()
        self.box.setObjectName(f"paper-{document_id}")
        self.box.setMinimumSize(3 * theme.UNIT, 3 * theme.UNIT)
        self._words = Text()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.box, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._words, 1, Qt.AlignmentFlag.AlignVCenter)

    def show_paper(self, paper: Paper) -> None:
        """Show how it is with this one."""
        words = paper_words(paper)
        self.box.setChecked(paper.seen)
        self.box.setAccessibleName(words)
        self._words.setText(words)
        self._words.setFont(theme.semibold(self.font()) if paper.missing and not paper.seen else self.font())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The words are as good as the box."""
        self.box.click()
        event.accept()
