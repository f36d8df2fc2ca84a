# Överens. `make` alone says what there is. Needs Python 3.11 or later, pip and make.
#
# The first `make demo` or `make test` creates .venv from hash-locked requirements; later ones find the
# stamps in it and start at once. Another Python: `make clean`, then `make demo PYTHON=python3.13`.

SHELL := /bin/sh
.SHELLFLAGS := -ec
PYTHON ?= python3
BIN := .venv/bin
LOCKED := install -qq --no-deps --require-hashes
CODE := $(wildcard engine rules benchmarks tools)

# Hashes for every platform and Python, and no word of the host that they came from.
UV = uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-header \
  --no-emit-index-url --no-emit-find-links $(LOCK)

# The release of durable_rules names two functions that Python 3.13 has dropped.
DURABLE_FLAGS := -DPyEval_CallObject=PyObject_CallObject -DPyEval_CallObjectWithKeywords=PyObject_Call

export PIP_DISABLE_PIP_VERSION_CHECK := 1
export PIP_NO_INPUT := 1

.DELETE_ON_ERROR:
.DEFAULT_GOAL := help
.PHONY: help demo test lint format bench durable export postgres lock clean

help:  ## what there is (this list)
	@sed -n 's/^\([a-z]*\):[^#]*## /\1|/p' $(firstword $(MAKEFILE_LIST)) | while IFS='|' read -r name text; \
	do printf '  make %-8s %s\n' "$$name" "$$text"; done

demo: .venv/.core .venv/.durable  ## ask real questions of both agreements
	@$(BIN)/overens demo

test: .venv/.dev  ## run all tests
	@$(BIN)/pytest -q

lint: .venv/.dev  ## check style, types, the floors of the house, and the agreements
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy --strict $(CODE)
	$(BIN)/lint-imports --no-logo
	$(BIN)/overens lint

format: .venv/.dev  ## put the code in the form that lint wants
	$(BIN)/ruff check --fix-only --quiet .
	$(BIN)/ruff format .

bench: .venv/.dev  ## measure how fast questions are answered
	@$(BIN)/python -m benchmarks

durable: .venv/.core  ## try again to build durable_rules, after a compiler has been installed
	@rm -f .venv/.durable
	@$(MAKE) --no-print-directory .venv/.durable

export: .venv/.core  ## install what calendar and Excel files need
	@$(BIN)/pip $(LOCKED) --only-binary :all: -r requirements/export.txt

postgres: .venv/.core  ## install what a journal in PostgreSQL needs
	@$(BIN)/pip $(LOCKED) --only-binary :all: -r requirements/postgres.txt

lock:  ## renew the locked requirements (needs uv; for the newest: make lock LOCK=--upgrade)
	$(UV) pyproject.toml -o requirements/core.txt
	$(UV) pyproject.toml --extra export -c requirements/core.txt -o requirements/export.txt
	$(UV) pyproject.toml --extra postgres -c requirements/core.txt -o requirements/postgres.txt
	$(UV) pyproject.toml --extra dev --extra export --extra postgres -c requirements/export.txt -c requirements/postgres.txt -o requirements/dev.txt
	echo setuptools | $(UV) --no-deps - -o requirements/build.txt
	echo durable_rules==2.0.28 | $(UV) --no-deps - -o requirements/durable.txt

clean:  ## remove .venv and every cache
	rm -rf .venv build dist *.egg-info .pytest_cache .mypy_cache .ruff_cache .import_linter_cache .hypothesis
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

# --- set-up -----------------------------------------------------------------------------------------
# .place  the empty environment and the command; holds the folder it was made for
# .core, .dev  what running, and what testing, needs; touched last, so that a broken set-up is redone
# .durable  whether durable_rules could be built: yes or no

# An environment names its own folder: where the checkout has moved, make a new one.
ifneq ($(shell cat .venv/.place 2>/dev/null),$(CURDIR))
.PHONY: .venv/.place
endif

