#!/usr/bin/env bash
# Runs Driftwatch beside other programs on the same made-up authority, in turn, and prints a table of how long each took,
# how much memory it needed at most, and whether the bars that the project has set itself are met. The others do one rule;
# Driftwatch does every rule of a profile and writes its reports. Where one rule can be compared, the lists are: a
# difference ends the script with exit code 1.
#
#   src/bench/compare.sh [WORKLOAD...]
#
# WORKLOAD  authority   1,500 plans, every report as CSV
#           workbook    the same from a workbook, CSVs and the workbook out
#           million     1 million plans and 5 million reviews; the overdue, upcoming and drift lists
#           trace       the same with every obligation written too
#           decade      700,000 plans with reviews and events under a heap of 512 MB
#           visits      one of 13 million visits and 6.5 million core groups by north-yorkshire
#           growth      250,000 to 2 million plans
#           governance  24 month ends over ten years of 1,500 open plans, beside one check
#           Default: authority and workbook, which take a minute; the others take long, and gigabytes below target/bench.
#
# Environment: RUNS, how many runs of each (default 5); SCALE, a part of the large workloads, such as 0.01 (default 1);
#           JAVA_HEAP, in place of each workload's own, as in -Xmx1g.
#
# Needs the built jar and GNU time. Programs that are not there are left out: the launcher (./mvnw -Pdist package), DuckDB
# (fetched once by Maven), pandas (python3-pandas of the system, and python3-openpyxl for workbooks).
set -euo pipefail
cd "$(dirname "$0")/../.."

runs=${RUNS:-5}
scale=${SCALE:-1}
as_at=2026-11-20
later=2027-03-20
jar=target/driftwatch.jar
bench=target/bench
duckdb=$bench/duckdb_jdbc.jar
python=${PYTHON:-/usr/bin/python3}
launcher=$(ls -d target/driftwatch-*/bin/driftwatch 2> /dev/null | tail -1 || true)
failed=0

[ -f "$jar" ] || { echo "there is no $jar: build it first, with ./mvnw -B package" >&2; exit 2; }
mkdir -p "$bench/classes"
if [ ! -f "$duckdb" ]; then
  ./mvnw -B -q -Pbench dependency:copy@duckdb || echo "DuckDB could not be fetched: left out" >&2
fi
[ ! -f "$duckdb" ] || javac -proc:none -d "$bench/classes" src/bench/DuckDb.java
"$python" -c 'import pandas' 2> /dev/null || { echo "no pandas: left out" >&2; python=; }

# data FOLDER OPTIONS...: makes the data once.
data() {
  local folder=$1
  shift
  if [ ! -e "$folder.done" ]; then
    rm -rf "$folder"
    java -jar "$jar" synthesise --seed 1 --as-at "$as_at" --dirt 0% --out "$folder" "$@" > /dev/null 2>&1
    touch "$folder.done"
  fi
}

part() { awk -v n="$1" -v s="$scale" 'BEGIN { n = int(n * s); print n < 100 ? 100 : n }'; }
rows() { cat "$@" | wc -l; }

# once PROGRAM COMMAND...: one run, into this workload's times: program, seconds, user seconds, MiB; - where it failed.
once() {
  local program=$1
  shift
  if /usr/bin/time -f '%e %U %M' -o "$bench/time.txt" "$@" > /dev/null 2> "$bench/said.txt"; then
    awk -v p="$program" '{ printf "%s\t%s\t%s\t%d\n", p, $1, $2, $3 / 1024 }' "$bench/time.txt" >> "$times"
  else
    printf '%s\t-\t-\t-\n' "$program" >> "$times"
    echo "$workload: $program failed: $(head -1 "$bench/said.txt")" >&2
  fi
}

begin() {
  workload=$1
  times=$bench/times-$workload.txt
  : > "$times"
}

# ours NAME HEAP ARGUMENTS...: a command by java -jar and, where there is one, by the launcher. NAME goes after the program.
ours() {
  local name=$1 heap=${JAVA_HEAP:-$2}
  shift 2
  # shellcheck disable=SC2086
  once "java -jar$name" java $heap -jar "$jar" "$@"
  [ -z "$launcher" ] || DRIFTWATCH_JAVA_OPTIONS=$heap once "launcher$name" "$launcher" "$@"
}

duck() { [ ! -f "$duckdb" ] || once DuckDB java -cp "$duckdb:$bench/classes" DuckDb "$1" "$2" "$as_at" "$3"; }
pandas() { [ -z "$python" ] || once pandas "$python" src/bench/one_rule.py "$1" "$as_at" "$2"; }

# pairs FILE: the plans of a list with the day that each was due, for lists with a heading plan_id and due_date.
pairs() {
  sed 's/^\xef\xbb\xbf//; s/\r$//' "$1" | awk -F, '
    NR == 1 { for (i = 1; i <= NF; i++) at[$i] = i; next }
    !("status" in at) || $at["status"] == "OVERDUE" { print $at["plan_id"] "," $at["due_date"] }' | sort -u
}

