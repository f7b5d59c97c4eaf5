# Everything from a fresh clone with nothing but Python 3.11-3.13, venv and make.
PYTHON ?= $(shell for p in python3.11 python3.12 python3.13 python3; do \
	$$p -c 'import sys, venv; sys.exit(not (3, 11) <= sys.version_info[:2] < (3, 14))' 2>/dev/null && echo $$p && break; done)
BIN := .venv/bin

.PHONY: help install run test weights bench crash soak clean

help:  ## show the targets
	@grep -E '^[a-z]+:.*## ' Makefile | sed -E 's/^([a-z]+):.*## /  make \1\t/'

.venv/bin/python:
	@test -n "$(PYTHON)" || { echo "Python 3.11, 3.12 or 3.13 with venv is needed and was not found"; exit 1; }
	$(PYTHON) -m venv .venv

.venv/.run: requirements.txt | .venv/bin/python
	$(BIN)/pip install --quiet --disable-pip-version-check --require-hashes -r requirements.txt
	@$(BIN)/python -m compileall -q main.py bot handlers models
	@touch $@

.venv/.dev: requirements-dev.txt | .venv/bin/python
	$(BIN)/pip install --quiet --disable-pip-version-check --require-hashes -r requirements-dev.txt
	@$(BIN)/python -m compileall -q main.py bot handlers models
	@touch $@ .venv/.run

install: .venv/.dev  ## set up everything for work on the code

run: .venv/.run  ## start the demo: the season of 2563 and the chat simulator at http://127.0.0.1:8000
	$(BIN)/python main.py demo

test: .venv/.dev  ## lint, types and the tests
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/python -m pytest -n auto --maxprocesses 4 --dist loadfile

weights: .venv/.dev  ## learn anew what n-grams speak for, from every labelled message
	$(BIN)/pip install --quiet --disable-pip-version-check --require-hashes -r tests/corpora/requirements.txt
	PYTHONPATH=. $(BIN)/python tests/corpora/train.py

bench: .venv/.dev  ## every benchmark, one after the other
	@for b in $(filter-out benchmarks/soak.py,$(wildcard benchmarks/*.py)); do echo "== $$b"; $(BIN)/python $$b || exit 1; done

crash: .venv/.dev  ## kill real servers 200 times on each database and count what was lost or doubled
	BOT_KILLS=200 $(BIN)/python -m pytest tests/crash

soak: .venv/.dev  ## ten minutes at half the sustained rate: memory, open files and what waits must stay flat
	$(BIN)/python benchmarks/soak.py

clean:  ## forget the environment (data stays)
	rm -rf .venv .pytest_cache .mypy_cache .ruff_cache .hypothesis
