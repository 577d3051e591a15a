# What only the tests need: a MariaDB server, Chromium, poppler-utils, libwebp. What is installed is used, what is missing is installed
# with apt where that can be done without asking; else the run ends here, and says what to install.

# first_of PROGRAM...: where the first of them is; servers lie outside the PATH of ordinary users.
first_of() {
  for program in "$@"; do
    PATH=$PATH:/usr/sbin:/usr/local/sbin command -v "$program" && return 0
  done
  return 1
}

missing_tools() {
  first_of mariadbd >/dev/null && first_of mariadb-install-db >/dev/null || printf ' mariadb-server'
  first_of chromium chromium-browser google-chrome >/dev/null || printf ' chromium'
  first_of pdfinfo >/dev/null && first_of pdftotext >/dev/null && first_of pdftoppm >/dev/null || printf ' poppler-utils'
  PATH=$PATH:/usr/sbin:/sbin ldconfig -p 2>/dev/null | grep -q 'libwebp\.so\.7' || printf ' libwebp7'
  first_of mvn >/dev/null || printf ' maven'
  [ "${benchmark_class:-}" != PublicPagesBenchmark ] || first_of nginx >/dev/null || printf ' nginx'
  [ "${benchmark_class:-}" != PeersBenchmark ] || first_of weasyprint >/dev/null || printf ' weasyprint'
}

as_root() {
  if [ "$(id -u)" -eq 0 ]; then "$@"; else sudo -n "$@"; fi
}

need_tools() {
  missing=$(missing_tools)
  [ -n "$missing" ] || return 0
  if command -v apt-get >/dev/null && as_root true 2>/dev/null; then
    say "Installing with apt what the tests need:$missing"
    as_root env DEBIAN_FRONTEND=noninteractive apt-get -q update >&2 || true
    # shellcheck disable=SC2086
    as_root env DEBIAN_FRONTEND=noninteractive apt-get -q -y --no-install-recommends install $missing >&2 || true
  fi
  missing=$(missing_tools)
  [ -z "$missing" ] || fail 1 "The tests need programs that are not here and could not be installed. On Debian or Ubuntu: sudo apt-get install$missing"
}

# Reads the report of each test class; the summaries beside them name "skipped" even where there was none.
need_nothing_skipped() {
  skipped=$(grep -ls '<skipped' target/surefire-reports/TEST-*.xml target/failsafe-reports/TEST-*.xml || true)
  [ -z "$skipped" ] || fail 1 "Every test has to run, but some were skipped: $skipped"
}
