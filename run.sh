#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# run.sh [FILES...]: installs what is missing, builds the release, and opens Bijian on the given reports, or on the
# samples. Without a display it writes a comparison sheet (PDF), a chart (PNG) and a table (CSV) into output/ instead.
set -eu

usage() {
    echo "Usage: ./run.sh [FILES or FOLDERS of reports...]"
    echo "Installs what is missing, builds Bijian, and opens it on the reports, or on the samples."
    echo "Without a display, writes a sheet (PDF), a chart (PNG) and a table (CSV) into output/."
}
case ${1:-} in
-h | --help)
    usage
    exit 0
    ;;
esac

here=$(cd "$(dirname "$0")" && pwd)
"$here/tools/install-packages.sh" build run
build="$here/build/release"
[ -f "$build/build.ninja" ] || (cd "$here" && cmake --preset release -DBIJIAN_TESTS=OFF >&2)
echo "Building (only what has changed)..." >&2
cmake --build "$build" --target bijian bijian-cli >&2

if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    [ $# -gt 0 ] || set -- --samples
    exec "$build/app/gui/bijian" "$@"
fi

[ $# -gt 0 ] || set -- "$here/resources/samples"
out="$here/output"
mkdir -p "$out"
cli="$build/app/cli/bijian-cli"
indicators=reconsideration.accepted,reconsideration.concluded,litigation.head_appearance_rate,rules.normative_issued,publicity.events
status=0
"$cli" compare "$@" --indicator "$indicators" --out "$out/comparison.pdf" || status=$?
"$cli" chart "$@" --indicator reconsideration.accepted --kind bar --out "$out/chart.png" || status=$?
"$cli" compare "$@" --indicator "$indicators" --out "$out/comparison.csv" || status=$?
"$cli" extract "$@" --out "$out/observations.tsv" 2>/dev/null || status=$?
echo "There is no display, so the same job was done by bijian-cli:"
for file in comparison.pdf chart.png comparison.csv observations.tsv; do
    [ ! -f "$out/$file" ] || echo "  $out/$file"
done
exit "$status"
