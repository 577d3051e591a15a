# Read by ./run and ./test. Expects $root, the folder of this repository.

say() { echo "$*" >&2; }

# fail STATUS SENTENCE
fail() {
  status=$1
  shift
  say "$*"
  exit "$status"
}

# Without a home, Maven and Vaadin would keep their downloads in a folder named "?".
: "${HOME:=$root/target/home}"
export HOME

# Stays silent when it succeeds, so that the output of a command line is its own.
build() {
  need_maven
  need_node
  say "Building Hand in Hand; the first time takes some minutes."
  (cd "$root" && mvn -q -B -ntp -DskipTests -Dvaadin.ci.build=true package) >&2 ||
    fail 1 "Hand in Hand could not be built; the reason stands above."
}
