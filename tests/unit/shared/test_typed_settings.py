from __future__ import annotations

from enum import StrEnum
from typing import Annotated, Any, Literal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec import Meta, Struct

from shared.typed_settings import SettingsError, read_settings

SECRET = "geheim-7731"


class Colour(StrEnum):
    """A choice."""

    BLUE = "blue"
    AMBER = "amber"


class Settings(Struct, frozen=True, kw_only=True):
    """Settings of every kind."""

    site_id: str = "borgerservice"
    port: Annotated[int, Meta(ge=0, le=65535)] = 8150
    share: Annotated[float, Meta(gt=0)] = 0.5
    announce: bool = True
    languages: tuple[str, ...] = ("da", "nb")
    floors: tuple[int, ...] = ()
    colour: Colour = Colour.BLUE
    printer: str | None = None


class Needy(Struct, frozen=True, kw_only=True):
    """Settings that must be said."""

    device_token: str
    server_url: str


class Secrets(Struct, frozen=True, kw_only=True):
    """Every kind of type that a secret may be put into by mistake."""

    token_kind: Literal["short", "long"] = "short"
    password_colour: Colour = Colour.BLUE
    token_colours: tuple[Colour, ...] = ()
    token_maybe: Colour | None = None
    password_pattern: Annotated[str, Meta(pattern="^[0-9]+$")] = "1"
    password_length: Annotated[str, Meta(max_length=3)] = ""
    token_count: int = 0
    token_share: float = 0.5
    token_flag: bool = False
    token_numbers: tuple[int, ...] = ()


def read(
    cls: type[Any] = Settings,
    environ: dict[str, str] | None = None,
    toml: dict[str, Any] | None = None,
    overrides: dict[str, Any] | None = None,
) -> Any:
    """The settings with our prefix."""
    return read_settings(cls, prefix="X_", environ=environ or {}, toml=toml, overrides=overrides)


def test_without_anything_the_defaults_hold() -> None:
    """Nothing said is the struct as it is written."""
    assert read() == Settings()


@pytest.mark.parametrize(
    ("overrides", "environ", "toml", "expected"),
    [
        ({"port": 1}, {"X_PORT": "2"}, {"port": 3}, 1),
        ({"port": None}, {"X_PORT": "2"}, {"port": 3}, 2),
        ({}, {"X_PORT": "2"}, {"port": 3}, 2),
        ({}, {}, {"port": 3}, 3),
        ({}, {"PORT": "2", "Y_PORT": "2"}, {}, 8150),
    ],
)
def test_the_nearest_word_counts(
    overrides: dict[str, Any], environ: dict[str, str], toml: dict[str, Any], expected: int
) -> None:
    """The command line goes before the environment, that before the file, that before the default."""
    assert read(environ=environ, toml=toml, overrides=overrides).port == expected


def test_a_wrong_value_that_is_not_the_nearest_word_does_not_matter() -> None:
    """What is overridden is not looked at."""
    assert read(toml={"port": "many"}, overrides={"port": 1}).port == 1


def test_every_fault_is_named_in_one_message() -> None:
    """Wrong values from each source, with the source and what is wanted; and names that nobody knows."""
    with pytest.raises(SettingsError) as caught:
        read(
            environ={"X_SHARE": "half", "X_LANGUAGE": "da", "OTHER": "1"},
            toml={"announce": "perhaps", "colours": "blue", "qqq": 1},
            overrides={"port": 70_000},
        )
    message = str(caught.value)
    assert "6 setting(s)" in message
    assert "port (from the command line): Expected `int` <= 65535" in message
    assert "share (from X_SHARE): Expected `float`" in message
    assert "announce (from the settings file): Expected `bool`" in message
    assert "X_LANGUAGE in the environment is no setting of ours; did you mean `languages`?" in message
    assert "`colours` in the settings file is no setting of ours; did you mean `colour`?" in message
    assert "`qqq` in the settings file is no setting of ours" in message
    assert "did you mean" not in next(fault for fault in caught.value.faults if "qqq" in fault)
    assert len(caught.value.faults) == 6


