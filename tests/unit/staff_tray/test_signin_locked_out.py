"""After too many wrong passwords the sign-in says when to try again."""

from __future__ import annotations

from typing import Any

import pytest

from shared.client.outcomes import Refused
from shared.protocol.errors import Problem, ProblemType
from staff_tray.signin.model import SignInModel
from staff_tray.signin.words import trouble_words
from tests.unit.staff_tray.fake_api import FakeApi, FakeBrowser


@pytest.mark.parametrize(("seconds", "said"), [(20, "in a minute"), (61, "in 2 minutes"), (0, "some minutes")])
def test_when_to_try_again(qapp: Any, seconds: int, said: str) -> None:
    """In minutes, rounded up; without a time, some."""
    api = FakeApi()
    model = SignInModel(lambda _: api, FakeBrowser)
    model.fill(server_url="https://s", username="bo", password="x")
    model.sign_in()
    problem = Problem(type=ProblemType.LOCKED_OUT, title="No", status=429, detail="Wait.", retry_after=seconds or None)
    api.done(Refused(problem))
    props = model.props
    assert props.trouble is ProblemType.LOCKED_OUT
    assert said in trouble_words(props.trouble, props.wait_seconds)
