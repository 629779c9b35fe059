#!/bin/sh
# Tries the distribution as somebody has it who has no Java: unpacked at a place with blanks in its name, with nothing on the
# PATH, through a link, and from another folder.
#
#   src/dist/try.sh [ARCHIVE]
#
# ARCHIVE   the distribution (default target/driftwatch-*.tar.gz)
#
# Ends with 1 where it does not do what the jar does. Needs target/driftwatch.jar and a Java for the comparison, and man to
# look a page up.
set -eu
cd "$(dirname "$0")/../.."
archive=$(ls "${1:-$(ls target/driftwatch-*.tar.gz | tail -1)}")
archive=$(cd "$(dirname "$archive")" && pwd)/$(basename "$archive")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

java -jar target/driftwatch.jar check --dir samples --as-at 2026-11-20 --format csv --max-rejected 10% --quiet \
  --out "$work/by-jar"
mkdir "$work/a clean place"
tar -xzf "$archive" -C "$work/a clean place"
dist=$(ls -d "$work/a clean place/"driftwatch-*)
echo "unpacked $(basename "$archive"), $(du -sh "$dist" | cut -f1)"

for run in first second; do
  (cd "$dist/samples" && env -i PATH=/nonexistent "$dist/bin/driftwatch" check --dir . --as-at 2026-11-20 \
    --format csv --max-rejected 10% --quiet --out "$work/$run run")
  rm "$work/$run run/summary.json" # It says how long the run took.
  for report in "$work/$run run"/*; do
    cmp "$report" "$work/by-jar/$(basename "$report")"
  done
  echo "the $run run wrote the same reports"
done

ln -s "$dist/bin/driftwatch" "$work/driftwatch"
mkdir "$work/another place"
(cd "$work/another place" && env -i PATH=/nonexistent ../driftwatch --version > /dev/null)
echo "it starts through a link"

code=0
env -i PATH=/nonexistent "$dist/bin/driftwatch" chekc 2> /dev/null || code=$?
[ "$code" = 2 ] || { echo "a mistyped command ended with $code" >&2; exit 1; }
echo "its exit code is passed on"

# Of a large file, and of no other, the second compiler is worth what it costs. The file is all blank and takes no room.
mkdir "$work/large"
dd if=/dev/zero of="$work/large/events.csv" bs=1 count=0 seek=200M 2> /dev/null
for given in "$work/large/events.csv:4" "$work/large:4" "--dir=$work/large:4" "$dist/samples:1" "$work/none:1"; do
  DRIFTWATCH_JAVA_OPTIONS=-XX:+PrintFlagsFinal "$dist/bin/driftwatch" chekc "${given%:*}" 2> /dev/null |
    grep -q "TieredStopAtLevel *= ${given##*:} " || { echo "the wrong compilers for ${given%:*}" >&2; exit 1; }
done
mkdir "$work/odd names"
: > "$work/odd names/-delete"
: > "$work/odd names/kept"
(cd "$work/odd names" && for given in -delete --out=-delete ''; do "$dist/bin/driftwatch" chekc "$given" 2> /dev/null || :; done)
[ -e "$work/odd names/-delete" ] && [ -e "$work/odd names/kept" ] || { echo "a name was taken for a command" >&2; exit 1; }
echo "it has the compilers that suit the files"

# The tour of the README, word by word, in the folder that holds the samples. What a line pipes into is another program's.
tour=$(sed -n '/^## Five minutes/,/^## [^F]/p' README.md |
  sed -n -e 's/ | .*//' -e 's/^.*java -jar [a-z/]*driftwatch\.jar /driftwatch /' -e 's/^ *\$\{0,1\} *\(driftwatch .*\)/\1/p')
[ -n "$tour" ] || tour="driftwatch check --dir samples --as-at 2026-11-20 --max-rejected 10% --out reports"
printf '%s\n' "$tour" > "$work/tour"
while IFS= read -r line; do
  code=0
  (cd "$dist" && env -i PATH="$dist/bin" HOME="$work" /bin/sh -c "$line" > "$work/said" 2>&1 < /dev/null) || code=$?
  if [ "$code" -gt 1 ]; then
    echo "the tour's $line ended with $code:" >&2
    cat "$work/said" >&2
    exit 1
  fi
  echo "the tour: $line"
done < "$work/tour"

for shell in bash zsh fish powershell; do
  env -i PATH=/nonexistent "$dist/bin/driftwatch" completion "$shell" > "$work/script"
  case $shell in
    bash | fish) name=driftwatch.$shell ;;
    zsh) name=_driftwatch ;;
    powershell) name=driftwatch.ps1 ;;
  esac
  cmp "$work/script" "$dist/share/completion/$name"
done
echo "completion is there for four shells"

if command -v man > /dev/null; then
  for page in driftwatch driftwatch-check driftwatch-profile-show; do
    MANPAGER=cat MANWIDTH=80 man -M "$dist/share/man" "$page" > "$work/page"
    grep -q SYNOPSIS "$work/page"
  done
  echo "man finds its pages: $(ls "$dist/share/man/man1" | wc -l)"
else
  echo "There is no man here: its pages were not looked up." >&2
fi

for part in README.md CHANGELOG.md driftwatch.cdx.json licences/apache-2.0.txt runtime/legal/java.base/LICENSE \
  bin/driftwatch.bat bin/driftwatch.ps1 samples/plans.csv; do
  [ -s "$dist/$part" ] || { echo "$part is missing" >&2; exit 1; }
done
echo "licences, samples and bill of materials are there"

# An archive of classes that is spoilt stops nothing.
chmod u+w "$dist/lib/driftwatch.jsa"
echo spoilt > "$dist/lib/driftwatch.jsa"
env -i PATH=/nonexistent "$dist/bin/driftwatch" --version > /dev/null
echo "it starts with a spoilt archive"
