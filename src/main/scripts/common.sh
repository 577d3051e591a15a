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

# Unpacked, an application starts faster: Java then reads its classes without a loader in between. Sets start_options for the
# application that was unpacked. Expects $jar, $application (what is unpacked of it) and $java_options.
unpack() {
  learned=${application%/*}/learned.aot
  if [ ! -f "$application" ] || [ "$jar" -nt "$application" ]; then
    rm -rf "$(dirname "$application")"
    java -Djarmode=tools -jar "$jar" extract --destination "$(dirname "$application")" >&2 ||
      fail 1 "$jar could not be unpacked; the reason stands above."
    touch "$application"
    [ "$jdk" -lt 25 ] || learn
  fi
  start_options="-Xlog:disable -Xlog:all=error:stderr"
  [ ! -f "$learned" ] || start_options="$start_options -XX:AOTCache=$learned"
}

# Sets start_options for a command: what Java found out of the classes of one command, which are others than those of a start.
# Expects what unpack set, and $command_options.
unpack_for_commands() {
  learned_commands=${application%/*}/learned-commands.aot
  if [ "$jdk" -ge 25 ] && [ ! -f "$learned_commands" ]; then learn_commands; fi
  start_options="-Xlog:disable -Xlog:all=error:stderr"
  [ ! -s "$learned_commands" ] || start_options="$start_options -XX:AOTCache=$learned_commands"
}

# One book printed for nothing. No record of what was compiled is kept: a command is over before it has gained by it.
learn_commands() {
  aside=$(mktemp -d)
  # shellcheck disable=SC2086
  java $java_options $command_options "-XX:AOTCacheOutput=$learned_commands" \
    -XX:+UnlockDiagnosticVMOptions -XX:-AOTRecordTraining -Xlog:disable -jar "$application" \
    export "$root/lesson-templates/a-leaf-full-of-water" --to pdf --languages th,my --out "$aside/book.pdf" >/dev/null 2>&1 ||
    : >"$learned_commands" # not tried again: each command takes a second longer
  rm -rf "$aside"
}

# One start for nothing, on a database in memory: Java keeps what it found out of its classes for all other starts.
learn() {
  aside=$(mktemp -d)
  # shellcheck disable=SC2086
  HANDINHAND_DATA=$aside java $java_options "-XX:AOTCacheOutput=$learned" -Xlog:disable \
    -Dspring.context.exit=onRefresh -jar "$application" \
    --server.port=0 "--spring.datasource.url=jdbc:h2:mem:learn;\${handinhand.h2-options}" \
    --spring.datasource.username=learn --spring.datasource.password= >/dev/null 2>&1 ||
    say "Java could keep nothing of its classes; each start takes some seconds longer."
  rm -rf "$aside"
}
