// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/base/result.h"

#include <QHash>
#include <QStringList>

#include <utility>

namespace LienKet {

/// The sentences of a document in one language, by code. They are data (resources/report/*.txt),
/// so that an office can word its reports, and a document's language is independent of the
/// window's. A file holds one phrase a paragraph:
///
///     # a comment
///     [code] Năm {year} có {count} hoạt động.
///
/// A phrase may run over several lines, joined by spaces. `{name}` is an argument;
/// `{name:one|many}` chooses by whether that argument is "1" or "one", for languages that
/// need it.
class Phrases
{
public:
    using Arguments = QList<std::pair<QLatin1StringView, QString>>;

    /// Invalid, with the line number as subject, if a line is neither comment, phrase nor its
    /// continuation, or a code stands twice.
    static Result<Phrases> parse(const QString &text);

    /// The phrases of a kind of document that come with the program: "annual", "reminder".
    static Phrases of(QLatin1StringView document, Language language);

    /// The phrase with its arguments in place. An unknown code gives the code in brackets: a test
    /// asserts that no document holds one.
    QString operator()(QLatin1StringView code, const Arguments &arguments = {}) const;

    bool has(QLatin1StringView code) const { return m_phrases.contains(QString(code)); }
    QStringList codes() const;

private:
    QHash<QString, QString> m_phrases;
};

} // namespace LienKet
