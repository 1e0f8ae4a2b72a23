"""What the window of one's own account says, in the language of the desktop."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication, QLocale

from shared.protocol.errors import ProblemType
from shared.protocol.own_account import OwnSignIn, Weakness
from staff_tray.account.props import AccountProps, Strength, Told
from staff_tray.signin.words import trouble_words
from staff_tray.superuser.draft_words import when_words

translate = QCoreApplication.translate


def strength_words(props: AccountProps) -> str:
    """What is to be said of the new password: the server's verdict, or what can be seen while it is typed."""
    if props.weakness is not None:
        return weakness_words(props.weakness)
    return {
        Strength.NOTHING: translate("Account", "Three or four words that do not belong together are easy to remember."),
        Strength.SHORT: _missing_words(props.missing),
        Strength.SAME: translate("Account", "That is the password you have. Choose another one."),
        Strength.NAMED: translate("Account", "Better without your name in it: that is tried first."),
        Strength.MONOTONE: translate("Account", "The same few characters again and again are easy to guess."),
        Strength.LONG_ENOUGH: translate("Account", "Long enough. One more word makes it stronger."),
        Strength.GOOD: translate("Account", "Long and good."),
    }[props.strength]


def weakness_words(weakness: Weakness) -> str:
    """Why the server does not take it, and what to do."""
    return {
        Weakness.SHORT: translate("Account", "That is too short. Add one or two words."),
        Weakness.KNOWN_WORD: translate(
            "Account", "It has a name or a word in it that is tried first. Take words that do not belong together."
        ),
        Weakness.DATE: translate("Account", "It has a date in it. Take words that do not belong together."),
        Weakness.PATTERN: translate(
            "Account", "It follows a pattern, as keys side by side. Take words that do not belong together."
        ),
        Weakness.EASY: translate(
            "Account", "It is easy to guess. Take three or four words that do not belong together."
        ),
    }[weakness]


def told_words(told: Told) -> str:
    """What has come of the last wish; "" for nothing."""
    return {
        Told.NOTHING: "",
        Told.CHANGED: translate("Account", "Your password is changed. Everywhere else you are signed out."),
        Told.SIGNED_OUT: translate("Account", "You are signed out everywhere else."),
    }[told]


def account_trouble(props: AccountProps) -> str:
    """What went wrong; "" for nothing."""
    if props.trouble is None:
        return ""
    if props.trouble is ProblemType.WRONG_PASSWORD:
        return translate("Account", "That is not the password you have now. Try again.")
    return trouble_words(props.trouble, props.wait_seconds)


def computer_words(sign_in: OwnSignIn) -> str:
    """Where it is."""
    name = sign_in.computer or translate("Account", "A computer that did not say its name")
    return translate("Account", "{computer} (here)").format(computer=name) if sign_in.here else name


def since_words(sign_in: OwnSignIn, now: datetime, time_zone: str) -> str:
    """Since when, and when it was last in use."""
    begun, seen = (when_words(moment, now, time_zone) for moment in (sign_in.begun_at, sign_in.seen_at))
    if sign_in.here or begun == seen:
        return translate("Account", "Signed in {when}").format(when=begun)
    return translate("Account", "Signed in {when}, last in use {seen}").format(when=begun, seen=seen)


def _missing_words(missing: int) -> str:
    if missing == 1:
        return translate("Account", "One more character.")
    return translate("Account", "{count} more characters.").format(count=QLocale().toString(missing))
