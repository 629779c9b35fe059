#!/bin/sh
# Tries the distribution as somebody has it who has no Java: with nothing on the PATH, from another folder, and moved.
#
#   src/dist/try.sh [FOLDER]
#
# FOLDER   the distribution (default target/driftwatch-*)
#
# Ends with 1 where it does not do what the jar does. Needs samples/ and a Java for the comparison.
set -eu
cd "$(dirname "$0")/../.."
here=$(pwd)
dist=${1:-$(ls -d target/driftwatch-*/ | tail -1)}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

java -jar target/driftwatch.jar check --dir samples --as-at 2026-11-20 --format csv --max-rejected 10% --quiet \
  --out "$work/by-jar"
cp -R "$dist" "$work/moved to a place"
for run in first second; do
  (cd "$here/samples" && env -i PATH=/nonexistent "$work/moved to a place/bin/driftwatch" check --dir . --as-at 2026-11-20 \
    --format csv --max-rejected 10% --quiet --out "$work/$run run")
  rm "$work/$run run/summary.json" # It says how long the run took.
  for report in "$work/$run run"/*; do
    cmp "$report" "$work/by-jar/$(basename "$report")"
  done
  echo "the $run run wrote the same reports"
done
# An archive of classes that is spoilt stops nothing.
chmod u+w "$work/moved to a place/lib/driftwatch.jsa"
echo spoilt > "$work/moved to a place/lib/driftwatch.jsa"
env -i PATH=/nonexistent "$work/moved to a place/bin/driftwatch" --version > /dev/null
echo "it starts with a spoilt archive"
