"""What a struct is in the API's description: all that its types say, as JSON Schema, and no more and no less."""

from __future__ import annotations

import inspect
from collections.abc import Iterator
from datetime import time
from typing import Any

import msgspec
from litestar.openapi.spec import Reference, Schema
from litestar.openapi.spec.enums import OpenAPIFormat, OpenAPIType
from litestar.plugins import OpenAPISchemaPlugin
from litestar.typing import FieldDefinition
from msgspec import inspect as types

LOCAL_TIME = r"^[0-9]{2}:[0-9]{2}(:[0-9]{2}(\.[0-9]+)?)?$"
"""A time of day at a centre: it has no zone, which JSON Schema's format `time` asks for."""


class LocalTimes(OpenAPISchemaPlugin):
    """Describes a time of day at a centre."""

    @staticmethod
    def is_plugin_supported_type(value: Any) -> bool:
        """Whether it is one."""
        return value is time

    def to_openapi_schema(self, field_definition: FieldDefinition, schema_creator: Any) -> Schema:  # noqa: ARG002 - Litestar's
        """Hours, minutes and seconds, as 09:00:00."""
        return Schema(type=OpenAPIType.STRING, pattern=LOCAL_TIME)


class Structs(OpenAPISchemaPlugin):
    """Describes a struct; Litestar's own way of it leaves out that unknown fields are refused, and much of tuples."""

    def is_plugin_supported_field(self, field_definition: FieldDefinition) -> bool:
        """Whether it is one."""
        return not field_definition.is_union and field_definition.is_subclass_of(msgspec.Struct)

    def to_openapi_schema(self, field_definition: FieldDefinition, schema_creator: Any) -> Schema:
        """A component: it stands in the register before its fields are looked at, which may lead back to it."""
        struct = types.type_info(field_definition.annotation)
        assert isinstance(struct, types.StructType)
        schema: Schema = schema_creator.schema_registry.get_schema_for_field_definition(field_definition)
        schema.title = struct.cls.__name__
        schema.description = inspect.getdoc(struct.cls)
        schema.type = OpenAPIType.OBJECT
        tag: dict[str, Schema | Reference] = (
            {} if struct.tag_field is None else {struct.tag_field: Schema(const=struct.tag)}
        )
        schema.properties = tag | dict(_Fields(schema_creator).of(struct))
        schema.required = sorted([*tag, *(field.encode_name for field in struct.fields if field.required)])
        if struct.forbid_unknown_fields:
            schema.additional_properties = False
        return schema


class _Fields:
    """What can stand in a field."""

    def __init__(self, creator: Any) -> None:
        self._creator = creator

    def of(self, struct: types.StructType) -> Iterator[tuple[str, Schema | Reference]]:
        """By the name that the field has on the wire."""
        for field in struct.fields:
            said = self._of(field.type)
            default = field.default
            if default not in (msgspec.NODEFAULT, msgspec.UNSET, None):
                plain = Schema(all_of=[said]) if isinstance(said, Reference) else said
                plain.default = msgspec.to_builtins(default)
                said = plain
            yield field.encode_name, said

    def _of(self, kind: types.Type) -> Schema | Reference:
        match kind:
            case types.Metadata():
                said = self._of(kind.type)
                if isinstance(said, Schema) and kind.extra_json_schema:
                    said.unique_items = kind.extra_json_schema.get("uniqueItems")
                return said
            case types.StructType() | types.EnumType():
                return self._named(kind.cls)
            case types.UnionType():
                return Schema(one_of=[self._of(each) for each in kind.types])
            case types.LiteralType():
                return Schema(enum=list(kind.values))
            case types.TupleType():
                return Schema(
                    type=OpenAPIType.ARRAY,
                    prefix_items=[self._of(each) for each in kind.item_types],
                    min_items=len(kind.item_types),
                    max_items=len(kind.item_types),
                )
            case types.CollectionType():
                return Schema(
                    type=OpenAPIType.ARRAY,
                    items=self._of(kind.item_type),
                    min_items=kind.min_length,
                    max_items=kind.max_length,
                )
            case types.DictType():
                return Schema(
                    type=OpenAPIType.OBJECT,
                    property_names=_limited(self._of(kind.key_type)),
                    additional_properties=self._of(kind.value_type),
                    min_properties=kind.min_length,
                    max_properties=kind.max_length,
                )
        return _plain(kind)

    def _named(self, kind: type) -> Schema | Reference:
        found: Schema | Reference = self._creator.for_field_definition(FieldDefinition.from_annotation(kind))
        return found


def _plain(kind: types.Type) -> Schema:
    """What holds nothing else."""
    match kind:
        case types.StrType():
            return Schema(
                type=OpenAPIType.STRING, min_length=kind.min_length, max_length=kind.max_length, pattern=kind.pattern
            )
        case types.IntType() | types.FloatType():
            return Schema(
                type=OpenAPIType.INTEGER if isinstance(kind, types.IntType) else OpenAPIType.NUMBER,
                minimum=kind.ge, exclusive_minimum=kind.gt, maximum=kind.le, exclusive_maximum=kind.lt,
                multiple_of=kind.multiple_of,
            )  # fmt: skip
        case types.TimeType():
            return Schema(type=OpenAPIType.STRING, pattern=LOCAL_TIME)
    known = {
        types.BoolType: Schema(type=OpenAPIType.BOOLEAN),
        types.NoneType: Schema(type=OpenAPIType.NULL),
        types.UUIDType: Schema(type=OpenAPIType.STRING, format=OpenAPIFormat.UUID),
        types.DateType: Schema(type=OpenAPIType.STRING, format=OpenAPIFormat.DATE),
        types.DateTimeType: Schema(type=OpenAPIType.STRING, format=OpenAPIFormat.DATE_TIME),
        types.BytesType: Schema(type=OpenAPIType.STRING, content_encoding="base64"),
        types.AnyType: Schema(),
        types.RawType: Schema(),
    }
    if type(kind) not in known:
        raise TypeError(f"Say in server/schemas.py how {kind} is described.")
    return known[type(kind)]


def _limited(said: Schema | Reference) -> Schema | Reference | None:
    """What is said of a key; None where any text may be one."""
    return None if said == Schema(type=OpenAPIType.STRING) else said
