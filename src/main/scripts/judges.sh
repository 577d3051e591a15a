# Other people's programs that judge printed pages (src/test/judges): laid into target/judges with the libraries that their lock
# names, taken from the npm registry. Expects $root and need_node.

need_judges() {
  HANDINHAND_JUDGES=$root/target/judges
  case $(node --version 2>/dev/null) in
    v24.*) HANDINHAND_NODE=$(command -v node) npm=$(command -v npm) ;;
    *)
      HANDINHAND_NODE=$HOME/.vaadin/node-v$node_version/bin/node
      npm=$HOME/.vaadin/node-v$node_version/lib/node_modules/npm/bin/npm-cli.js
      ;;
  esac
  [ -x "$HANDINHAND_NODE" ] || fail 1 "The tests need Node 24, which could not be taken from the npm registry."
  export HANDINHAND_JUDGES HANDINHAND_NODE
  mkdir -p "$HANDINHAND_JUDGES"
  cp "$root"/src/test/judges/*.mjs "$root/src/test/judges/package.json" "$HANDINHAND_JUDGES"
  cmp -s "$root/src/test/judges/package-lock.json" "$HANDINHAND_JUDGES/package-lock.json" && return 0
  say "Taking the judges of printed pages from the npm registry."
  cp "$root/src/test/judges/package-lock.json" "$HANDINHAND_JUDGES"
  (cd "$HANDINHAND_JUDGES" && "$HANDINHAND_NODE" "$npm" ci --silent --no-audit --no-fund --ignore-scripts) >&2 || {
    rm -f "$HANDINHAND_JUDGES/package-lock.json"
    fail 1 "The judges of printed pages could not be taken from the npm registry."
  }
}
