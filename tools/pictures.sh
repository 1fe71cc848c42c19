#!/usr/bin/env bash
# Makes pictures of the window from the samples, in both languages and themes, without a display:
#   tools/pictures.sh [FOLDER] [--tour]
# FOLDER is output/pictures where none is named; --tour adds every dialog, menu and state. Needs what test.sh installs.
set -euo pipefail
cd "$(dirname "$0")/.."
folder=output/pictures
options=()
for argument in "$@"; do
  case $argument in
    --*) options+=("$argument") ;;
    *) folder=$argument ;;
  esac
done
[ -f build/release/build.ninja ] || cmake --preset release
cmake --build build/release --target bijian_pictures
QT_QPA_PLATFORM=offscreen QT_LOGGING_RULES='qt.qpa.*=false' build/release/tests/gui/bijian_pictures "$folder" "${options[@]}"
