"""What every test shares: how hard Hypothesis tries."""

import gc
import os
import tempfile

import pytest
from hypothesis import settings

# "ci" draws the same examples every time, so that a red run is red for everybody.
# "dev" looks for new ones: OVERENS_HYPOTHESIS_PROFILE=dev make test
settings.register_profile("ci", derandomize=True, deadline=None, print_blob=True)
# "deep" is for a night.
settings.register_profile("dev", max_examples=1000, deadline=None)
settings.register_profile("deep", max_examples=20_000, deadline=None)
settings.load_profile(os.environ.get("OVERENS_HYPOTHESIS_PROFILE", "ci"))

os.environ.setdefault("OVERENS_CACHE", tempfile.mkdtemp(prefix="overens-tests-"))
# No test reads or writes the journal of whoever runs it.
os.environ["XDG_DATA_HOME"] = tempfile.mkdtemp(prefix="overens-tests-")


@pytest.fixture(scope="module", autouse=True)
def collected() -> None:
    """The collector as Python has it: what one module's tests made does not weigh on the next."""
    gc.enable()
    gc.set_threshold(700, 10, 10)
    gc.collect()
