PYTHON ?= python3
BIN := .venv/bin
PACKAGES := api bot core helpdesk knowledge oms prompts tools tests migrations
TEST_FLAGS ?=

.DEFAULT_GOAL := help
.PHONY: help run test check lint types imports suite bench web install format clean

help: ## show what can be made
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):.*## /\1|/' | awk -F'|' '{printf "  make %-10s %s\n", $$1, $$2}'

run: .venv/run.stamp web ## install, build the pages and serve the demo shop
	$(BIN)/dragoman demo

test: .venv/test.stamp web check suite ## install what tests need, run the linters and the whole suite

check: lint types imports ## linters and types only

lint: .venv/test.stamp
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .

types: .venv/test.stamp
	$(BIN)/mypy

imports: .venv/test.stamp
	$(BIN)/lint-imports

suite: .venv/test.stamp web
	$(BIN)/pytest $(TEST_FLAGS)

bench: .venv/test.stamp web ## measure, print a table, write bench-results/*.json
	$(BIN)/python -m tests.benchmarks

format: .venv/test.stamp ## format the code and mend what ruff can mend
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

install: .venv/run.stamp ## install only

.venv/bin/pip:
	$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Dragoman needs Python 3.11 or newer; set PYTHON=")'
	$(PYTHON) -m venv .venv

web: web/built.stamp ## build the widget and the demo shop page

WEB_SOURCES := $(shell find web -type f -not -path '*/node_modules/*' -not -path '*/dist/*' -not -name '*.stamp')

# The Node that builds the pages comes with a Python package, so the machine needs none.
web/built.stamp: .venv/run.stamp $(WEB_SOURCES)
	cd web && PATH="$(CURDIR)/$(BIN):$$PATH" npm ci --silent && PATH="$(CURDIR)/$(BIN):$$PATH" npm run build --silent
	@touch $@

.venv/run.stamp: .venv/bin/pip pyproject.toml constraints.txt
	$(BIN)/pip install --quiet --disable-pip-version-check --constraint constraints.txt --editable '.[web]'
	@touch $@

.venv/test.stamp: .venv/run.stamp
	$(BIN)/pip install --quiet --disable-pip-version-check --constraint constraints.txt --editable '.[web,dev]'
	@touch $@

clean: ## remove everything that was built, but no data
	rm -rf .venv web/*/dist web/*/node_modules .mypy_cache .ruff_cache .pytest_cache .hypothesis
