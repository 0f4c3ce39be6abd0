#!/usr/bin/env bash
# ask-cli's build hook: `ask deploy` calls it with the path of the zip it wants, in .ask/lambda.
set -eu
zip="$1"
cd "$(dirname "$0")/.."
exec npm run --silent zip "$zip"
