#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# test.sh: installs what is missing, builds everything and runs all tests. GUI tests run without a display. What needs
# ../shared is skipped where it is absent, and said so.
set -eu

here=$(cd "$(dirname "$0")" && pwd)
"$here/tools/install-packages.sh" build run test
[ -d "$here/../shared" ] || echo "There is no ../shared: the tests on its reports are skipped." >&2
cd "$here"
cmake --preset ci >&2
cmake --build --preset ci >&2
exec ctest --preset ci --output-on-failure
