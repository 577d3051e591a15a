# What the tests proved, language by language. For ./test; expects $root and common.sh.

# Each process of the tests leaves its counts in target/proof; together they are the table at the end of the report.
show_proof() {
  set -- "$root"/target/proof/*.tsv
  [ -f "$1" ] || return 0
  awk -F '\t' '
    BEGIN { count = split("shapes ink copied found line-ends files structure", judged, " ") }
    { language[$1]; seen[$1, $2] += $3; wrong[$1, $2] += $4 }
    END {
      printf "%-8s", "language"
      for (i = 1; i <= count; i++) printf " %16s", judged[i]
      print ""
      for (tag in language) {
        row = sprintf("%-8s", tag)
        for (i = 1; i <= count; i++)
          row = row sprintf(" %16s", (tag, judged[i]) in seen ? wrong[tag, judged[i]] " of " seen[tag, judged[i]] : "-")
        print row | "sort"
      }
    }' "$@" > "$root/target/proof/languages.txt"
  say "What was found wrong, of what other programs and rules judged:"
  cat "$root/target/proof/languages.txt"
}
