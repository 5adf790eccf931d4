PYTHON ?= python3
BIN := .venv/bin
PACKAGES := api bot core helpdesk knowledge oms prompts tools tests migrations
TEST_FLAGS ?=

.DEFAULT_GOAL := help
.PHONY: help run test check lint types imports suite bench bench-nlu bench-knowledge web install format clean

help: ## show what can be made
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):.*## /\1|/' | awk -F'|' '{printf "  make %-16s %s\n", $$1, $$2}'

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

# More messages to measure with: a file of JSON lines, see docs/benchmarks.md.
EVAL ?= $(wildcard ../shared/eval/intents_dev.jsonl)

bench-nlu: .venv/test.stamp tests/benchmarks/nlpjs/node_modules/.stamp ## measure the understanding beside NLP.js
	PATH="$(CURDIR)/$(BIN):$$PATH" $(BIN)/python -m tests.benchmarks.understanding $(EVAL)

bench-knowledge: .venv/test.stamp ## measure how well and how fast articles are found
	$(BIN)/python -m tests.benchmarks.knowledge

tests/benchmarks/nlpjs/node_modules/.stamp: tests/benchmarks/nlpjs/package.json tests/benchmarks/nlpjs/package-lock.json | .venv/run.stamp
	PATH="$(CURDIR)/$(BIN):$$PATH" $(CURDIR)/$(BIN)/npm --prefix tests/benchmarks/nlpjs --loglevel error ci
	@touch $@

format: .venv/test.stamp ## format the code and mend what ruff can mend
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

install: .venv/run.stamp ## install only

.venv/bin/pip:
	$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Dragoman needs Python 3.11 or newer; set PYTHON=")'
	$(PYTHON) -m venv .venv

web: web/widget/dist/widget.js web/shop/dist/index.html web/console/dist/index.html ## build the widget, the demo shop page and the console

# The Node that builds the pages comes with a Python package, so the machine needs none.
NPM := PATH="$(CURDIR)/$(BIN):$$PATH" $(CURDIR)/$(BIN)/npm --prefix web --loglevel error

web/node_modules/.stamp: web/package.json web/package-lock.json web/.npmrc $(wildcard web/*/package.json) | .venv/run.stamp
	$(NPM) ci
	@touch $@

web/widget/dist/widget.js: web/node_modules/.stamp web/tsconfig.json $(shell find web/widget -path '*/dist' -prune -o -type f -print)
	$(NPM) run build --workspace widget
	@touch $@

web/shop/dist/index.html: web/node_modules/.stamp web/tsconfig.json $(shell find web/shop -path '*/dist' -prune -o -type f -print)
	$(NPM) run build --workspace shop
	@touch $@

web/console/dist/index.html: web/node_modules/.stamp web/tsconfig.json $(shell find web/console \( -path '*/dist' -o -path '*/node_modules' \) -prune -o -type f -print)
	$(NPM) run build --workspace console
	@touch $@

.venv/run.stamp: .venv/bin/pip pyproject.toml constraints.txt
	$(BIN)/pip install --quiet --disable-pip-version-check --constraint constraints.txt --editable '.[web]'
	@touch $@

.venv/test.stamp: .venv/run.stamp
	$(BIN)/pip install --quiet --disable-pip-version-check --constraint constraints.txt --editable '.[web,dev]'
	@touch $@

clean: ## remove everything that was built, but no data
	rm -rf .venv web/*/dist web/node_modules web/*/node_modules .mypy_cache .ruff_cache .pytest_cache .hypothesis
