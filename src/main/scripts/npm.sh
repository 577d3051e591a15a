# Other people's programs, taken from the npm registry: those that judge printed pages (src/test/judges), and those whose speed is
# compared with ours (src/benchmark/peers). Expects $root and need_node.

# Sets HANDINHAND_NODE and npm.
find_node() {
  case $(node --version 2>/dev/null) in
    v24.*) HANDINHAND_NODE=$(command -v node) npm=$(command -v npm) ;;
    *)
      HANDINHAND_NODE=$HOME/.vaadin/node-v$node_version/bin/node
      npm=$HOME/.vaadin/node-v$node_version/lib/node_modules/npm/bin/npm-cli.js
      ;;
  esac
  [ -x "$HANDINHAND_NODE" ] || fail 1 "Node 24 is needed, and could not be taken from the npm registry."
  export HANDINHAND_NODE
}

# lay FOLDER PLACE NAME: the files of a folder, with the libraries that its lock names.
lay() {
  mkdir -p "$2"
  find "$1" -maxdepth 1 -type f ! -name package-lock.json -exec cp {} "$2" ';'
  cmp -s "$1/package-lock.json" "$2/package-lock.json" && return 0
  say "Taking $3 from the npm registry."
  cp "$1/package-lock.json" "$2"
  (cd "$2" && "$HANDINHAND_NODE" "$npm" ci --silent --no-audit --no-fund --ignore-scripts) >&2 || {
    rm -f "$2/package-lock.json"
    fail 1 "It was not possible to take $3 from the npm registry."
  }
}

need_judges() {
  find_node
  HANDINHAND_JUDGES=$root/target/judges
  export HANDINHAND_JUDGES
  lay "$root/src/test/judges" "$HANDINHAND_JUDGES" "the judges of printed pages"
}

need_peers() {
  find_node
  HANDINHAND_PEERS=$root/target/peers
  export HANDINHAND_PEERS
  lay "$root/src/benchmark/peers" "$HANDINHAND_PEERS" "the peers of our press"
}
