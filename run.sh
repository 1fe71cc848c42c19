#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# run.sh: see usage below. Plain sh, and nothing needed beforehand but git's clone of the sources.
set -eu

usage() {
    cat <<'TEXT'
Usage: ./run.sh [FILES or FOLDERS of reports...]
Installs what is missing, builds Bijian, and opens it on the reports, or on the samples where none are given.
Without a display it writes a comparison sheet (PDF), a chart (PNG) and tables (CSV, TSV) into output/ instead.
TEXT
}

here=$(cd "$(dirname "$0")" && pwd)
build="$here/build/release"
cli="$build/app/cli/bijian-cli"
out="$here/output"
status=0

# Ninja itself configures again when a CMakeLists.txt has changed.
build() {
    [ -f "$build/build.ninja" ] || (cd "$here" && cmake --preset release >&2)
    echo "Building what has changed; the first time takes several minutes." >&2
    cmake --build "$build" --target bijian bijian-cli --parallel "$(nproc)" >&2
}

# The indicators that most of the reports state, the most frequent first, with commas.
frequent_indicators() {
    tail -n +2 "$out/observations.tsv" | cut -f 1,2 | sort -u | cut -f 2 | sort | uniq -c | sort -k 1,1nr -k 2 |
        head -n "$1" | awk '{ printf "%s%s", separator, $2; separator = "," }'
}

# make FILE COMMAND...: one file of output/. What is wrong with single reports was already said by the extraction.
make() {
    file=$1
    shift
    rm -f "$out/$file"
    messages=$("$cli" "$@" --out "$out/$file" 2>&1) || status=$?
    [ -f "$out/$file" ] || printf '%s\n' "$messages" >&2
}

write_files() {
    mkdir -p "$out"
    "$cli" extract "$@" --out "$out/observations.tsv" || status=$?
    indicators=$(frequent_indicators 8)
    if [ -z "$indicators" ]; then
        echo "The reports state no indicator that could be compared." >&2
        return
    fi
    make comparison.pdf compare "$@" --indicator "$indicators"
    make comparison.csv compare "$@" --indicator "$indicators"
    make chart.png chart "$@" --indicator "${indicators%%,*}"
    cat <<TEXT
There is no display, so bijian-cli did the work. In $out lie
  comparison.pdf    the comparison sheet: table, chart and sources
  comparison.csv    the table
  chart.png         the chart of ${indicators%%,*}
  observations.tsv  every figure that was read, with its place in the text
TEXT
}

case ${1:-} in
-h | --help)
    usage
    exit 0
    ;;
esac
"$here/tools/install-packages.sh" build run
build
if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    [ $# -gt 0 ] || set -- --samples
    exec "$build/app/gui/bijian" "$@"
fi
[ $# -gt 0 ] || set -- "$here/resources/samples"
write_files "$@"
exit "$status"
