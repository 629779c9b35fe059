#!/usr/bin/env bash
# Whether a build comes out identical byte for byte: the jar and its bill of materials are made in two other folders, under
# another time zone, language and umask each, and compared. Takes about two minutes; tests are not run.
set -euo pipefail
cd "$(dirname "$0")/../.."

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

build() { # folder, time zone, language, umask
  mkdir -p "$work/$1"
  git ls-files -z | xargs -0 cp --parents -t "$work/$1"
  (
    cd "$work/$1"
    umask "$4"
    chmod -R u+rwX .
    TZ=$2 LC_ALL=$3 ./mvnw -B -q -Dmaven.test.skip=true package
    sha256sum target/driftwatch.jar target/driftwatch.cdx.json
  )
}

one=$(build one UTC C 022)
other=$(build "another folder" Pacific/Auckland tr_TR.UTF-8 077)
if [ "$one" != "$other" ]; then
  printf 'The two builds differ:\n%s\n%s\n' "$one" "$other" >&2
  exit 1
fi
printf 'The same twice:\n%s\n' "$one"
