#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# tools/install-packages.sh GROUP...: installs those packages of packages.txt's groups that are missing, and says which.
# Asks for nothing and touches no network where nothing is missing. Plain sh: it runs before anything is installed.
set -eu

list=$(dirname "$0")/../packages.txt
missing=
for group in "$@"; do
    packages=$(sed -n "/^\[$group\]/,/^\[/ s/^\([a-z0-9][a-z0-9.+-]*\).*/\1/p" "$list")
    if [ -z "$packages" ]; then
        echo "install-packages: packages.txt has no group [$group]" >&2
        exit 2
    fi
    for package in $packages; do
        case $(dpkg-query --show --showformat='${db:Status-Status}' "$package" 2>/dev/null || true) in
        installed) ;;
        *) missing="$missing $package" ;;
        esac
    done
done
[ -n "$missing" ] || exit 0

echo "Installing from Debian:$missing" >&2
as_root=
if [ "$(id -u)" -ne 0 ]; then
    if ! command -v sudo >/dev/null; then
        echo "There is no sudo here. As root, run: apt-get install --no-install-recommends$missing" >&2
        exit 1
    fi
    as_root="sudo"
fi
$as_root apt-get update -qq >&2
# shellcheck disable=SC2086 # one word a package
$as_root env DEBIAN_FRONTEND=noninteractive apt-get install --yes -qq --no-install-recommends $missing >&2
