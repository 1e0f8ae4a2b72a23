"""Reads each of the server's handlers once per test process, and not again for every server."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable
from typing import Any

import pytest
from litestar import Router
from litestar._kwargs import KwargsModel
from litestar._signature import SignatureModel
from litestar.routes import HTTPRoute, WebSocketRoute
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

    taken: dict[object, KwargsModel] = {}
    read = KwargsModel.create_for_signature_model

    def parameters(**given: Any) -> KwargsModel:
        signature = id(given["parsed_signature"])
        if signature not in kept or given["dependencies"] or given["layered_parameters"]:
            return read(**given)
        written = (signature, id(given["signature_model"]), frozenset(given["path_parameters"]))
        if written not in taken:
            taken[written] = read(**given)
        return taken[written]

    monkeypatch.setattr(ParsedSignature, "from_fn", remembered)
    monkeypatch.setattr(SignatureModel, "create", made)
    monkeypatch.setattr(KwargsModel, "create_for_signature_model", parameters)
    monkeypatch.setattr(Router, "route_handler_method_map", property(_route_map()))
    monkeypatch.setattr("litestar.router.deepcopy", lambda router: router)  # each is made for one server


def _route_map() -> Callable[[Router], dict[str, dict[str, Any]]]:
    """Which handler has which address, without beginning anew for every one of two hundred that are added."""
    routes: list[Any] = []
    seen: list[Any] = []
    handlers: dict[str, dict[str, Any]] = defaultdict(dict)

    def found(router: Router) -> dict[str, dict[str, Any]]:
        nonlocal routes, seen, handlers
        if router.routes is not routes:
            routes, seen, handlers = router.routes, [], defaultdict(dict)
        for place, route in enumerate(routes):
            if place < len(seen) and seen[place] is route:
                continue
            seen[place : place + 1] = [route]
            if isinstance(route, HTTPRoute):
                for handler in route.route_handlers:
                    handlers[route.path] |= dict.fromkeys(handler.http_methods, handler)
            else:
                handlers[route.path]["websocket" if isinstance(route, WebSocketRoute) else "asgi"] = route.route_handler
        return handlers

    return found
