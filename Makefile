# Two commands for everybody: `make run` and `make test`. Python 3.11 or newer is all they ask for.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
FAST := --ignore=tests/browser --ignore=tests/store/test_under_fire.py
export OMP_NUM_THREADS := 1
unexport PYTHONDONTWRITEBYTECODE

.PHONY: run test test-core test-browser check fix bench bench-intake gallery lock clean

run: $(VENV)/run.done
	$(BIN)/python -m segpersona $(ARGS)

test: $(VENV)/dev.done
	$(BIN)/python tools/chromium.py
	$(MAKE) --jobs=2 test-core test-browser
	$(BIN)/pytest tests/store/test_under_fire.py

# Beside each other: the one waits where the other computes.
test-core: $(VENV)/dev.done
	nice -n 5 $(BIN)/pytest -n 2 --dist loadfile $(FAST) tests

test-browser: $(VENV)/dev.done
	$(BIN)/pytest -n 2 --dist worksteal tests/browser

check: $(VENV)/dev.done
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/python tools/lint.py

fix: $(VENV)/dev.done
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

bench: $(VENV)/dev.done
	$(BIN)/python -m benchmarks.segments
	$(BIN)/python -m benchmarks.store
	$(BIN)/python -m benchmarks.pages
	$(BIN)/python -m benchmarks.changes
	$(BIN)/python -m benchmarks.answers
	$(BIN)/python -m benchmarks.match
	$(BIN)/python -m benchmarks.intake
	$(BIN)/python -m benchmarks.features 2000000
	$(BIN)/python -m benchmarks.meaning
	$(BIN)/python -m benchmarks.trust 1
	$(BIN)/python -m benchmarks.research
	$(BIN)/python -m benchmarks.share

gallery: $(VENV)/dev.done
	$(BIN)/python -m tools.gallery

bench-intake: $(VENV)/dev.done
	$(BIN)/python -m benchmarks.reading

lock:
	uv pip compile pyproject.toml --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header --no-annotate -q -o requirements/run.lock
	uv pip compile pyproject.toml --group dev --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header --no-annotate -q -o requirements/dev.lock

clean:
	rm -rf $(VENV) .mypy_cache .ruff_cache .pytest_cache .import_linter_cache

$(VENV)/bin/python:
	$(PYTHON) tools/python_version.py
	$(PYTHON) -m venv $(VENV)

$(VENV)/run.done: requirements/run.lock | $(VENV)/bin/python
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements/run.lock
	@touch $@

$(VENV)/dev.done: requirements/dev.lock | $(VENV)/bin/python
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements/dev.lock
	@touch $@ $(VENV)/run.done
