"""What is said around signing in, in the window and in the browser."""

from __future__ import annotations

from PySide6.QtCore import QLocale

from shared.protocol.errors import ProblemType
from staff_tray.trouble import Trouble
from staff_tray.words import translate, trouble_sentence


def trouble_words(trouble: Trouble, wait_seconds: int) -> str:
    """What went wrong; after too many wrong passwords, when the next one may be tried."""
    if trouble is not ProblemType.LOCKED_OUT or not wait_seconds:
        return trouble_sentence(trouble)
    minutes = -(-wait_seconds // 60)
    if minutes == 1:
        return translate("SignIn", "Too many wrong passwords. Try again in a minute, or ask your superuser for a link.")
    return translate(
        "SignIn", "Too many wrong passwords. Try again in {count} minutes, or ask your superuser for a link."
    ).format(count=QLocale().toString(minutes))


def sign_in_with(name: str) -> str:
    """The button of a provider."""
    return translate("SignIn", "Sign in with {name}").format(name=name)


def browsing_words(name: str) -> str:
    """What to do while the provider's page is open."""
    return translate("SignIn", "Finish signing in with {name} in the browser. Skranke goes on by itself.").format(
        name=name
    )


def last_page_words(came: bool) -> str:
    """What the browser says when it has done its part; `came` is whether it brought a code."""
    if came:
        return translate("SignIn", "You can close this page and go on in Skranke.")
    return translate("SignIn", "You are not signed in. Close this page; Skranke tells you what you can do.")
