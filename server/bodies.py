"""Reads a body as the description has it: a number is no text, and a text no number. Litestar alone would turn them."""

from __future__ import annotations

import re
from functools import cache
from typing import Any

import msgspec
from litestar import Request
from litestar.datastructures import State
from litestar.exceptions import ValidationException

_WHERE = re.compile(r" - at `\$\.(.+)`$")


class StrictRequest(Request[Any, Any, State]):
    """Decodes a JSON body as what the handler takes as its `data`."""

    async def json(self) -> Any:
        """The command; raises what is answered with 400."""
        data = getattr(self.route_handler, "parsed_data_field", None)
        if data is None:
            return await super().json()
        try:
            return _decoder(data.annotation).decode(await self.body())
        except msgspec.ValidationError as error:
            await super().json()  # What cannot be read at all is told so first.
            raise _not_as_asked(str(error)) from error
        except msgspec.DecodeError:
            return await super().json()


@cache
def _decoder(kind: Any) -> msgspec.json.Decoder[Any]:
    return msgspec.json.Decoder(kind)


def _not_as_asked(words: str) -> ValidationException:
    where = _WHERE.search(words)
    message = words.partition(" - at ")[0]
    return ValidationException(
        detail=message, extra=[{"message": message, "key": where.group(1) if where else "body", "source": "body"}]
    )
