# SPDX-FileCopyrightText: The LienKet authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The Debian 12 packages that LienKet needs, and the one way to install them. Sourced by app/run.sh,
# tests/run.sh and .ci/run; every list is named after what it is for.

# What the built program needs on an office's computer; poppler-utils shows the first page of a PDF.
run_packages="
    libqt6printsupport6 libqt6sql6-sqlite libqt6svg6 libqt6widgets6 qt6-qpa-plugins
    fonts-liberation2 fonts-noto-core poppler-utils"

build_packages="
    $run_packages
    breeze-icon-theme cmake g++ libsqlite3-dev ninja-build qt6-base-dev
    qt6-l10n-tools qt6-svg-dev qt6-tools-dev qt6-tools-dev-tools"

# They judge what `cmake --install` puts in place.
test_packages="
    $build_packages
    desktop-file-utils libxml2-utils shared-mime-info"

check_packages="
    $test_packages
    clang-format-14"

# Installs those of the named packages that are missing, and says nothing when none is.
install_packages()
{
    if ! command -v dpkg-query >/dev/null 2>&1; then
        echo "This is not Debian: Qt 6.4, SQLite, CMake and Ninja must already be here." >&2
        return 0
    fi
    # dpkg-query fails over a package that was never here, which is what is asked.
    installed=" $( (dpkg-query -W -f '${Package} ${db:Status-Status}\n' "$@" 2>/dev/null || true) \
        | sed -n 's/ installed$//p' | tr '\n' ' ')"
    missing=
    for package in "$@"; do
        case $installed in
            *" $package "*) ;;
            *) missing="$missing $package" ;;
        esac
    done
    [ -n "$missing" ] || return 0

    as_root=
    if [ "$(id -u)" -ne 0 ]; then
        if ! command -v sudo >/dev/null 2>&1; then
            echo "These packages are missing, and only root or sudo can install them:$missing" >&2
            return 1
        fi
        as_root=sudo
    fi
    echo "Installing:$missing" >&2
    # apt's own words go to standard error: what the program prints stays alone on standard output.
    $as_root apt-get update -q >&2 \
        && $as_root env DEBIAN_FRONTEND=noninteractive \
            apt-get install -q -y --no-install-recommends $missing >&2
}