def test_what_must_be_said_is_asked_for() -> None:
    """A missing setting is named with both places where it can be said; all missing ones at once."""
    with pytest.raises(SettingsError) as caught:
        read(Needy)
    assert caught.value.faults == (
        "device_token is missing: set X_DEVICE_TOKEN or `device_token` in the settings file",
        "server_url is missing: set X_SERVER_URL or `server_url` in the settings file",
    )


@pytest.mark.parametrize(
    ("written", "languages"),
    [
        ("da", ("da",)),
        ("da,nb", ("da", "nb")),
        (" da , nb , ", ("da", "nb")),
        (",, ,", ()),
        ("", ()),
        ('["da", "nb"]', ("da", "nb")),
        (' ["a,b"]', ("a,b",)),
        ("[]", ()),
    ],
)
def test_lists_in_the_environment(written: str, languages: tuple[str, ...]) -> None:
    """A list is written with commas, or as JSON when a comma stands in an entry."""
    assert read(environ={"X_LANGUAGES": written}).languages == languages


def test_lists_hold_what_they_shall() -> None:
    """The entries of a list are checked and converted, and TOML has lists of its own."""
    assert read(environ={"X_FLOORS": "0, 2"}).floors == (0, 2)
    assert read(toml={"floors": [0, 2]}).floors == (0, 2)
    for wrong in ("1,up", "[1", '["up"]'):
        with pytest.raises(SettingsError, match="floors"):
            read(environ={"X_FLOORS": wrong})


def test_a_choice_that_is_none_names_the_choices() -> None:
    """Who writes a word that is not among the choices learns them."""
    with pytest.raises(SettingsError, match=r"colour .*: Expected one of `blue`, `amber`"):
        read(environ={"X_COLOUR": "green"})


@pytest.mark.parametrize("name", [name for name in Secrets.__struct_fields__ if name != "token_flag"])
@pytest.mark.parametrize("where", ["environ", "toml", "overrides"])
def test_a_wrong_value_is_never_repeated(name: str, where: str) -> None:
    """A secret in the wrong place does not come out in the error, whatever type was wanted there."""
    key = f"X_{name.upper()}" if where == "environ" else name
    with pytest.raises(SettingsError) as caught:
        read(Secrets, **{where: {key: SECRET}})
    assert name in str(caught.value)
    assert SECRET not in str(caught.value)
    assert SECRET not in repr(caught.value)


names = st.sampled_from(Settings.__struct_fields__)
rubbish = st.one_of(st.text(max_size=20), st.integers(), st.lists(st.text(max_size=3), max_size=3), st.none())


@given(environ=st.dictionaries(st.text(max_size=12).filter(lambda name: not name.startswith("X_")), st.text()))
def test_defaults_survive_a_strange_environment(environ: dict[str, str]) -> None:
    """Whatever else stands in the environment, the defaults hold."""
    assert read(environ=environ) == Settings()


@given(toml=st.dictionaries(names, rubbish), overrides=st.dictionaries(names, rubbish))
def test_what_is_not_said_keeps_its_default(toml: dict[str, Any], overrides: dict[str, Any]) -> None:
    """Either every fault is named, or what nobody said has its default and the rest is of its type."""
    said = {*toml, *(name for name, value in overrides.items() if value is not None)}
    faults: tuple[str, ...] = ()
    settings = Settings()
    try:
        settings = read(toml=toml, overrides=overrides)
    except SettingsError as error:
        faults = error.faults
    assert {fault.partition(" ")[0] for fault in faults} <= said
    for name in set(Settings.__struct_fields__) - said:
        assert getattr(settings, name) == getattr(Settings(), name)
    assert isinstance(settings.port, int)
    assert all(isinstance(language, str) for language in settings.languages)