# agree PROFILE SQL DATA: holds the others' lists of one rule against ours of the same rule. As at a later day, as next to
# nothing is overdue in a made-up authority on the day that its history ends.
agree() {
  local list
  # shellcheck disable=SC2086
  java ${JAVA_HEAP:-} -jar "$jar" check --dir "$3" --profile "$1" --as-at "$later" --format csv --reports overdue \
    --out "$bench/one-rule" --quiet > /dev/null 2>&1 || { echo "$workload: the one rule could not be run" >&2; failed=1; return; }
  pairs "$bench/one-rule/overdue.csv" > "$bench/ours.txt"
  rm -f "$bench/agree-"*
  [ ! -f "$duckdb" ] || java -cp "$duckdb:$bench/classes" DuckDb "$2" "$3" "$later" "$bench/agree-DuckDB.csv"
  if [ -n "$python" ] && [ "$2" = src/bench/reviews.sql ]; then
    "$python" src/bench/one_rule.py "$3" "$later" "$bench/agree-pandas.csv"
  fi
  for list in "$bench/agree-"*; do
    [ -f "$list" ] || continue
    pairs "$list" > "$bench/theirs.txt"
    if cmp -s "$bench/ours.txt" "$bench/theirs.txt" && [ -s "$bench/ours.txt" ]; then
      echo "$workload: $(basename "$list" .csv): the same $(wc -l < "$bench/ours.txt") plans overdue since the same days" >&2
    else
      echo "$workload: $(basename "$list" .csv): DIFFERENT in $(comm -3 "$bench/ours.txt" "$bench/theirs.txt" | wc -l) lines" \
        "of $(wc -l < "$bench/ours.txt")" >&2
      failed=1
    fi
  done
}

# table ROWS BAR...: the lines of this workload. A BAR reads "program:factor:peer" or "program:most:MiB".
table() {
  local all=$1
  shift
  awk -F'\t' -v w="$workload" -v rows="$all" -v bars="$(printf '%s|' "$@")" '
    function median(p,  n, i, j, t, s) {
      n = count[p]
      for (i = 1; i <= n; i++) s[i] = time[p, i]
      for (i = 2; i <= n; i++) for (j = i; j > 1 && s[j - 1] > s[j]; j--) { t = s[j]; s[j] = s[j - 1]; s[j - 1] = t }
      return (s[int((n + 1) / 2)] + s[int(n / 2) + 1]) / 2
    }
    !($1 in seen) { seen[$1] = ++programs; name[programs] = $1 }
    $2 != "-" { time[$1, ++count[$1]] = $2; user[$1] += $3; if ($4 > memory[$1]) memory[$1] = $4 }
    END {
      for (i = 1; i <= programs; i++) if (count[name[i]]) middle[name[i]] = median(name[i])
      base = ("launcher" in middle) ? middle["launcher"] : middle[name[1]]
      many = split(bars, bar, "|") - 1
      for (i = 1; i <= programs; i++) {
        p = name[i]
        if (!count[p]) { printf "| %s | %s | failed | | | | | |\n", w, p; continue }
        said = ""
        for (b = 1; b <= many; b++) {
          split(bar[b], of, ":")
          if (of[1] != p) continue
          if (of[3] == "MiB") met = sprintf("%d of %s MiB", memory[p], of[2]) (memory[p] <= of[2] ? ": met" : ": NOT met")
          else if (of[3] in middle) {
            ratio = middle[p] / middle[of[3]]
            met = sprintf("%.2f of %s x %s", ratio, of[2], of[3]) (ratio <= of[2] ? ": met" : ": NOT met")
          } else continue
          said = said (said == "" ? "" : "; ") met
        }
        printf "| %s | %s | %.2f | %.2f | %.2f | %d | %d | %s |\n", w, p, middle[p], user[p] / count[p], \
          base ? middle[p] / base : 0, memory[p], middle[p] ? rows / middle[p] : 0, said
      }
    }' "$times"
}

check=(check --as-at "$as_at" --quiet --out "$bench/reports")

