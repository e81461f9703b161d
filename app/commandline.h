// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"

#include <QDate>
#include <QSize>
#include <QStringList>

#include <expected>
#include <optional>

namespace LienKet {

enum class Command {
    Window,
    New,
    Check,
    List,
    Apply,
    Report,
    Render,
    Year,
    Rotation,
    Round,
    Consolidate
};

enum class OutputFormat { Table, Csv, Json, Text };

template <>
struct Codes<OutputFormat>
{
    static constexpr std::array names{"table", "csv", "json", "text"};
};

/// What the user asked for, read from the command line and judged.
struct CommandLine
{
    Command command = Command::Window;
    QString file; ///< empty with `sample`, and for a window without a file
    bool sample =
        false; ///< the built-in sample stands for the file; with New, what it is filled with
    int times = 1;
    QString subject; ///< what to list (an entity), report ("annual"), render (a page)
                     ///< or do with the round ("open")
    QString output;
    std::optional<int> year;
    std::optional<int> from; ///< first and last year
    std::optional<int> to;
    OutputFormat format = OutputFormat::Table; ///< or the first one that the command knows
    bool json = false;
    bool each = false;
    bool dryRun = false;
    QDate deadline; ///< of a round; null: the usual day
    bool dark = false;
    QSize size{1440, 900};
    QDate today; ///< null: the sample's own day, or the clock's
};

/// Why nothing is run: help that was asked for (for standard output), or what is wrong.
struct Refusal
{
    QString help;
    QString problem;
};

/// The command that the arguments (without the program's name) name; Window if they name none.
Command commandOf(const QStringList &arguments);

/// What --language says, if it says a language.
std::optional<Language> askedLanguage(const QStringList &arguments);

/// How many pixels of a picture one of the screen makes: --scale, from 0.5 to 4, or 1.
double scaleOf(const QStringList &arguments);

/// The language of a command: --language, else that of the environment: Vietnamese for "vi…",
/// otherwise English.
Language languageOf(const QStringList &arguments);

/// Reads the arguments, without the program's name. What a refusal says is in the language of the
/// application, if there is one by then.
std::expected<CommandLine, Refusal> readCommandLine(const QStringList &arguments);

} // namespace LienKet
