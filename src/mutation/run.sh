#!/usr/bin/env bash
# Mutation testing: changes the program in thousands of small ways and tells which changes no test notices.
#
#   src/mutation/run.sh [PACKAGE ...]      as in: src/mutation/run.sh time timeline drift; without a name, every package
#
#   EACH=6    of each class no more than so many changes, evenly drawn: the whole project in about an hour on two
#             processors, where all of them take most of a day
#   THREADS=2 processors to use
#
# tests.txt says which tests try a package, explained.txt which changes cannot be noticed and why. The results are left in
# target/mutation, a folder for each package, and Survivors tells what they come to: exit code 1 where a change in
# time, timeline or drift, the packages that count days, is neither noticed nor explained, or where an explanation is of a
# line that is gone.
set -euo pipefail
cd "$(dirname "$0")/../.."

table=src/mutation/tests.txt
[ $# -gt 0 ] || set -- $(grep -v '^#\|^slow:' "$table" | cut -d: -f1)

tests_of() {
    grep "^$1:" "$table" | cut -d: -f2- | tr -d ' ' | sed 's/^/,/; s/,/,io.github.driftwatch./g; s/^,//'
}

./mvnw -B -q test-compile
for package in "$@"; do
    tests=$(tests_of "$package")
    [ -n "$tests" ] || { echo "$package has no tests in $table" >&2; exit 2; }
    echo "$package, from $(date +%H:%M)"
    mkdir -p "target/mutation/$package"
    # A package's own classes, without those of the packages within it: their names begin with a small letter.
    ./mvnw -B -q -Pmutation org.pitest:pitest-maven:mutationCoverage \
        "-DtargetClasses=~io\\.github\\.driftwatch\\.${package//./\\.}\\.[A-Z].*" "-DtargetTests=$tests" \
        "-DexcludedTestClasses=$(tests_of slow)" \
        "-Dthreads=${THREADS:-2}" ${EACH:+"-Dfeatures=+CLASSLIMIT(limit[$EACH])"} \
        "-DreportsDirectory=target/mutation/$package" > "target/mutation/$package/pit.txt" 2>&1 \
        || { tail -n 20 "target/mutation/$package/pit.txt" >&2; exit 2; }
done
java src/mutation/java/Survivors.java
