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

# Unpacked, an application starts faster: Java then reads its classes without a loader in between, and can keep them as they are
# in memory for the next start.
unpack() {
  [ ! -f "$application" ] || [ "$jar" -nt "$application" ] || return 0
  rm -rf "$root/target/application"
  java -Djarmode=tools -jar "$jar" extract --destination "$root/target/application" >&2 ||
    fail 1 "$jar could not be unpacked beside itself; the reason stands above."
  touch "$application"
}
