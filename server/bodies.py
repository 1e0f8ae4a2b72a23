"""Reads a body as the description has it: a number is no text, and a text no number. Litestar alone would turn them."""

from __future__ import annotations

import contextlib
import re
from functools import cache
from typing import Any

import msgspec
from litestar import Request
from litestar.datastructures import State
from litestar.exceptions import ValidationException

_FLOAT = "got `float`"
_EXACT = 2**53
"""Up to here a float knows each whole number."""
_WHERE = re.compile(r" - at `\$\.(.+)`$")


class StrictRequest(Request[Any, Any, State]):
    """Decodes a JSON body as what the handler takes as its `data`."""

    async def json(self) -> Any:
        """The command; raises what is answered with 400."""
        data = getattr(self.route_handler, "parsed_data_field", None)
        if data is None:
            return await super().json()
        decoder = _decoder(data.annotation)
        try:
            return decoder.decode(await self.body())
        except msgspec.ValidationError as error:
            read = await super().json()  # What cannot be read at all is told so first.
            if _FLOAT in str(error):
                with contextlib.suppress(msgspec.ValidationError):
                    return decoder.decode(msgspec.json.encode(_whole(read)))
            raise _not_as_asked(str(error)) from error
        except msgspec.DecodeError:
            return await super().json()


@cache
def _decoder(kind: Any) -> msgspec.json.Decoder[Any]:
    return msgspec.json.Decoder(kind)


def _whole(read: Any) -> Any:
    """The same, in which no number is written with a fraction that it has not: to JSON Schema, 35.0 is an integer."""
    if isinstance(read, float) and read.is_integer() and abs(read) <= _EXACT:
        return int(read)
    if isinstance(read, list):
        return [_whole(each) for each in read]
    if isinstance(read, dict):
        return {key: _whole(each) for key, each in read.items()}
    return read


def _not_as_asked(words: str) -> ValidationException:
    where = _WHERE.search(words)
    message = words.partition(" - at ")[0]
    return ValidationException(
        detail=message, extra=[{"message": message, "key": where.group(1) if where else "body", "source": "body"}]
    )
