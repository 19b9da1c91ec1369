# Everything a developer or a user types. `make run` and `make test` do all the set-up there is.

PYTHON ?= python3
BIN := .venv/bin
STAMP := .venv/.installed
PORT ?= 8000

.PHONY: help setup run test check score format lock clean

help: ## What can be made
	@grep -E '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 10

setup: $(STAMP) ## Make .venv with the pinned packages

$(STAMP): requirements-dev.txt
	@command -v $(PYTHON) >/dev/null || { echo "Python is missing: install Python 3.11 or newer (Debian, Ubuntu: apt-get install python3 python3-venv)."; exit 1; }
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "Python 3.11 or newer is needed, $(PYTHON) is older: install one and call make with PYTHON=python3.11."; exit 1; }
	@$(PYTHON) -c 'import venv, ensurepip' 2>/dev/null || { echo "Python's venv module is missing: install it (Debian, Ubuntu: apt-get install python3-venv)."; exit 1; }
	@test -x $(BIN)/python || $(PYTHON) -m venv .venv
	@echo "Installing the pinned packages into .venv (once; a minute or two)."
	@$(BIN)/python -m pip install --quiet --quiet --disable-pip-version-check -r requirements-dev.txt
	@touch $@

run: setup ## Serve on this machine, with the sample articles, and print a sign-in link
	@PORT=$(PORT) exec $(BIN)/python manage.py serve

test: setup ## All tests, on SQLite and on PostgreSQL, with a real browser
	@$(BIN)/python tests/run.py $(ARGS)

check: setup ## Lint, format, types, layers, templates, migrations
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports --no-cache
	$(BIN)/djlint templates --check --lint --quiet
	$(BIN)/python manage.py check
	$(BIN)/python manage.py makemigrations --check --dry-run

score: setup ## Score extraction and matching: make score EVAL=folder of the evaluation set
	@$(BIN)/python tests/score.py $(EVAL)

format: setup ## Put code and templates in order
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .
	$(BIN)/djlint templates --reformat --quiet

lock: setup ## Pin the newest allowed packages anew (needs uv)
	uv pip compile --quiet --universal --python-version 3.11 --no-emit-index-url --no-header --no-annotate pyproject.toml -o requirements.txt
	uv pip compile --quiet --universal --python-version 3.11 --no-emit-index-url --no-header --no-annotate --extra dev -c requirements.txt pyproject.toml -o requirements-dev.txt

clean: ## Remove what was made, but no data
	rm -rf .venv staticfiles .mypy_cache .ruff_cache .pytest_cache .hypothesis
