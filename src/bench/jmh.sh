#!/usr/bin/env bash
# Measures the evaluator, the counting of limits and the reading of dates, each alone, with JMH.
#
#   src/bench/jmh.sh [OPTIONS OF JMH]
#
# Without options: every benchmark, in one fork of five warm-up and five measured seconds. A name picks benchmarks, as in
#   src/bench/jmh.sh EvaluatorBenchmark -p folder=target/bench/1500-all -prof gc
set -euo pipefail
cd "$(dirname "$0")/../.."

mkdir -p target/bench
./mvnw -B -q -Pbench test-compile dependency:build-classpath -Dmdep.outputFile=target/bench/classpath.txt
[ $# -gt 0 ] || set -- -f 1 -wi 5 -w 1s -i 5 -r 1s
java -cp "target/test-classes:target/classes:$(cat target/bench/classpath.txt)" org.openjdk.jmh.Main "$@"
