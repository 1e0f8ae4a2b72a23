"""The pages of the dialog: what each is for, what it is made of, and who makes its window."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from shared.protocol.tree import Tree
from staff_tray.superuser.form import Found, Section, Things, found_among, found_in

if TYPE_CHECKING:
    from staff_tray.superuser.dialog import Dialog

Content = Things | Callable[[Tree], tuple[Section, ...]]
"""A list of things, or the sections of the site itself."""


@dataclass(frozen=True)
class Page:
    """One page. `sentence` says what it is for, `words` what else people may call it, `icon` a line icon of the tray.

    With `content` the dialog makes the page itself; else `make` does, and imports what it needs only then. `previews`
    says that the stand is shown beside it. `group` is the heading that it stands under, "" for none. `for_readers` is
    false for what only those see who may change something.
    """

    key: str
    title: str
    sentence: str
    words: str
    icon: str
    content: Content | None = None
    make: Callable[[Dialog], Any] | None = None
    previews: bool = False
    group: str = ""
    for_readers: bool = True

    def found(self, tree: Tree, language: str) -> Iterable[Found]:
        """What the search finds on it, besides the page itself."""
        if self.content is None:
            return ()
        if isinstance(self.content, Things):
            return found_among(self.content, tree, (), language)
        return found_in(self.content(tree), tree, (), language, "")
