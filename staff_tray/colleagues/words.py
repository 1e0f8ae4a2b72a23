"""What is said of calls for assistance and of messages. The caller's words say nothing to who looks over a shoulder."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from shared.protocol.model import Role
from staff_tray.colleagues.assistance_props import Alarm, OwnCall, Stage
from staff_tray.colleagues.messages import MessageNotice
from staff_tray.words import joined

translate = QCoreApplication.translate


def own_words(own: OwnCall | None) -> str:
    """How far the own call is; "" for none. Neutral: a citizen may read it too."""
    if own is None:
        return ""
    said = {
        Stage.PASSING_ON: translate("Assistance", "Passing it on…"),
        Stage.NOT_YET: translate("Assistance", "Not passed on yet. Trying again."),
        Stage.REFUSED: translate("Assistance", "Not passed on. Use the telephone."),
        Stage.TOLD: translate("Assistance", "Passed on"),
        Stage.ENDING: translate("Assistance", "Ending…"),
        Stage.NOT_ENDED: translate("Assistance", "Not ended yet. Trying again."),
    }[own.stage]
    if own.stage is Stage.TOLD and own.coming:
        said = translate("Assistance", "{count} on the way").format(count=own.coming)
    return joined(translate("Assistance", "Practice") if own.practice else "", said)


def alarm_heading(alarm: Alarm) -> str:
    """What has happened, in a few words."""
    if alarm.practice:
        return translate("Assistance", "Practice: a colleague asks for help")
    return translate("Assistance", "A colleague asks for help")


def alarm_where(alarm: Alarm) -> str:
    """Who, and at which desk."""
    return joined(alarm.who or translate("Assistance", "A colleague"), alarm.where)


def alarm_gather(alarm: Alarm) -> str:
    """Where those who come meet."""
    if alarm.gather:
        return translate("Assistance", "Gather: {place}").format(place=alarm.gather)
    return translate("Assistance", "Go there together, not alone.")


def alarm_coming(alarm: Alarm) -> str:
    """Who comes, and since when it is asked."""
    since = translate("Assistance", "Since {since}").format(since=alarm.since)
    names = list(alarm.coming)
    if len(names) < alarm.coming_count:
        unnamed = alarm.coming_count - len(names)
        names.append(translate("Assistance", "{count} more").format(count=unnamed))
    if alarm.mine:
        names.insert(0, translate("Assistance", "you"))
    if not names:
        return joined(translate("Assistance", "Nobody is coming yet"), since)
    return joined(translate("Assistance", "Coming: {names}").format(names=", ".join(names)), since)


def message_heading(notice: MessageNotice) -> str:
    """Who the message is from."""
    return translate("Messages", "Message from {name}").format(name=notice.sender)


def read_words(role: Role | None) -> str:
    """That an own message has been read; "" for None."""
    if role is None:
        return ""
    return {
        Role.HOST: translate("Messages", "The host has read your message."),
        Role.GUARD: translate("Messages", "The guard has read your message."),
    }.get(role, translate("Messages", "Your message has been read."))