# `--without-pip` is quicker, and works where the system has put ensurepip in a package of its own.
# The host's pip then installs into the environment; one older than 22.3 cannot, and then the
# environment gets its own.
.venv/.place:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { \
	  echo "Överens behöver Python 3.11 eller senare: make PYTHON=python3.12 …"; \
	  echo "Överens needs Python 3.11 or later: make PYTHON=python3.12 …"; exit 1; } >&2
	@echo "Förbereder .venv (en gång) / preparing .venv (once)"
	@$(PYTHON) -m venv --clear --without-pip .venv
	@for pip in "$(PYTHON) -m pip" pip3 pip; do \
	  if $$pip --python $(BIN)/python --version >/dev/null 2>&1; then \
	    printf '#!/bin/sh\nexec %s --python "%s/$(BIN)/python" "$$@"\n' "$$pip" "$(CURDIR)" >$(BIN)/pip; \
	    chmod +x $(BIN)/pip; break; \
	  fi; \
	done
	@test -x $(BIN)/pip || $(PYTHON) -m venv --clear .venv
	@$(BIN)/python -c 'import pathlib, sysconfig; \
	  pathlib.Path(sysconfig.get_path("purelib"), "overens.pth").write_text("$(CURDIR)\n", "utf-8")'
	@case "$(CURDIR)" in \
	  *" "*) printf "#!/bin/sh\n'''exec' \"%s\" \"\$$0\" \"\$$@\"\n' '''\n" "$(CURDIR)/$(BIN)/python";; \
	  *) printf '#!%s\n' "$(CURDIR)/$(BIN)/python";; \
	esac >$(BIN)/overens  # the first form where a `#!` line cannot hold the path
	@printf '%s\n' 'import sys' '' 'from engine.interfaces.command import main' '' \
	  'sys.exit(main())' >>$(BIN)/overens
	@chmod +x $(BIN)/overens
	@printf '%s\n' '$(CURDIR)' >$@

.venv/.core: requirements/core.txt .venv/.place
	@$(BIN)/pip $(LOCKED) --only-binary :all: -r $<
	@$(BIN)/python -m compileall -q engine rules >/dev/null 2>&1 || true  # so that the first question is quick
	@touch $@

# The backend is locked too, and lies in a folder of its own only while it builds.
# A wheel that pip kept from an earlier try may not load here: then build once more, without the cache.
.venv/.durable: requirements/durable.txt requirements/build.txt .venv/.place | .venv/.core
	@rm -rf .venv/build; built=no; \
	build() { \
	  PYTHONPATH="$(CURDIR)/.venv/build" CPPFLAGS="$(DURABLE_FLAGS)" $(BIN)/pip $(LOCKED) \
	    --use-pep517 --no-build-isolation "$$@" -r requirements/durable.txt; }; \
	loads() { $(BIN)/python -c 'import durable.engine, durable.lang'; }; \
	{ $(BIN)/pip $(LOCKED) --only-binary :all: --target .venv/build -r requirements/build.txt && \
	  build && { loads || { build --no-cache-dir --force-reinstall && loads; }; }; \
	} >.venv/durable.log 2>&1 && built=yes; \
	rm -rf .venv/build; \
	if [ $$built = no ]; then \
	  echo "durable_rules kunde inte byggas här (.venv/durable.log). Motorn plain används; svaren är desamma."; \
	  echo "  Med en C-kompilator och Pythons huvudfiler: make durable"; \
	  echo "durable_rules could not be built here (.venv/durable.log). The plain executor is used; it gives the same answers."; \
	  echo "  Once there is a C compiler and Python's headers: make durable"; \
	fi; \
	echo $$built >$@

.venv/.dev: requirements/dev.txt .venv/.core .venv/.durable
	@$(BIN)/pip $(LOCKED) --only-binary :all: --no-compile -r $<
	@touch $@
