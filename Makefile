# Salname: the commands of a working day, in order. `make` alone shows them.
PYTHON ?= $(firstword $(shell command -v python3.11 python3.12 python3.13 python3 2>/dev/null))
SERVE ?= 1
BIN := .venv/bin
READY := .venv/ready
MESSAGES := $(wildcard src/salname/locale/*/LC_MESSAGES/salname.po)
COMPILED := $(MESSAGES:.po=.mo)
PACKS := build/packs

.DEFAULT_GOAL := help
.PHONY: help setup demo run test story check format lint types layers bench ordeal messages docs screens clean

help: ## show this list
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-9s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

setup: $(READY) $(COMPILED) $(PACKS) ## make .venv from requirements.lock, compile messages and packs

$(READY): requirements.lock
	@tools/make-venv "$(PYTHON)"
	@touch $@

$(PACKS): $(wildcard src/salname/read/languages/*.yaml) src/salname/read/pack.py $(READY)
	@$(BIN)/python -c "from salname.read.pack import compile_packs; compile_packs()"
	@mkdir -p build && touch $@

%.mo: %.po $(READY)
	@$(BIN)/pybabel --quiet compile --input-file $< --output-file $@

demo: setup ## the main job end to end on the sample article, then the desk (SERVE=0 stops before)
	@$(BIN)/salname demo build/demo $(if $(filter 0,$(SERVE)),--no-serve)

run: setup ## open the desk on the demo vault made before
	@$(BIN)/salname desk --vault build/demo/vault --passphrase-file build/demo/passphrase

test: setup ## everything that must hold, the browser included
	@tools/need chromium
	@$(BIN)/pytest -q -n 2 --dist worksteal -m "not ordeal"

story: setup ## the stories only: the main job as a person does it
	@$(BIN)/pytest -q tests/stories

check: setup format lint layers types ## format, lint, layers, types, the quick tests
	@$(BIN)/pytest -q -n 2 --dist worksteal -m "not page and not slow and not ordeal"

format: setup
	@$(BIN)/ruff format --quiet --check src tests benchmarks

lint: setup
	@$(BIN)/ruff check --quiet src tests benchmarks
	@$(BIN)/codespell --quiet-level 3 README.md CONTRIBUTING.md SECURITY.md docs changelog.d

layers: setup
	@$(BIN)/lint-imports --cache-dir build/import-linter > build/layers.txt || { cat build/layers.txt; exit 1; }

types: setup
	@$(BIN)/mypy --cache-dir build/mypy

bench: setup ## speed, memory and accuracy, as ratios and as gains and losses
	@tools/need peers
	@$(BIN)/python -m benchmarks

ordeal: setup ## the long failure tests: killed, starved and forged many times
	@$(BIN)/pytest -q -m ordeal

screens: setup ## screenshots of every page, desktop and phone, into build/screens
	@tools/need chromium
	@SALNAME_SCREENS=build/screens $(BIN)/pytest -q -m page

messages: setup ## collect new messages into the az, ru and en catalogues
	@tools/collect-messages

docs: setup ## make the pages that follow from data again
	@$(BIN)/python docs/make_vocabulary.py

clean: ## remove what was built; vaults elsewhere are never touched
	rm -rf build .venv
