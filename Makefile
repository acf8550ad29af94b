# Every goal is a script or one command; `make` alone lists them.
.DEFAULT_GOAL := goals
.PHONY: goals run test torture bench fuzz format lint coverage docs

goals: ## list the goals
	@grep -hE '^[a-z]+: ##' $(MAKEFILE_LIST) | sed 's/: ## /\t/' | expand -t 12

run: ## install what is missing, build, start the site at http://127.0.0.1:8080
	@scripts/run

test: ## install what the tests need and run them
	@scripts/test

torture: ## kill what writes to a store, 200 times on each engine, and look what is left
	@scripts/torture

bench: ## measure reading and checking against libxml2, and print the ratios
	@scripts/bench

fuzz: ## read 200,000 mutated files
	@scripts/fuzz

format: ## set the Swift sources as .swift-format says
	@swift format -i -p -r Package.swift Sources Tests Benchmarks Fuzz

lint: ## check the form of the sources
	@scripts/lint

coverage: ## run the tests and print which lines they reach
	@scripts/coverage

docs: ## build the documentation of the targets into .build/docs
	@scripts/docs
