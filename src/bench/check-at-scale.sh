#!/usr/bin/env bash
# Times the nightly check over a made-up authority of any size, CSV in and out, and says how long it took and how much
# memory it needed at most.
#
#   src/bench/check-at-scale.sh [PLANS] [HEAP] [RUNS]
#
# PLANS  how many plans (default 700000: England, ten years)
# HEAP   the Java heap's limit, as in -Xmx (default 4g)
# RUNS   how many runs (default 3)
#
# Needs the built jar and GNU time (/usr/bin/time). The data is kept in target/bench between runs.
set -euo pipefail
cd "$(dirname "$0")/../.."

plans=${1:-700000}
heap=${2:-4g}
runs=${3:-3}
jar=target/driftwatch.jar
data=target/bench/$plans
as_at=2026-11-20

if [ ! -f "$data/events.csv" ]; then
  java -jar "$jar" synthesise --plans "$plans" --seed 1 --as-at "$as_at" --tables plans,reviews,events --out "$data"
fi

echo "plans heap run seconds peak_MiB"
for run in $(seq "$runs"); do
  /usr/bin/time -f '%e %M' -o target/bench/time.txt \
    java "-Xmx$heap" -jar "$jar" check --dir "$data" --as-at "$as_at" --format csv --out target/bench/reports --quiet
  awk -v plans="$plans" -v heap="$heap" -v run="$run" '{ printf "%s %s %s %s %d\n", plans, heap, run, $1, $2 / 1024 }' \
    target/bench/time.txt
done
