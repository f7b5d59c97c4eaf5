"""Checks calls to LINE against LINE's own OpenAPI file, which lies beside the project where it is available."""

import os
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest

FILE = Path(__file__).parents[2] / "shared" / "line-openapi" / "messaging-api.yml"
HOST = "https://api.line.me"


def check(method: str, path: str, body: Mapping[str, Any], headers: Mapping[str, str] | None = None) -> None:
    """Raises when LINE would refuse the call's shape; skips the test where the file is absent, except in CI."""
    from openapi_core.testing import MockRequest

    content_type = "application/json"
    import orjson

    request = MockRequest(HOST, method.lower(), urlsplit(path).path, data=orjson.dumps(body), content_type=content_type,
                          headers={"Authorization": "Bearer test", **(headers or {})})  # fmt: skip
    _api().validate_request(request)


@cache
def _api() -> Any:
    if not FILE.exists():
        if os.environ.get("CI") == "true":
            pytest.fail(f"{FILE} is absent")
        pytest.skip("LINE's OpenAPI file is absent")
    import warnings

    import yaml

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        from openapi_core import Config, OpenAPI

        spec = yaml.load(FILE.read_text(encoding="utf-8"), Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))
        for name in _bases(spec):
            _one_of(spec, name)
        return OpenAPI.from_dict(spec, config=Config(spec_validator_cls=None))


def _bases(spec: Mapping[str, Any]) -> list[str]:
    return [name for name, schema in spec["components"]["schemas"].items() if "mapping" in schema.get("discriminator", {})]


def _one_of(spec: dict[str, Any], name: str) -> None:
    """The file names a base's subtypes by discriminator alone, so that a validator takes a text message without text.

    The base becomes a choice of its subtypes, each checked by its own `type`; what they inherit moves to a schema of its own.
    """
    schemas = spec["components"]["schemas"]
    base = schemas[name]
    mapping = base["discriminator"]["mapping"]
    plain = f"{name}Base"
    schemas[plain] = {key: value for key, value in base.items() if key != "discriminator"}
    for kind, reference in mapping.items():
        subtype = schemas[reference.rsplit("/", 1)[1]]
        for part in subtype.get("allOf", ()):
            if part.get("$ref", "").endswith(f"/{name}"):
                part["$ref"] = f"#/components/schemas/{plain}"
        own = {"type": "object", "required": [base["discriminator"]["propertyName"]],
               "properties": {base["discriminator"]["propertyName"]: {"type": "string", "enum": [kind]}}}  # fmt: skip
        subtype["allOf"] = [*subtype.get("allOf", ()), own] if "allOf" in subtype else [_copy(subtype), own]
    schemas[name] = {"oneOf": [{"$ref": reference} for reference in mapping.values()]}


def _copy(schema: Mapping[str, Any]) -> dict[str, Any]:
    return dict(schema)
