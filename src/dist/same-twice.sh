#!/usr/bin/env bash
# Whether a build comes out identical byte for byte: the jar and its bill of materials are made in two other folders, under
# another time zone, language and umask each, and compared. Tests are not run. With --with-target, the one that is in target
# already stands for the first.
set -euo pipefail
cd "$(dirname "$0")/../.."

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

build() { # folder, time zone, language, umask
  mkdir -p "$work/$1"
  tar --exclude=./target --exclude=./.git -cf - . | tar -xf - -C "$work/$1"
  (
    cd "$work/$1"
    umask "$4"
    chmod -R u+rwX .
    TZ=$2 MAVEN_OPTS="-Duser.language=$3 ${MAVEN_OPTS:-}" ./mvnw -B -q -Dmaven.test.skip=true package
    sha256sum target/driftwatch.jar target/driftwatch.cdx.json
  )
}

if [ "${1:-}" = --with-target ]; then
  one=$(sha256sum target/driftwatch.jar target/driftwatch.cdx.json)
else
  one=$(build one UTC en 022)
fi
other=$(build "another folder" Pacific/Auckland tr 077)
if [ "$one" != "$other" ]; then
  printf 'The two builds differ:\n%s\n%s\n' "$one" "$other" >&2
  exit 1
fi
printf 'The same twice:\n%s\n' "$one"
