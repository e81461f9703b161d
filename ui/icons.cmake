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
    edit-undo flag format-list-ordered format-list-unordered format-text-bold format-text-italic
    go-home go-jump-today go-next go-previous help-about help-contents insert-table languages link
    list-add list-remove mail-attachment mail-send media-playback-start media-playlist-repeat
    meeting-attending merge object-locked object-unlocked office-chart-bar-stacked overflow-menu
    package server-database split table trash-empty user-identity view-calendar-list
    view-calendar-workweek view-filter view-group view-history view-institution view-list-details
    view-list-text view-list-tree view-task view-time-schedule window-close zoom-fit-best zoom-in
    zoom-out)

set(LIENKET_BREEZE "/usr/share/icons/breeze" CACHE PATH "The Breeze icon theme (breeze-icon-theme)")

# Copies the symbols of one size into the build folder; those that the theme lacks in that size are
# left out, since another size stands in for them.
function(lienket_collect_icons size result)
    set(found)
    foreach(name IN LISTS LIENKET_ICONS)
        foreach(group actions places status mimetypes apps)
            set(source "${LIENKET_BREEZE}/${group}/${size}/${name}.svg")
            if(EXISTS "${source}")
                # Many names are links to another symbol's file.
                get_filename_component(source "${source}" REALPATH)
                set(copy "${CMAKE_CURRENT_BINARY_DIR}/icons/${size}/${name}.svg")
                # The program gives every symbol one ink of its own; reading the theme's colours each
                # time would take longer than drawing.
                file(READ "${source}" drawing)
                string(REGEX REPLACE "<style[^>]*>[^<]*</style>" "" drawing "${drawing}")
                file(CONFIGURE OUTPUT "${copy}" CONTENT "${drawing}" @ONLY)
                list(APPEND found "${copy}")
                break()
            endif()
        endforeach()
    endforeach()
    set(${result} ${found} PARENT_SCOPE)
endfunction()

lienket_collect_icons(16 small)
lienket_collect_icons(22 large)
foreach(name IN LISTS LIENKET_ICONS)
    if(NOT EXISTS "${CMAKE_CURRENT_BINARY_DIR}/icons/16/${name}.svg"
       AND NOT EXISTS "${CMAKE_CURRENT_BINARY_DIR}/icons/22/${name}.svg")
        message(FATAL_ERROR "The icon ${name} is not in ${LIENKET_BREEZE}: install breeze-icon-theme")
    endif()
endforeach()
qt_add_resources(lienket_ui symbols PREFIX /lienket BASE "${CMAKE_CURRENT_BINARY_DIR}"
                 FILES ${small} ${large})
qt_add_resources(lienket_ui emblem PREFIX /lienket BASE "${PROJECT_SOURCE_DIR}/resources/icons"
                 FILES "${PROJECT_SOURCE_DIR}/resources/icons/lienket.svg")