authority() {
  local dir=$bench/authority all
  data "$dir" --plans 1500 --months 23 --tables plans,reviews,events
  begin authority
  for _ in $(seq "$runs"); do
    ours "" "" "${check[@]}" --dir "$dir" --format csv
    pandas "$dir" "$bench/pandas.csv"
    duck src/bench/reviews.sql "$dir" "$bench/duckdb.csv"
  done
  all=$(rows "$dir"/*.csv)
  table "$all" "java -jar:1.0:pandas" "launcher:0.5:pandas"
  agree src/bench/one-rule.json src/bench/reviews.sql "$dir"
}

workbook() {
  local book=$bench/authority.xlsx
  data "$bench/authority" --plans 1500 --months 23 --tables plans,reviews,events
  data "$book" --plans 1500 --months 23 --tables plans,reviews,events
  begin workbook
  for _ in $(seq "$runs"); do
    ours "" "" "${check[@]}" --workbook "$book" --format csv,xlsx
    pandas "$book" "$bench/pandas.xlsx"
  done
  table "$(rows "$bench/authority"/*.csv)" "launcher:0.6:pandas"
}

million_data() {
  million=$bench/million-$scale
  data "$million" --plans "$(part 1000000)" --months 18 --tables plans,reviews,events
}

million() {
  million_data
  begin million
  for _ in $(seq "$runs"); do
    ours "" "-Xmx800m" "${check[@]}" --dir "$million" --format csv --reports overdue,upcoming,drift-risk
    duck src/bench/reviews.sql "$million" "$bench/duckdb.csv"
    pandas "$million" "$bench/pandas.csv"
  done
  table "$(rows "$million"/*.csv)" "java -jar:2.0:DuckDB" "java -jar:0.5:pandas" "java -jar:1024:MiB" \
    "launcher:2.0:DuckDB" "launcher:0.5:pandas" "launcher:1024:MiB"
  agree src/bench/one-rule.json src/bench/reviews.sql "$million"
}

trace() {
  million_data
  begin trace
  for _ in $(seq "$runs"); do
    ours "" "-Xmx800m" "${check[@]}" --dir "$million" --format csv --reports overdue,upcoming,drift-risk,obligations
    duck src/bench/reviews.sql "$million" "$bench/duckdb.csv"
  done
  table "$(rows "$million"/*.csv)" "java -jar:5.0:DuckDB" "launcher:5.0:DuckDB"
}

decade() {
  local dir=$bench/decade-$scale
  data "$dir" --plans "$(part 700000)" --tables plans,reviews,events
  begin decade
  for _ in $(seq "$runs"); do
    ours "" "-Xmx512m" "${check[@]}" --dir "$dir" --format csv
  done
  table "$(rows "$dir"/*.csv)"
}

visits() {
  local dir=$bench/visits-$scale
  data "$dir" --plans "$(part 650000)" --tables plans,reviews,events,core_groups,visits
  begin visits
  for _ in $(seq "$runs"); do
    ours "" "-Xmx1200m" "${check[@]}" --dir "$dir" --profile north-yorkshire --format csv \
      --reports overdue,upcoming,drift-risk
    duck src/bench/visits.sql "$dir" "$bench/duckdb-visits.csv"
  done
  table "$(rows "$dir"/*.csv)" "java -jar:2.0:DuckDB" "java -jar:1536:MiB" "launcher:2.0:DuckDB" "launcher:1536:MiB"
  agree src/bench/visits-rule.json src/bench/visits.sql "$dir"
}

growth() {
  local plans
  begin growth
  for plans in 250000 500000 1000000 2000000; do
    data "$bench/growth-$plans-$scale" --plans "$(part $plans)" --tables plans,reviews,events
  done
  for _ in $(seq "$runs"); do
    for plans in 250000 500000 1000000 2000000; do
      # shellcheck disable=SC2086
      once "$plans plans" java ${JAVA_HEAP:--Xmx2g} -jar "$jar" "${check[@]}" --dir "$bench/growth-$plans-$scale" \
        --format csv --reports overdue,upcoming,drift-risk
    done
  done
  table "$(rows "$bench/growth-2000000-$scale"/*.csv)" "500000 plans:2.2:250000 plans" "1000000 plans:2.2:500000 plans" \
    "2000000 plans:2.2:1000000 plans"
}

governance() {
  local dir=$bench/20000-all
  data "$dir" --plans 20000
  begin governance
  for _ in $(seq "$runs"); do
    once check java -jar "$jar" "${check[@]}" --dir "$dir" --format csv
    once "24 month ends" java -jar "$jar" governance --dir "$dir" --from 2026-04-01 --to 2026-09-30 --format csv \
      --out "$bench/governance"
  done
  table "$(rows "$dir"/*.csv)" "24 month ends:3.0:check"
}

wanted=("$@")
[ "$#" -gt 0 ] || wanted=(authority workbook)
for each in "${wanted[@]}"; do
  case $each in
    authority | workbook | million | trace | decade | visits | growth | governance) ;;
    *) echo "there is no workload $each: see the first lines of src/bench/compare.sh" >&2; exit 2 ;;
  esac
done

echo "$(date +%F), $(uname -m), $(nproc) cores, $(java -version 2>&1 | head -1); medians of $runs"
echo
echo "| workload | program | seconds | user s | x ours | peak MiB | rows/s | bar |"
echo "| --- | --- | ---: | ---: | ---: | ---: | ---: | --- |"
for each in "${wanted[@]}"; do
  "$each"
done
exit "$failed"
