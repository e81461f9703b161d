# SPDX-FileCopyrightText: The LienKet authors
# SPDX-License-Identifier: GPL-3.0-or-later

# The symbols that the program shows, by Breeze's theme names. They are taken from the installed
# package into the program's resources, so that every desktop shows the same ones and none of them
# is copied into this repository.
set(LIENKET_ICONS
    application-pdf arrow-down arrow-up call-start checkmark configure contrast dialog-close
    document-edit document-edit-sign document-encrypt document-export document-import
    document-multiple document-open document-open-recent document-print document-print-preview
    document-save document-send data-warning edit-comment edit-copy edit-delete edit-find edit-redo
    edit-undo flag folder-new format-list-ordered format-list-unordered format-text-bold format-text-italic
    go-home go-jump-today go-next go-previous go-up help-about help-contents insert-table languages link
    list-add list-remove mail-attachment mail-send media-playback-start media-playlist-repeat
    meeting-attending merge object-locked object-unlocked office-chart-bar-stacked overflow-menu
    package server-database split table trash-empty user-identity view-calendar-list
    view-calendar-workweek view-filter view-group view-history view-institution view-list-details view-list-icons
    view-list-text view-list-tree view-task view-time-schedule window-close zoom-fit-best zoom-in
    zoom-out)

set(LIENKET_BREEZE "/usr/share/icons/breeze" CACHE PATH "The Breeze icon theme (breeze-icon-theme)")

# The program reads drawings; SVG is read once, here.
add_executable(lienket_traceicons icons/traceicons.cpp icons/tracer.cpp widgets/drawing.cpp)
target_link_libraries(lienket_traceicons PRIVATE lienket_options Qt6::Svg)

# Adds to SOURCES the symbols of one size, and to DRAWINGS what is to be made of them; those that the
# theme lacks in that size are left out, since another size stands in for them.
set(sources)
set(drawings)
function(lienket_collect_icons size)
    foreach(name IN LISTS LIENKET_ICONS)
        foreach(group actions places status mimetypes apps)
            set(source "${LIENKET_BREEZE}/${group}/${size}/${name}.svg")
            if(EXISTS "${source}")
                list(APPEND sources "${source}")
                list(APPEND drawings "${CMAKE_CURRENT_BINARY_DIR}/icons/${size}/${name}")
                break()
            endif()
        endforeach()
    endforeach()
    set(sources ${sources} PARENT_SCOPE)
    set(drawings ${drawings} PARENT_SCOPE)
endfunction()

lienket_collect_icons(16)
lienket_collect_icons(22)
foreach(name IN LISTS LIENKET_ICONS)
    if(NOT "${CMAKE_CURRENT_BINARY_DIR}/icons/16/${name}" IN_LIST drawings
       AND NOT "${CMAKE_CURRENT_BINARY_DIR}/icons/22/${name}" IN_LIST drawings)
        message(FATAL_ERROR "The icon ${name} is not in ${LIENKET_BREEZE}: install breeze-icon-theme")
    endif()
endforeach()
list(APPEND sources "${PROJECT_SOURCE_DIR}/resources/icons/lienket.svg")
list(APPEND drawings "${CMAKE_CURRENT_BINARY_DIR}/icons/lienket")

file(MAKE_DIRECTORY "${CMAKE_CURRENT_BINARY_DIR}/icons/16" "${CMAKE_CURRENT_BINARY_DIR}/icons/22")
set(pairs)
foreach(source drawing IN ZIP_LISTS sources drawings)
    list(APPEND pairs "${source}" "${drawing}")
endforeach()
add_custom_command(OUTPUT ${drawings} COMMAND lienket_traceicons ${pairs}
                   DEPENDS lienket_traceicons ${sources} COMMENT "Tracing the symbols" VERBATIM)
# Small, and needed before the first paint: what unpacks them would weigh more.
qt_add_resources(lienket_ui symbols PREFIX /lienket BASE "${CMAKE_CURRENT_BINARY_DIR}"
                 FILES ${drawings} OPTIONS --no-compress)
