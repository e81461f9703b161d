# SPDX-FileCopyrightText: The LienKet authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Installs the build into an empty prefix and judges what a desktop would find there.
#   cmake -D BUILD=… -D PREFIX=… -P install.cmake

file(REMOVE_RECURSE ${PREFIX})
set(share ${PREFIX}/share)

# Runs a command and fails with its words if it fails.
function(must)
    execute_process(COMMAND ${ARGN} RESULT_VARIABLE code OUTPUT_VARIABLE words ERROR_VARIABLE words)
    if(NOT code EQUAL 0)
        message(FATAL_ERROR "${ARGN}\n${words}")
    endif()
endfunction()

must(${CMAKE_COMMAND} --install ${BUILD} --prefix ${PREFIX})
file(GLOB devices ${PREFIX}/lib/lienket/*lienket_devices*)
if(NOT devices)
    message(FATAL_ERROR "What prints is not where the program looks for it.")
endif()
must(desktop-file-validate ${share}/applications/lienket.desktop)
must(xmllint --noout ${share}/mime/packages/lienket.xml)
must(xmllint --noout ${share}/icons/hicolor/scalable/apps/lienket.svg)
must(update-mime-database ${share}/mime)

file(STRINGS ${share}/mime/globs2 pattern REGEX "application/x-lienket:\\*\\.lienket$")
if(NOT pattern)
    message(FATAL_ERROR "The MIME database does not know *.lienket.")
endif()
