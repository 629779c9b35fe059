#!/usr/bin/env bash
# Times the nightly check over a made-up authority of any size, CSV in and out, and says how long it took and how much
# memory it needed at most.
#
#   src/bench/check-at-scale.sh [PLANS] [HEAP] [RUNS] [PROFILE] [TABLES]
#
# PLANS    how many plans (default 700000: England, ten years)
# HEAP     the Java heap's limit, as in -Xmx (default 4g)
# RUNS     how many runs (default 3)
# PROFILE  the procedure (default designated-review)
# TABLES   the tables (default plans,reviews,events); north-yorkshire is for core_groups and visits too
#
# Needs the built jar and GNU time (/usr/bin/time). The data is kept in target/bench between runs.
set -euo pipefail
cd "$(dirname "$0")/../.."

plans=${1:-700000}
heap=${2:-4g}
runs=${3:-3}
profile=${4:-designated-review}
tables=${5:-plans,reviews,events}
jar=target/driftwatch.jar
data=target/bench/$plans-${tables//,/-}
as_at=2026-11-20

if [ ! -f "$data/plans.csv" ]; then
  java -jar "$jar" synthesise --plans "$plans" --seed 1 --as-at "$as_at" --tables "$tables" --out "$data"
fi

echo "plans heap run seconds peak_MiB"
for run in $(seq "$runs"); do
  /usr/bin/time -f '%e %M' -o target/bench/time.txt \
    java "-Xmx$heap" -jar "$jar" check --dir "$data" --profile "$profile" --as-at "$as_at" --format csv \
      --out target/bench/reports --quiet
  awk -v plans="$plans" -v heap="$heap" -v run="$run" '{ printf "%s %s %s %s %d\n", plans, heap, run, $1, $2 / 1024 }' \
    target/bench/time.txt
done
