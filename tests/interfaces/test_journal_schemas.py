"""The JSON of `record`, `journal` and `reopen` is the JSON that the schemas promise."""

import json
from importlib import resources

import pytest
from jsonschema import Draft202012Validator

APPROVED = "agreements/jamtland/examples/all-approved.yaml"
ROLE = ("--recorded-by", "registrator")
NOTICE = ("--event", "termination-notice", "--set", "by=are", "--set", "received=2026-06-12")
COMMANDS = [
    ("record", "jamtland", *NOTICE, *ROLE, "--dry-run"),
    ("record", "jamtland", *NOTICE, *ROLE),
    ("journal", "jamtland"),
    ("journal", "--verify"),
    ("journal", "linkoping"),
    ("reopen", "jamtland", "--since", "2026-11-21"),
]


@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
def test_what_is_printed_is_what_the_schema_promises(run, command, tmp_path):
    file = resources.files("engine.interfaces") / "schemas" / f"{command[0]}.schema.json"
    schema = json.loads(file.read_text("utf-8"))
    Draft202012Validator.check_schema(schema)
    journal = ("--journal", f"sqlite:///{tmp_path / 'j.sqlite'}")
    dialogue = "agreements/jamtland/examples/dialogue-may-2026.yaml"
    for path in (APPROVED, dialogue):
        assert run(*journal, "record", "jamtland", "--event-file", path, *ROLE).exit_code == 0

    done = run(*journal, *command, "--json")

    assert (done.exit_code, done.stderr) == (0, "")
    assert list(Draft202012Validator(schema).iter_errors(json.loads(done.stdout))) == []
