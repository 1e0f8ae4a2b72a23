"""What the page Messages not sent says, in the language of the desktop."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from shared.protocol.outbox import Channel, MessageKind, UnsentMessage, Why

translate = QCoreApplication.translate


def kind_words(kind: MessageKind) -> str:
    """What the message is about."""
    return {
        MessageKind.DOCUMENTS: translate("Unsent", "What to bring"),
        MessageKind.REFERRAL: translate("Unsent", "Another place"),
        MessageKind.TICKET: translate("Unsent", "Number in the queue"),
        MessageKind.CODE: translate("Unsent", "Code for a booking"),
        MessageKind.CONFIRMATION: translate("Unsent", "Confirmation of a booking"),
        MessageKind.REMINDER: translate("Unsent", "Reminder"),
        MessageKind.MOVED: translate("Unsent", "A booking was moved"),
        MessageKind.CANCELLED: translate("Unsent", "A booking was cancelled"),
        MessageKind.EARLIER: translate("Unsent", "An earlier time"),
        MessageKind.NOT_CANCELLED: translate("Unsent", "Answer to a cancellation"),
        MessageKind.SOON: translate("Unsent", "It is soon your turn"),
        MessageKind.MEETING: translate("Unsent", "A booking for a colleague’s calendar"),
    }[kind]


def way_words(message: UnsentMessage) -> str:
    """How it was to go, and the end of the number."""
    if message.channel is Channel.MAIL:
        return translate("Unsent", "mail")
    if not message.ending:
        return translate("Unsent", "SMS")
    return translate("Unsent", "SMS to a number ending in {ending}").format(ending=message.ending)


def why_words(why: Why) -> str:
    """Why it was not sent."""
    return {
        Why.REFUSED: translate("Unsent", "The number or address was not accepted."),
        Why.AWAY: translate("Unsent", "The message service could not be reached."),
        Why.UNCLEAR: translate("Unsent", "It may have arrived: the message service did not answer."),
        Why.LATE: translate("Unsent", "It would have come too late."),
        Why.UNDELIVERED: translate("Unsent", "It was sent, but did not reach the telephone."),
        Why.NO_WAY: translate("Unsent", "The server is not set up to send it."),
    }[why]


def todo_words(message: UnsentMessage) -> str:
    """What one can do about it."""
    if not message.can_retry:
        return translate("Unsent", "It cannot be sent again. Call the citizen if it is important.")
    if message.why is Why.UNCLEAR:
        return translate("Unsent", "If you try again, the citizen may get it twice.")
    if message.why is Why.REFUSED:
        return translate("Unsent", "Trying again helps only if it was the message service’s mistake.")
    return translate("Unsent", "You can try again.")
