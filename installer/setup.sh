# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The Linewright authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Sourced by installer/run, installer/test and .ci/run: what they share. Every step may be repeated at any time.

set -euo pipefail

LW_ROOT="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)"
# shellcheck disable=SC2034 # for those who source this
LW_BUILD="$LW_ROOT/build/release"
LW_JOBS="${LW_JOBS:-$(nproc)}"
# What one clone compiled, another need not compile again: paths below the tree are cached as relative ones.
export CCACHE_BASEDIR="$LW_ROOT" CCACHE_NOHASHDIR=1

say() { printf '\n== %s\n' "$*"; }

die() {
    printf 'linewright: %s\n' "$*" >&2
    exit 1
}

# Runs a command as root: directly, or through sudo.
as_root() {
    if [[ $EUID -eq 0 ]]; then
        "$@"
    elif command -v sudo >/dev/null; then
        sudo "$@"
    else
        die "cannot install packages: run this as root, or as a user who may use sudo."
    fi
}

# The packages of packages.txt that this machine lacks, one a line.
missing_packages() {
    local package
    while read -r package; do
        [[ "$(dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null)" == installed ]] || echo "$package"
    done < <(sed 's/#.*//; s/[[:space:]]//g; /^$/d' "$LW_ROOT/installer/packages.txt")
}

# Installs what is missing and nothing else; touches neither network nor root rights when nothing is.
install_packages() {
    command -v dpkg-query >/dev/null || die "needs Debian 12 or a system derived from it: dpkg-query was not found."
    local -a missing
    mapfile -t missing < <(missing_packages)
    [[ ${#missing[@]} -eq 0 ]] && return
    say "Installing ${#missing[@]} packages: ${missing[*]}"
    as_root env DEBIAN_FRONTEND=noninteractive apt-get update -q ||
        die "apt-get update failed; is the network reachable?"
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends "${missing[@]}" ||
        die "apt-get could not install: ${missing[*]}"
}

# The "|| return" below are for callers that test the result, in whom set -e sleeps.

# configure_and_build PRESET [cmake option …]
configure_and_build() {
    local preset="$1"
    shift
    say "Configuring $preset"
    (cd "$LW_ROOT" && cmake --preset "$preset" "$@") || return
    say "Building $preset with $LW_JOBS jobs"
    cmake --build "$LW_ROOT/build/$preset" --parallel "$LW_JOBS"
}

# run_tests PRESET [ctest option …]: the tests bring what they need themselves, an X server included.
run_tests() {
    local preset="$1"
    shift
    say "Testing $preset"
    (cd "$LW_ROOT" && ctest --preset "$preset" --parallel "$LW_JOBS" "$@")
}
