// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

namespace LienKet {

/// A piece of a text that was searched for, or one between such pieces.
struct MarkedPart
{
    QString text;
    bool marked = false;

    friend bool operator==(const MarkedPart &, const MarkedPart &) = default;
};

/// The text in pieces: the beginnings of its words that are among `foldedWords`, compared without
/// diacritics, are marked. Joined they are the text again.
QList<MarkedPart> markedParts(const QString &text, const QStringList &foldedWords);

} // namespace LienKet
