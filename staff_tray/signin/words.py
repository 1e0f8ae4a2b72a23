"""What is said around signing in, in the window and in the browser."""

from __future__ import annotations

from staff_tray.words import translate


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
