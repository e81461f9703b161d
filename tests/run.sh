#!/bin/sh
# SPDX-FileCopyrightText: The LienKet authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# sh tests/run.sh [--preset NAME] [CTEST OPTIONS]
#
# Installs what is missing, builds everything and runs the whole suite without a display. The preset
# is dev unless another is named (ci, release, asan); `sh tests/run.sh -R layering` runs some tests.
set -eu

cd "$(dirname "$0")/.."
. app/packages.sh

preset=dev
if [ "${1:-}" = --preset ]; then
    preset=${2:?--preset needs a name}
    shift 2
fi

install_packages $test_packages
[ -f "build/$preset/build.ninja" ] || cmake --preset "$preset"
cmake --build --preset "$preset"
exec ctest --preset "$preset" --parallel "$(nproc)" "$@"
