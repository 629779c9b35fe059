#!/usr/bin/env bash
# Mutation testing: changes the program in thousands of small ways and tells which changes no test notices.
#
#   src/mutation/run.sh PACKAGE ...      every change of these, as in: src/mutation/run.sh time timeline drift
#   OF=100 src/mutation/run.sh           one of a hundred changes of the whole program, each as likely as any other
#
#   SEED=1      another number draws other changes
#   THREADS=2   processors to use
#   TOGETHER=16 changes that are tried in one process, whatever their classes; without it, those of one class
#
# A package takes minutes to hours; one of a hundred changes of all, hours on two processors. With TOGETHER it takes less than
# one, but what a change leaves behind may fail a test of the next: good for finding what lacks tests, too good as a figure.
# tests.txt says which tests try a package, explained.txt which changes cannot be noticed and why. The results are left in
# target/mutation, a folder for each package and one for each draw, and Survivors tells what they come to: exit code 1 where a
# change in time, timeline or drift, the packages that count days, is neither noticed nor explained, or where an explanation is
# of a line that is gone.
set -euo pipefail
cd "$(dirname "$0")/../.."

house=io.github.driftwatch
table=src/mutation/tests.txt
tool=target/mutation-tool
[ $# -gt 0 ] || [ -n "${OF:-}" ] || { sed -n '2,9s/^# \{0,1\}//p' "$0" >&2; exit 2; }

tests_of() {
    grep "^$1:" "$table" | cut -d: -f2- | tr -d ' ' | sed "s/^/,/; s/,/,$house./g; s/^,//"
}

# Name of the results' folder, classes to change, tests that try them, tests that do not, and more options.
try() {
    local results="target/mutation/$1"
    echo "$1, from $(date +%H:%M)"
    rm -rf "$results"
    mkdir -p "$results"
    java -cp "$tool:$(cat "$tool/classpath.txt")" Mutate \
        --reportDir "$results" --sourceDirs src/main/java --classPath target/classes,target/test-classes \
        --targetClasses "$2" --targetTests "$3" --excludedTestClasses "$4" \
        --mutators STRONGER --threads "${THREADS:-2}" --outputFormats XML --timestampedReports=false \
        --timeoutConst 10000 --mutationUnitSize "${TOGETHER:-0}" "${@:5}" \
        > "$results/pit.txt" 2>&1 || { tail -n 20 "$results/pit.txt" >&2; exit 2; }
}

./mvnw -B -q test-compile
mkdir -p "$tool/META-INF/services"
./mvnw -B -q -Pmutation dependency:build-classpath -Dmdep.includeScope=test "-Dmdep.outputFile=$tool/classpath.txt"
javac -d "$tool" -cp "$(cat "$tool/classpath.txt")" src/mutation/java/Draw.java src/mutation/java/Mutate.java
echo Draw > "$tool/META-INF/services/org.pitest.mutationtest.build.MutationInterceptorFactory"

if [ $# -eq 0 ]; then
    try "draw-${SEED:-1}-of-$OF" "$house.*" "$house.*" "$(tests_of slow),$(tests_of 'not drawn')" \
        --features "+DRAW(of[$OF] seed[${SEED:-1}])"
fi
for package in "$@"; do
    tests=$(tests_of "$package")
    [ -n "$tests" ] || { echo "$package has no tests in $table" >&2; exit 2; }
    # A package's own classes, without those of the packages within it: their names begin with a small letter.
    try "$package" "~io\\.github\\.driftwatch\\.${package//./\\.}\\.[A-Z].*" "$tests" "$(tests_of slow)"
done
java src/mutation/java/Survivors.java
