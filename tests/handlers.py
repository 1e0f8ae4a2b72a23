"""Reads the signature of each of the server's handlers once per test process, and not again for every server."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from litestar._signature import SignatureModel
from litestar.utils.signature import ParsedSignature


def read_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Make Litestar remember what it has read of a function: every server has the same handlers, as other closures.

    It reads them through `typing` and makes a struct of each, which is most of the time that a server takes to be put
    together.
    """
    signatures: dict[object, ParsedSignature] = {}
    kept: set[int] = set()
    models: dict[object, type[SignatureModel]] = {}
    from_fn, create = ParsedSignature.from_fn, SignatureModel.create

    def remembered(fn: Callable[..., Any], namespace: dict[str, Any]) -> ParsedSignature:
        code = getattr(fn, "__code__", None)
        if code is None or getattr(fn, "__defaults__", None) or getattr(fn, "__kwdefaults__", None):
            return from_fn(fn, namespace)
        # Code is equal to code of another file.
        written = (fn.__module__, fn.__qualname__, code)
        if written not in signatures:
            signatures[written] = from_fn(fn, namespace)
            kept.add(id(signatures[written]))
        return signatures[written]

    def made(**given: Any) -> type[SignatureModel]:
        signature = id(given["parsed_signature"])
        if signature not in kept:
            return create(**given)
        written = (signature, frozenset(given["dependency_name_set"]), given["data_dto"])
        if written not in models:
            models[written] = create(**given)
        return models[written]

    monkeypatch.setattr(ParsedSignature, "from_fn", remembered)
    monkeypatch.setattr(SignatureModel, "create", made)
