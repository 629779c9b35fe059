#!/usr/bin/env bash
# Times the governance report of a made-up authority, three periods and 24 month ends of every measure, beside one nightly
# check of the same authority, and says how many times the one is of the other, and how much memory each takes at most.
#
#   src/bench/governance-at-scale.sh [PLANS] [RUNS] [PROFILE]
#
# PLANS    how many plans over ten years (default 20000, of which some 1,500 are open at any time)
# RUNS     how many runs of each, one in turn with the other (default 5)
# PROFILE  the procedure (default designated-review)
#
# Both are whole programs that read the same files and write CSV. Needs the built jar and GNU time (/usr/bin/time). The data
# is kept in target/bench between runs.
set -euo pipefail
cd "$(dirname "$0")/../.."

plans=${1:-20000}
runs=${2:-5}
profile=${3:-designated-review}
jar=target/driftwatch.jar
data=target/bench/$plans-all
as_at=2026-11-20

if [ ! -f "$data/plans.csv" ]; then
  java -jar "$jar" synthesise --plans "$plans" --seed 1 --as-at "$as_at" --out "$data"
fi

timed() {
  /usr/bin/time -f '%e %M' -o target/bench/time.txt "$@" > /dev/null 2> target/bench/said.txt
  cat target/bench/time.txt
}

check=() report=() suppressed=()
for _ in $(seq "$runs"); do
  check+=("$(timed java -jar "$jar" check --dir "$data" --profile "$profile" --as-at "$as_at" --format csv \
    --out target/bench/reports --quiet)")
  report+=("$(timed java -jar "$jar" governance --dir "$data" --profile "$profile" --from 2026-04-01 --to 2026-09-30 \
    --format csv --out target/bench/governance)")
  suppressed+=("$(timed java -jar "$jar" governance --dir "$data" --profile "$profile" --from 2026-04-01 --to 2026-09-30 \
    --out target/bench/governance-suppressed --suppress)")
done

median() { printf '%s\n' "$@" | sort -n | awk '{ t[NR] = $1 } END { print (t[int((NR + 1) / 2)] + t[int(NR / 2) + 1]) / 2 }'; }
seconds() { printf '%s\n' "$@" | cut -d' ' -f1; }
memory() { printf '%s\n' "$@" | cut -d' ' -f2 | sort -n | tail -1; }

base=$(median $(seconds "${check[@]}"))
echo "run seconds ratio most_memory_mib"
for run in check report suppressed; do
  declare -n of=$run
  awk -v n="$run" -v s="$(median $(seconds "${of[@]}"))" -v b="$base" -v m="$(memory "${of[@]}")" \
    'BEGIN { printf "%s %.2f %.2f %d\n", n, s, s / b, m / 1024 }'
done
