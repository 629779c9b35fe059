#!/usr/bin/env bash
# Mutation testing: changes the program in thousands of small ways and tells which changes no test notices.
#
#   src/mutation/run.sh PACKAGE ...      every change of these, as in: src/mutation/run.sh time timeline drift
#   OF=100 src/mutation/run.sh           one of a hundred changes of the whole program, each as likely as any other
#
#   SEED=1      another number draws other changes
#   THREADS=2   processors to use
#
# A package takes minutes to hours, one of a hundred changes of all less than an hour on two processors. Those of a class share
# a process, and what one leaves behind there may fail a test of the next; those of a draw have each a process of its own, and
# what fails with a change must pass without it. tests.txt says which tests try a package, explained.txt which changes cannot be
# noticed and why. The results are left in target/mutation, a folder for each package and one for each draw, and Survivors tells
# what they come to: exit code 1 where a change in time, timeline or drift, the packages that count days, is neither noticed nor
# explained, or where an explanation is of a line that is gone.
set -euo pipefail
cd "$(dirname "$0")/../.."

house=io.github.driftwatch
table=src/mutation/tests.txt
tool=target/mutation-tool
[ $# -gt 0 ] || [ -n "${OF:-}" ] || { sed -n '2,8s/^# \{0,1\}//p' "$0" >&2; exit 2; }

tests_of() {
    grep "^$1:" "$table" | cut -d: -f2- | tr -d ' ' | sed "s/^/,/; s/,/,$house./g; s/^,//"
}

# Main class, name of the results' folder, classes to change, tests that try them, tests that do not, and more options.
run() {
    local results="target/mutation/$2"
    echo "$2, from $(date +%H:%M)"
    rm -rf "$results"
    mkdir -p "$results"
    java -cp "$tool:$(cat "$tool/classpath.txt")" "$1" \
        --reportDir "$results" --sourceDirs src/main/java --classPath target/classes,target/test-classes \
        --targetClasses "$3" --targetTests "$4" --excludedTestClasses "$5" \
        --mutators STRONGER --threads "${THREADS:-2}" --outputFormats XML --timestampedReports=false --verbosity NO_SPINNER \
        --timeoutConst 10000 "${@:6}" \
        > "$results/pit.txt" 2>&1 || { tail -n 20 "$results/pit.txt" >&2; exit 2; }
}

./mvnw -B -q test-compile
mkdir -p "$tool/META-INF/services"
./mvnw -B -q -Pmutation dependency:build-classpath -Dmdep.includeScope=test "-Dmdep.outputFile=$tool/classpath.txt"
javac -d "$tool" -cp "$(cat "$tool/classpath.txt")" src/mutation/java/{Draw,Drawn,Alone,Trial}.java
echo Draw > "$tool/META-INF/services/org.pitest.mutationtest.build.MutationInterceptorFactory"

if [ $# -eq 0 ]; then
    draw="draw-${SEED:-1}-of-$OF"
    run Drawn "$draw" "$house.*" "$house.*" "$(tests_of 'not drawn')" \
        --failWhenNoMutations false --features "+DRAW(of[$OF] seed[${SEED:-1}])"
    java -cp "$tool" Alone "target/mutation/$draw" "${THREADS:-2}" \
        "target/test-classes:target/classes:$tool:$(cat "$tool/classpath.txt")"
fi
for package in "$@"; do
    tests=$(tests_of "$package")
    [ -n "$tests" ] || { echo "$package has no tests in $table" >&2; exit 2; }
    # A package's own classes, without those of the packages within it: their names begin with a small letter.
    run org.pitest.mutationtest.commandline.MutationCoverageReport "$package" \
        "~io\\.github\\.driftwatch\\.${package//./\\.}\\.[A-Z].*" "$tests" "$(tests_of slow)"
done
java src/mutation/java/Survivors.java
