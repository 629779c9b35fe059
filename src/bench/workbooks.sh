#!/bin/sh
# How fast a workbook is read, beside two libraries that read the same file: fastexcel-reader and POI's streaming one.
# A sheet of 100,000 rows, each reader in turn five times in a machine of its own; then a million rows under 512 MB.
#
#   ./mvnw -B -q -Dmaven.test.skip=true package && src/bench/workbooks.sh [rows of the second sheet]
set -eu
here=$(cd "$(dirname "$0")/../.." && pwd)
work=${TMPDIR:-/tmp}/driftwatch-bench-workbooks
jar=$here/target/driftwatch.jar
more=${1:-1000000}
mkdir -p "$work"

"$here/mvnw" -B -q -f "$here/pom.xml" -Pbench dependency:build-classpath -Dmdep.outputFile="$work/classpath"
peers=$(cat "$work/classpath")
javac -proc:none -d "$work" -cp "$jar:$peers" "$here"/src/bench/java/workbooks/*.java
java -cp "$work:$jar" workbooks.MakeSheet 100000 "$work/hundred-thousand.xlsx"

# Prints the median of what is read from standard input, a number a line.
median() { sort -n | awk '{ n[NR] = $1 } END { print n[int((NR + 1) / 2)] }'; }

read_with() { java -Xmx512m -cp "$work:$1" "workbooks.$2" "$3"; }

: > "$work/ours"; : > "$work/fastexcel"; : > "$work/poi"
for turn in 1 2 3 4 5; do
    read_with "$jar" ReadOurs "$work/hundred-thousand.xlsx" >> "$work/ours"
    read_with "$peers" ReadFastexcel "$work/hundred-thousand.xlsx" >> "$work/fastexcel"
    read_with "$peers" ReadPoi "$work/hundred-thousand.xlsx" >> "$work/poi"
done
base=$(median < "$work/fastexcel")
printf '%-18s %8s %8s\n' "100,000 rows" "ms" "ratio"
for reader in ours fastexcel poi; do
    took=$(median < "$work/$reader")
    printf '%-18s %8s %8s\n' "$reader" "$took" "$(awk "BEGIN { printf \"%.2f\", $took / $base }")"
done

java -cp "$work:$jar" workbooks.MakeSheet "$more" "$work/more.xlsx"
printf '%-18s %8s   (-Xmx512m)\n' "$more rows" "$(read_with "$jar" ReadOurs "$work/more.xlsx")"
