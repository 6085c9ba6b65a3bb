PYTHON ?= python3
HOST ?= 127.0.0.1
PORT ?= 8000
JOBS ?= auto
BIN := .venv/bin
export PIP_DISABLE_PIP_VERSION_CHECK = 1

.PHONY: help run test test-spark lint format evaluate fuzz malformed hostile load soak kill batch stop bench bench-spacy sbom lock setup setup-dev clean

help: ## what there is to make
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 12

run: setup .venv/patterns.stamp ## serve on 127.0.0.1:8000 (PORT=, HOST= change it)
	exec env MALLOC_ARENA_MAX=1 HOST=$(HOST) PORT=$(PORT) $(BIN)/gunicorn --config service/gunicorn_conf.py 'service.app:create_app()'

test: setup-dev ## run the tests (ARGS= goes to pytest; JOBS= processes at once)
	$(BIN)/python -m pytest -n $(JOBS) --dist worksteal $(ARGS)

test-spark: build/spark/stamp ## run the tests of the Spark job (Java 17 or newer; ARGS= goes to pytest)
	build/spark/bin/python -m pytest tests/spark $(ARGS)

# Half a gigabyte that only the job needs, so it has an environment of its own.
build/spark/stamp: requirements.txt requirements-spark.txt
	$(PYTHON) -m venv build/spark
	build/spark/bin/python -m pip install --quiet --no-deps --require-hashes -r requirements.txt
	build/spark/bin/python -m pip install --quiet --no-deps --require-hashes -r requirements-spark.txt
	build/spark/bin/python -m pip install --quiet pytest==9.2.0 pytest-timeout==2.4.0
	@touch $@

test-browser: setup-dev browser ## run the tests of the page in a real Chromium
	$(BIN)/python -m pytest tests/browser $(ARGS)

pictures: setup-dev browser ## take the page's pictures anew, the README's among them
	DATELINE_PICTURES=docs/pictures $(BIN)/python -m pytest tests/browser/test_pictures.py

# Debian's Chromium, and two free typefaces that the page likes, so that pictures look alike everywhere.
browser:
	@command -v chromium >/dev/null || command -v google-chrome >/dev/null || { \
	    [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null || { echo 'install chromium first' >&2; exit 1; }; \
	    apt-get update -q && apt-get install -yq --no-install-recommends chromium fonts-inter fonts-sil-charis; }

lint: setup-dev ## ruff, mypy --strict, hadolint, the schema of compose files
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy --strict service schemas
	$(BIN)/hadolint Dockerfile deploy/spark/Dockerfile
	$(BIN)/check-jsonschema --builtin-schema vendor.compose-spec docker-compose.yml

format: setup-dev ## write the code as the formatter has it
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

evaluate: setup ## score the running code: make evaluate GOLD=dir [ARGS=...]
	@test -n "$(GOLD)" || { echo 'usage: make evaluate GOLD=dir' >&2; exit 2; }
	@$(BIN)/python scripts/evaluate.py $(GOLD) $(ARGS)

fuzz: setup ## made and mutated texts to the extraction (ARGS='--inputs 100000 --seconds 0 --seed 2')
	$(BIN)/python -m reliability.fuzz $(ARGS)

malformed: setup ## what is no HTTP, slow clients, mutated requests, beside a client that must not notice
	$(BIN)/python -m reliability.malformed $(ARGS)

hostile: setup ## a megabyte of each hostile kind over HTTP (ARGS='--limit 2' seconds of CPU)
	$(BIN)/python -m reliability.hostile $(ARGS)

load: setup ## 70% of the measured maximum (ARGS='--seconds 600')
	$(BIN)/python -m reliability.load rate $(ARGS)

kill: setup ## a worker is killed every second under load (ARGS='--every 5' seconds)
	$(BIN)/python -m reliability.load kill $(ARGS)

soak: setup ## a modest rate for an hour: does memory grow? (ARGS='--seconds 3600 --rate 5')
	$(BIN)/python -m reliability.soak $(ARGS)

batch: setup ## a long batch, a reader that is slow, a client that goes away (ARGS='--lines 200000')
	$(BIN)/python -m reliability.batch $(ARGS)

stop: setup ## SIGTERM under load
	$(BIN)/python -m reliability.load stop $(ARGS)

bench: setup ## what it costs, as ratios, in one table
	$(BIN)/python -m benchmarks $(ARGS)

# spaCy is a peer to be compared with, so it has an environment of its own, and nobody needs it.
bench-spacy: ## the same with spaCy's small pipeline beside it
	test -x build/spacy/bin/python || { $(PYTHON) -m venv build/spacy && \
	    build/spacy/bin/python -m pip install --quiet spacy==3.8.18 en-core-web-sm; }
	$(MAKE) bench

sbom: setup-dev ## the bill of materials of what is installed to run, CycloneDX, in build/sbom.cdx.json
	@mkdir -p build
	$(BIN)/cyclonedx-py requirements --pyproject pyproject.toml --output-reproducible -o build/sbom.cdx.json requirements.txt

lock: setup-dev ## renew requirements*.txt from requirements*.in
	$(BIN)/uv pip compile -q --universal --python-version 3.11 --generate-hashes --no-header --no-annotate \
	    --upgrade requirements.in -o requirements.txt
	$(BIN)/uv pip compile -q --universal --python-version 3.11 --generate-hashes --no-header --no-annotate \
	    --upgrade -c requirements.txt requirements-dev.in -o requirements-dev.txt
	$(BIN)/uv pip compile -q --universal --python-version 3.11 --generate-hashes --no-header --no-annotate \
	    --upgrade -c requirements.txt requirements-spark.in -o requirements-spark.txt

setup: .venv/runtime.stamp ## install what the service needs
setup-dev: .venv/dev.stamp ## install what working on it needs

$(BIN)/python:
	@$(PYTHON) -c 'import sys; sys.exit("Python 3.11 or newer is needed, this is %d.%d" % sys.version_info[:2] if sys.version_info < (3, 11) else 0)'
	$(PYTHON) -m venv .venv

# The locks are complete, so there is nothing to resolve.
# The development lock holds the runtime one: whoever has the former needs no second install.
.venv/runtime.stamp: requirements.txt | $(BIN)/python
	$(BIN)/python -m pip install --quiet --no-deps --require-hashes -r requirements.txt
	@touch $@

# So many packages that uv, itself from the lock, puts them in several times as fast as pip.
.venv/dev.stamp: requirements.txt requirements-dev.txt | $(BIN)/python
	@awk '/^uv==/ { found = 1 } found { print } found && !/\\$$/ { exit }' requirements-dev.txt > .venv/uv.txt
	$(BIN)/python -m pip install --quiet --no-deps --require-hashes -r .venv/uv.txt
	$(BIN)/uv pip install --quiet --python $(BIN)/python --no-deps --require-hashes -r requirements-dev.txt
	@touch .venv/runtime.stamp $@

# Compiling its patterns is most of a start, so they are kept beside the byte code.
.venv/patterns.stamp: .venv/runtime.stamp $(shell find service schemas -name '*.py')
	$(BIN)/python -m service.keep_patterns
	@touch $@

clean: ## remove what was made
	rm -rf .venv service/__pycache__ .mypy_cache .pytest_cache .ruff_cache .hypothesis .coverage build dist *.egg-info
