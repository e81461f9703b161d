// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QMetaType>
#include <QString>

namespace LienKet {

/// What a state means to the reader; the theme gives each its ink and tint.
enum class Tone { None, Done, Running, Warning, Late, Off };

/// A state as it is shown everywhere: icon and word, never colour alone.
struct Badge
{
    Tone tone = Tone::None;
    QString icon; ///< Breeze theme name
    QString text;

    bool isEmpty() const { return text.isEmpty(); }
    friend bool operator==(const Badge &, const Badge &) = default;
};

/// What one cell of a table shows. A model makes it anew each time it is asked, in the language of
/// that moment; the delegate and the print-out read the same value.
struct Cell
{
    QString text;
    QString lead; ///< stands before the text in bold: a member's code
    QString note; ///< follows the text, muted
    Badge badge;  ///< drawn instead of the text
    QColor area;  ///< valid: an area's square before the text
    QString icon; ///< before the text
    bool bold = false;
    bool muted = false;
    bool absent = false;    ///< "not stated": italic and muted
    bool link = false;      ///< can be activated
    Tone tone = Tone::None; ///< ink of the text when it needs attention

    Cell() = default;
    Cell(const QString &words) : text(words) {}
    Cell(const Badge &state) : badge(state) {}

    /// The cell as plain words, for searching, copying and screen readers.
    QString plain() const
    {
        QString words = lead;
        for (const QString &part : {badge.text, text, note}) {
            if (!part.isEmpty())
                words += words.isEmpty() ? part : QLatin1Char(' ') + part;
        }
        return words;
    }
    friend bool operator==(const Cell &, const Cell &) = default;
};

/// How much room a column takes. The table shows the columns that fit, least rank first; what it
/// leaves out stands in the details beside it.
struct ColumnHint
{
    int characters = 0; ///< width in digits of the body font; 0 takes what is left
    int rank = 0;       ///< columns of a higher rank give way first
    bool wraps = false; ///< on two lines rather than elided

    friend bool operator==(const ColumnHint &, const ColumnHint &) = default;
};

/// Under this role a model gives its Cell; DisplayRole gives the plain words.
inline constexpr int CellRole = Qt::UserRole + 1;

/// Under this role a header gives its column's ColumnHint.
inline constexpr int HintRole = Qt::UserRole + 2;

/// Under this role the row of a group gives its state; other rows give nothing.
inline constexpr int GroupRole = Qt::UserRole + 3;
enum class GroupState { Open = 1, Folded };

} // namespace LienKet

Q_DECLARE_METATYPE(LienKet::Cell)
Q_DECLARE_METATYPE(LienKet::ColumnHint)
