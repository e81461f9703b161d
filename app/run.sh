#!/bin/sh
# SPDX-FileCopyrightText: The LienKet authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# sh app/run.sh               installs what is missing, builds, and opens the sample consortium
# sh app/run.sh ARGUMENTS     the same, but starts `lienket ARGUMENTS` instead
#
# Without a display and without arguments it makes the sample's annual report.
set -eu

source_dir=$(cd "$(dirname "$0")/.." && pwd)
. "$source_dir/app/packages.sh"
install_packages $build_packages

# The presets are looked up in the current folder; a user's file names stay relative to theirs.
build_dir=$source_dir/build/release
(
    cd "$source_dir"
    [ -f "$build_dir/build.ninja" ] || cmake --preset release
    cmake --build --preset release --target lienket
) >&2
lienket=$build_dir/app/lienket

if [ $# -gt 0 ]; then
    exec "$lienket" "$@"
fi

folder=${XDG_DATA_HOME:-$HOME/.local/share}/lienket
sample=$folder/sample.lienket
mkdir -p "$folder"

if [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    report=$folder/annual-report-2025.pdf
    "$lienket" report annual --sample --year 2025 --output "$report"
    echo "There is no display here. The sample's annual report: $report"
    exit 0
fi

# A copy of one's own, made once, so that it can be edited.
[ -e "$sample" ] || "$lienket" new "$sample" --sample
exec "$lienket" "$sample"
