# Benchmarks stand in src/benchmark: first-load is the class FirstLoadBenchmark. One whose folder is called journey runs against
# the packaged application in a browser, as the journeys do; the others need nothing but what is compiled.

# A line for each: its name, its class, its file.
benchmarks() {
  find "$root/src/benchmark" -name '*Benchmark.java' 2>/dev/null | sort | while IFS= read -r file; do
    class=$(basename "$file" .java)
    echo "$(echo "${class%Benchmark}" | sed 's/\([a-z0-9]\)\([A-Z]\)/\1-\2/g' | tr '[:upper:]' '[:lower:]') $class $file"
  done
}

# find_benchmark NAME: sets benchmark_class and benchmark_file.
find_benchmark() {
  found=$(benchmarks | grep "^$1 ") ||
    fail 2 "No benchmark is named '$1'; there are: $(benchmarks | cut -d ' ' -f 1 | tr '\n' ' ')"
  rest=${found#* }
  benchmark_class=${rest%% *}
  benchmark_file=${rest#* }
}

needs_the_application() {
  case $benchmark_file in */journey/*) true ;; *) false ;; esac
}
