"""What the pages Publish and History say, in the language of the desktop."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QLocale

from shared.protocol.drafts import Revision
from shared.protocol.errors import ProblemType
from staff_tray.superuser.draft_words import when_words
from staff_tray.superuser.publishing import PublishProps, Told, WhyNot
from staff_tray.trouble import Trouble
from staff_tray.words import trouble_sentence

translate = QCoreApplication.translate
Who = Callable[[UUID | None], str]


def why_not_words(why: WhyNot | None) -> str:
    """Why it cannot be published now, and what to do; "" when it can."""
    if why is None:
        return ""
    return {
        WhyNot.NOTHING: translate("Publish", "Nothing is changed. What citizens see is what you see here."),
        WhyNot.NOT_SAVED: translate("Publish", "Your last change is not saved yet. Wait a moment."),
        WhyNot.TO_CHOOSE: translate("Publish", "Somebody else has changed the same. Choose first what is to stand."),
        WhyNot.UNFIT: translate("Publish", "Something you wrote cannot be used as it stands. Mend it first."),
        WhyNot.STOPPED: translate("Publish", "Mend what is marked “has to be mended” first."),
        WhyNot.FORBIDDEN: translate("Publish", "You may no longer publish here. Ask an administrator."),
        WhyNot.BUSY: translate("Publish", "One moment …"),
    }[why]


def told_words(told: Told) -> str:
    """What has come of the last wish."""
    return {
        Told.NOTHING: "",
        Told.PUBLISHED: translate("Publish", "Published. The stands show it now."),
        Told.SCHEDULED: translate("Publish", "It will be published at that time. Until then you can go on changing."),
        Told.KEPT: translate("Publish", "It will not be published by itself. Your changes are still here."),
        Told.DROPPED: translate("Publish", "All changes are dropped. Everything is as it was published."),
    }[told]


def publish_trouble(trouble: Trouble | None) -> str:
    """Why it did not work; "" for no trouble."""
    if trouble is ProblemType.CANNOT_PUBLISH:
        return translate("Publish", "Something still has to be mended. Look at the list below.")
    if trouble is ProblemType.CHANGED_MEANWHILE:
        return translate("Publish", "Somebody has changed something just now. Look at the list, then try again.")
    return trouble_sentence(trouble) if trouble is not None else ""


def scheduled_words(props: PublishProps, who: Who, now: datetime, time_zone: str) -> str:
    """When it is published by itself, and who said so; "" when it is not."""
    if props.stopped_at is not None:
        when = when_words(props.stopped_at, now, time_zone)
        return translate(
            "Publish", "It was to be published {when}, but something had to be mended first. Mend it, then publish."
        ).format(when=when)
    if props.publish_at is None:
        return ""
    when, name = when_words(props.publish_at, now, time_zone), who(props.publish_by)
    if name:
        return translate("Publish", "{name} has set this to be published {when}.").format(name=name, when=when)
    return translate("Publish", "This will be published {when}.").format(when=when)


def revision_title(revision: Revision, who: Who, now: datetime, time_zone: str) -> str:
    """Who published it and when."""
    when = when_words(revision.at, now, time_zone)
    when = when[:1].upper() + when[1:]
    return " · ".join(filter(None, (when, who(revision.staff_id))))


def revision_line(revision: Revision, *, newest: bool) -> str:
    """What was said of it, and how much it changed."""
    if revision.returned_to is not None:
        said = translate("Publish", "went back to number {number}").format(number=revision.returned_to)
    else:
        said = revision.note
    count = QLocale().toString(revision.changes)
    if revision.number == 1:
        changes = translate("Publish", "the first one")
    elif revision.changes == 1:
        changes = translate("Publish", "1 change")
    else:
        changes = translate("Publish", "{count} changes").format(count=count)
    holds = translate("Publish", "this is what citizens see now") if newest else ""
    number = translate("Publish", "number {number}").format(number=revision.number)
    return " · ".join(filter(None, (number, holds, said, changes)))


def returned_words(number: int) -> str:
    """It has been gone back to."""
    return translate(
        "Publish", "Number {number} is what citizens see again. If that was wrong, go back to the one before."
    ).format(number=number)
