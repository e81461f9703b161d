# SPDX-FileCopyrightText: The LienKet authors
# SPDX-License-Identifier: GPL-3.0-or-later

# lienket_*.ts hold the program's own sentences and are brought up to date with the target
# lienket_ui_lupdate. qtbase_vi.ts holds those of Qt itself, which has no Vietnamese; it is kept by
# hand and must not be seen by lupdate.
set(translations "${PROJECT_SOURCE_DIR}/translations")
file(GLOB_RECURSE translated "${CMAKE_CURRENT_SOURCE_DIR}/*.cpp" "${CMAKE_CURRENT_SOURCE_DIR}/*.h"
     "${PROJECT_SOURCE_DIR}/app/*.cpp")
qt_add_lupdate(lienket_ui
    TS_FILES "${translations}/lienket_vi.ts"
    SOURCES ${translated}
    INCLUDE_DIRECTORIES "${PROJECT_SOURCE_DIR}"
    OPTIONS -locations none -no-ui-lines -no-obsolete)
qt_add_lrelease(lienket_ui
    TS_FILES "${translations}/lienket_vi.ts" "${translations}/lienket_en.ts"
             "${translations}/qtbase_vi.ts"
    QM_FILES_OUTPUT_VARIABLE compiled
    OPTIONS -silent)
# A translator reads sentences that are not compressed where they are, without a copy.
qt_add_resources(lienket_ui sentences PREFIX /i18n BASE "${CMAKE_CURRENT_BINARY_DIR}"
                 FILES ${compiled} OPTIONS --no-compress)
