// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline.h"

#include <span>

class QCommandLineParser;

namespace LienKet {

/// One option: what it is called, whether a value follows, and what it is for.
struct OptionForm
{
    const char *name;
    const char *value; ///< null for a switch
    const char *purpose;
};

/// How one command is written.
struct CommandForm
{
    Command command;
    const char *name; ///< empty for the window
    const char *usage;
    const char *purpose;
    const char *subject;              ///< the argument before the file, or null
    QByteArrayList required;          ///< options without which it cannot be done
    QByteArrayList options;           ///< beside those of every command
    QList<OutputFormat> formats = {}; ///< that --format may name, the usual one first
    QByteArrayList subjects = {};     ///< the words that the subject may be; empty: see elsewhere
};

const QList<CommandForm> &commandForms();
const CommandForm &formOf(Command command);

/// True if a value follows the option.
bool takesValue(const QString &option);

/// Tells the parser which options the command has.
void prepare(QCommandLineParser &parser, const CommandForm &form);

/// How to write the command and what its options mean; for the window, all commands.
QString helpFor(const CommandForm &form);

} // namespace LienKet
