"""The JSON Schemas that editors check with are those of the rule book, and say what they should."""

import json
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator  # type: ignore[import-untyped]  # has no types

from engine.inference.book import load
from engine.language.node import Mapping, Node, Sequence, Source
from engine.language.schema import AGREEMENTS, agreement_schema, event_schema, written
from engine.language.yaml_text import read_yaml

ROOT = Path(__file__).parents[2]
CASES = ROOT / "tests" / "agreements"
SMALL = CASES / "small" / "2030-01-01.yaml"

AGREEMENT = Draft202012Validator(agreement_schema(load()))
EVENT = Draft202012Validator(event_schema(load()))


def plain(node: Node) -> Any:
    """What an editor makes of the YAML: whole numbers and Booleans, else text."""
    if isinstance(node, Mapping):
        return {entry.key.text: plain(entry.value) for entry in node.entries}
    if isinstance(node, Sequence):
        return [plain(item) for item in node.items]
    if node.kind == "null":
        return None
    if node.kind != "plain":
        return node.text
    if node.text in ("true", "false"):
        return node.text == "true"
    return (
        int(node.text) if node.text.isdecimal() and str(int(node.text)) == node.text else node.text
    )


def faults(validator: Draft202012Validator, path: Path) -> list[str]:
    root = read_yaml(Source(path.name, path.read_text("utf-8")))
    assert not isinstance(root, tuple)
    return [f"{error.json_path}: {error.message}" for error in validator.iter_errors(plain(root))]


@pytest.mark.parametrize(
    ("name", "validator"), [("agreement", AGREEMENT), ("event", EVENT)], ids=["agreement", "event"]
)
def test_the_committed_schema_is_current(name: str, validator: Draft202012Validator) -> None:
    """When this fails: `.venv/bin/python -m engine.language.schema`."""
    file = AGREEMENTS / f"{name}.schema.json"
    assert file.read_text("utf-8") == written(dict(validator.schema))
    Draft202012Validator.check_schema(json.loads(file.read_text("utf-8")))


@pytest.mark.parametrize(
    "path",
    [SMALL, *sorted((ROOT / "agreements").glob("*/*.yaml"))],
    ids=lambda path: path.parent.name,
)
def test_an_agreement_that_can_be_read_fits_the_schema(path: Path) -> None:
    assert faults(AGREEMENT, path) == []


@pytest.mark.parametrize(
    "path", sorted((ROOT / "agreements").glob("*/examples/*.yaml")), ids=lambda path: path.name
)
def test_the_example_events_fit_the_schema(path: Path) -> None:
    assert faults(EVENT, path) == []


@pytest.mark.parametrize(
    "name",
    [
        "clause-without-quote",
        "clause-without-term",
        "duration",
        "date-in-another-form",
        "list-for-text",
        "many-faults",
        "missing-key",
        "no-as-value",
        "octal-stays-text",
        "readings",
        "fork-without-main",
        "unknown-key",
        "unknown-kind",
    ],
)
def test_a_bad_agreement_does_not_fit_the_schema(name: str) -> None:
    assert faults(AGREEMENT, CASES / "bad" / f"{name}.yaml")


@pytest.mark.parametrize(
    "name",
    ["unknown-kind", "unknown-key", "void-without-recorded", "naive-instant", "not-a-list"],
)
def test_bad_events_do_not_fit_the_schema(name: str) -> None:
    assert faults(EVENT, CASES / "bad" / f"event-{name}.yaml")


def test_a_field_of_a_term_may_have_a_value_per_reading() -> None:
    schema = agreement_schema(load())
    text = schema["$defs"]["term termination"]["properties"]["counts from"]
    assert text == {
        "anyOf": [
            {"enum": ["received", "sent"]},
            {
                "type": "object",
                "properties": {"fork": {"type": "string", "minLength": 1}},
                "required": ["fork"],
                "additionalProperties": {"enum": ["received", "sent"]},
            },
        ]
    }


def test_what_a_kind_is_for_is_told_to_the_editor() -> None:
    defs = agreement_schema(load())["$defs"]
    assert all(defs[f"clause {name}"]["description"] for name in load().terms)
