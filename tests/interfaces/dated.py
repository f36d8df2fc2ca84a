"""The rows of `overens deadlines`, and the shipped examples that they are asked of."""

import json

APPROVED = "agreements/jamtland/examples/all-approved.yaml"
DIALOGUE = "agreements/jamtland/examples/dialogue-may-2026.yaml"


def rows(run, *arguments, **named):
    return json.loads(run("deadlines", *arguments, "--json", **named).stdout)["rows"]
