#!/usr/bin/env bash
# Times how long it takes to evaluate a made-up authority anew as at earlier month ends, beside a whole nightly check of
# the same authority, and says how many times the one is of the other.
#
#   src/bench/trend-at-scale.sh [PLANS] [MONTHS] [RUNS] [PROFILE]
#
# PLANS    how many plans (default 1500)
# MONTHS   how many month ends (default 24)
# RUNS     how many runs of each, one in turn with the other (default 5)
# PROFILE  the procedure (default designated-review)
#
# Both are whole programs: Java's start, reading the files and evaluating; the check writes CSV as well. Needs the built
# jar and GNU time (/usr/bin/time). The data is kept in target/bench between runs.
set -euo pipefail
cd "$(dirname "$0")/../.."

plans=${1:-1500}
months=${2:-24}
runs=${3:-5}
profile=${4:-designated-review}
jar=target/driftwatch.jar
data=target/bench/$plans-all
classes=target/bench/classes
as_at=2026-11-20

if [ ! -f "$data/plans.csv" ]; then
  java -jar "$jar" synthesise --plans "$plans" --seed 1 --as-at "$as_at" --out "$data"
fi
mkdir -p "$classes"
javac -proc:none -d "$classes" -cp "$jar" src/bench/TrendAtScale.java

check_times=() trend_times=()
for _ in $(seq "$runs"); do
  /usr/bin/time -f '%e' -o target/bench/time.txt \
    java -jar "$jar" check --dir "$data" --profile "$profile" --as-at "$as_at" --format csv \
      --out target/bench/reports --quiet
  check_times+=("$(cat target/bench/time.txt)")
  /usr/bin/time -f '%e' -o target/bench/time.txt \
    java -cp "$jar:$classes" TrendAtScale "$data" "$profile" "$as_at" "$months"
  trend_times+=("$(cat target/bench/time.txt)")
done

median() { printf '%s\n' "$@" | sort -n | awk '{ t[NR] = $1 } END { print (t[int((NR + 1) / 2)] + t[int(NR / 2) + 1]) / 2 }'; }
check=$(median "${check_times[@]}")
trend=$(median "${trend_times[@]}")
echo "plans months check_seconds trend_seconds ratio"
awk -v p="$plans" -v m="$months" -v c="$check" -v t="$trend" 'BEGIN { printf "%s %s %.2f %.2f %.2f\n", p, m, c, t, t / c }'
