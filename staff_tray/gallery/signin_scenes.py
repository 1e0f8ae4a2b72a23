"""The scenes of signing in by somebody else."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from shared.client.browsed import Denied
from shared.client.outcomes import Done
from shared.protocol.signing_in import SignInFault, SignInWays, SingleSignOn
from staff_tray.gallery.scene import Scene
from staff_tray.gallery.stage import Stage

_ENTRA = SingleSignOn("entra", "Fjordby Kommune")
_LONG = SingleSignOn("kombit", "Den fælleskommunale adgangsstyring for brugere")


def _ways(stage: Stage, ways: SignInWays) -> list[QWidget]:
    stage.signin.decide_server("https://skranke.fjordby.example")
    stage.signin.look_up()
    stage.api.give("sign-in-ways", Done(ways))
    stage.signin_window.show()
    stage.signin_window.focus_first()
    return [stage.signin_window]


def _browsing(stage: Stage, provider: SingleSignOn) -> list[QWidget]:
    windows = _ways(stage, SignInWays(single_sign_on=(provider,)))
    stage.signin.sign_in_with(provider.id)
    return windows


def _denied(stage: Stage) -> list[QWidget]:
    windows = _ways(stage, SignInWays(local=False, single_sign_on=(_ENTRA,)))
    stage.signin.sign_in_with(_ENTRA.id)
    stage.browser.bring(Denied(SignInFault.NOBODY))
    return windows


SIGN_IN: tuple[Scene, ...] = (
    Scene("signin-ways", partial(_ways, ways=SignInWays(single_sign_on=(_ENTRA,)))),
    Scene("signin-single", partial(_ways, ways=SignInWays(local=False, single_sign_on=(_ENTRA, _LONG)))),
    Scene("signin-browsing", partial(_browsing, provider=_LONG)),
    Scene("signin-not-known", _denied),
)
