# Finds a JDK of version 21 or newer and makes it the one that Maven and we use, whatever the first java of PATH is.

jdk_version() {
  v=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release" 2>/dev/null)
  [ -n "$v" ] || v=$("$1/bin/javac" -version 2>&1 | sed -n 's/^javac \([0-9]*\).*/\1/p')
  echo "${v:-0}"
}

# A JDK that links the system's HarfBuzz places marks otherwise than one that brings its own, and pages would differ.
jdk_shapes_by_itself() {
  ! grep -q 'libharfbuzz' "$1/lib/libfontmanager.so" 2>/dev/null
}

jdk_rank() {
  v=$(jdk_version "$1")
  [ "$v" -ge 21 ] || { echo 0; return; }
  rank=$v
  [ "$v" -ne 25 ] || rank=500 # what the product is tried on
  ! jdk_shapes_by_itself "$1" || rank=$((rank + 1000))
  echo "$rank"
}

jdk_of_path() {
  readlink -f "$(command -v javac)" 2>/dev/null | sed 's:/bin/javac$::'
}

find_jdk() {
  if [ -n "${JAVA_HOME:-}" ] && [ -x "$JAVA_HOME/bin/javac" ] && [ "$(jdk_version "$JAVA_HOME")" -ge 21 ]; then
    return 0
  fi
  best='' best_rank=0
  for home in "$(jdk_of_path)" \
    /usr/lib/jvm/* /usr/java/* /opt/*jdk* /opt/java/* \
    "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* "$HOME"/.asdf/installs/java/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home \
    /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
    [ -x "$home/bin/javac" ] || continue
    rank=$(jdk_rank "$home")
    if [ "$rank" -gt "$best_rank" ]; then best=$home best_rank=$rank; fi
  done
  [ -n "$best" ] || fail 1 "A JDK of version 21 or newer is needed and none was found: install Temurin 25, or set JAVA_HOME to where yours is."
  JAVA_HOME=$best
}

use_jdk() {
  find_jdk
  jdk=$(jdk_version "$JAVA_HOME")
  PATH=$JAVA_HOME/bin:$PATH
  java_options='--enable-native-access=ALL-UNNAMED -Djava.awt.headless=true'
  [ "$jdk" -lt 24 ] || java_options="$java_options --sun-misc-unsafe-memory-access=allow"
  maven_options=$java_options
  [ "$jdk" -lt 25 ] || java_options="$java_options -XX:+UseCompactObjectHeaders"
  # Java asks the system for the home, not HOME: without this a moved HOME would split Maven's downloads from ours.
  case $HOME in
    *[[:space:]]*) ;;
    *) maven_options="$maven_options -Duser.home=$HOME" ;;
  esac
  MAVEN_OPTS="$maven_options ${MAVEN_OPTS:-}"
  export JAVA_HOME PATH MAVEN_OPTS
}

need_maven() {
  command -v mvn >/dev/null || fail 1 "Maven 3.6.3 or newer is needed to build Hand in Hand and was not found (Debian and Ubuntu: apt-get install maven)."
}
