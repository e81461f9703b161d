// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "ui/text/cell.h"

#include <QList>
#include <QStringList>
#include <QUuid>

#include <optional>
#include <variant>

namespace LienKet {

/// What is beside a part of the details: a strip in the state's ink, and its word.
struct Mark
{
    Tone tone = Tone::None;
    QString word = {};
};

/// One line of a record's details: its label and what it says. A bilingual text is shown in both
/// languages side by side; several cells stand below each other.
struct Fact
{
    QString label = {};
    std::variant<Cell, LocalizedText, QList<Cell>> value;
    std::optional<Mark> mark = {};
};

/// A record, or a field of it, to which a line leads.
struct SheetTarget
{
    QString entity = {};
    QUuid record = {};
    QString field = {};
};

/// A small ordered list within the details: parties, votes, indicators.
struct SheetTable
{
    struct Head
    {
        QString title = {};
        ColumnHint hint = {};
        bool right = false;
    };
    QList<Head> heads = {};
    QList<QList<Cell>> rows = {};
    QList<SheetTarget> targets = {}; ///< of the rows, if they lead somewhere
};

/// What can be done with a part of the details: a button that leads to its target.
struct SheetButton
{
    QString title = {};
    SheetTarget target = {};
};

/// A part of the details under its own heading (which may be empty).
struct SheetSection
{
    QString title = {};
    QString remark = {}; ///< muted, beside the title
    std::optional<SheetButton> button = {};
    QList<Fact> facts = {};
    SheetTable table = {};
    std::optional<Mark> mark = {};
};

/// What a tab of the details holds; its count stands beside its title.
struct SheetTab
{
    QString title = {};
    int count = -1; ///< negative: none is shown
    QList<SheetSection> sections = {};
};

/// A record shown whole, as a value: pages make it, SheetView shows it.
struct Sheet
{
    QString title = {};
    Badge badge = {};
    QString note = {}; ///< muted line below the title
    QList<SheetTab> tabs = {};

    bool isEmpty() const { return title.isEmpty() && tabs.isEmpty(); }
};

} // namespace LienKet
