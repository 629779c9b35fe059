#!/usr/bin/env bash
# Reads every file below a folder as plans and as reviews, and holds the program to what it promises of any file at all:
# a documented exit code (0 to 5), at most one line of an error, no stack trace, an end within 10 seconds.
#
#   src/bench/read-any-folder.sh FOLDER [HEAP] [SECONDS]
#
# FOLDER   the folder; what is in it is only read
# HEAP     the Java heap's limit, as in -Xmx (default 512m)
# SECONDS  how long a run may take (default 10)
#
# Prints a line for each run: what it was read as, exit code, seconds, the file, and the error if there was one. Ends with
# 1 if a promise was broken. Needs the built jar. Error lines name files, and never what is in them.
set -euo pipefail

if [ $# -lt 1 ] || [ ! -d "$1" ]; then
  echo "usage: src/bench/read-any-folder.sh FOLDER [HEAP] [SECONDS]" >&2
  exit 2
fi
jar=$(cd "$(dirname "$0")/../.." && pwd)/target/driftwatch.jar
folder=$1
heap=${2:-512m}
most=${3:-10}
if [ ! -f "$jar" ]; then
  echo "there is no $jar: build it first, with ./mvnw -B package" >&2
  exit 2
fi

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
printf 'child_id,plan_id,start_date\nC1,P1,2025-06-01\n' > "$work/plans.csv"
printf 'child_id,plan_id,date\nC1,P1,2025-07-01\n' > "$work/reviews.csv"

runs=0
broken=0
run() {
  local began ended
  code=0
  rm -rf "$work/reports"
  began=$(date +%s%N)
  timeout -k 5 "$((most * 3))" java "-Xmx$heap" -jar "$jar" check --plans "$1" --reviews "$2" \
    --as-at 2026-11-20 --out "$work/reports" --quiet > "$work/out" 2> "$work/err" < /dev/null || code=$?
  ended=$(date +%s%N)
  millis=$(((ended - began) / 1000000))
}

check() {
  local as=$1 file=$2 plans=$3 reviews=$4
  local code=0 millis=0 lines wrong=""
  run "$plans" "$reviews"
  # A busy machine is no fault of the program: what is slow is run again.
  [ "$millis" -le "$((most * 1000))" ] || run "$plans" "$reviews"
  lines=$(grep -c . "$work/err" || true)
  [ "$code" -le 5 ] || wrong="$wrong exit-code"
  [ "$lines" -le 1 ] || wrong="$wrong error-lines"
  [ "$code" -eq 0 ] || [ "$lines" -eq 1 ] || wrong="$wrong no-reason"
  ! grep -qE '^[[:space:]]+at |Exception|OutOfMemory' "$work/out" "$work/err" || wrong="$wrong stack-trace"
  [ "$millis" -le "$((most * 1000))" ] || wrong="$wrong too-slow"
  runs=$((runs + 1))
  if [ -n "$wrong" ]; then
    broken=$((broken + 1))
    wrong=" BROKEN:$wrong"
  fi
  printf '%-7s %d %3d.%03d %s%s %s\n' "$as" "$code" "$((millis / 1000))" "$((millis % 1000))" "$file" "$wrong" \
    "$(head -c 500 "$work/err" | tr '\n' ' ')"
}

while IFS= read -r -d '' file; do
  check plans "$file" "$file" "$work/reviews.csv"
  check reviews "$file" "$work/plans.csv" "$file"
done < <(find "$folder" -type f -print0 | sort -z)

echo "$runs runs, $broken of them with a broken promise"
[ "$broken" -eq 0 ]
