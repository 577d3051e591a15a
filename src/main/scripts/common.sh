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

# For a command that reads and prints files: the application without the libraries of the web application, through which Java would
# look at each start, and what Java found out of the classes of one such command. Sets application and start_options. Expects what
# unpack set, and $command_options.
unpack_for_files() {
  for_files=${application%/*}/for-files
  if [ ! -d "$for_files" ]; then
    mkdir -p "$for_files.part/lib"
    cp "$application" "$for_files.part"
    for library in $(ls "${application%/*}/lib" | grep -v -f "$root/src/main/scripts/web-libraries"); do
      cp "${application%/*}/lib/$library" "$for_files.part/lib"
    done
    mv "$for_files.part" "$for_files"
  fi
  application=$for_files/${application##*/}
  learned=$for_files/learned.aot
  if [ "$jdk" -ge 25 ] && [ ! -f "$learned" ]; then learn_of_files; fi
  start_options="-Xlog:disable -Xlog:all=error:stderr"
  [ ! -s "$learned" ] || start_options="$start_options -XX:AOTCache=$learned"
}

# One book printed for nothing. No record of what was compiled is kept: a command is over before it has gained by it.
learn_of_files() {
  aside=$(mktemp -d)
  # shellcheck disable=SC2086
  java $java_options $command_options "-XX:AOTCacheOutput=$learned" \
    -XX:+UnlockDiagnosticVMOptions -XX:-AOTRecordTraining -Xlog:disable -jar "$application" \
    export "$root/lesson-templates/a-leaf-full-of-water" --to pdf --languages th,my --out "$aside/book.pdf" >/dev/null 2>&1 ||
    : >"$learned" # not tried again: each command takes a second longer
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
