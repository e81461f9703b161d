// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/recordbook.h"
#include "core/services/reportround.h"
#include "ui/text/directory.h"

#include <QCoreApplication>

namespace LienKet {

/// The word for a code of a field, or of the value of its links, in the program's language of the
/// moment; the code itself if the field knows none.
QString codeWord(QAnyStringView table, QAnyStringView field, const QString &code);

/// What records of any entity, and the values of their fields, are called on the screen. Reads what
/// it needs once, so it is made anew when the records changed.
class FieldText
{
    Q_DECLARE_TR_FUNCTIONS(LienKet::FieldText)

public:
    FieldText(Directory &names, Language language)
        : m_names(names), m_book(names.store()), m_language(language)
    {
    }

    /// A record as one who chooses or recognises it needs it: "HUST – Đại học Bách khoa Hà Nội".
    QString title(const RecordKey &key);

    /// That of a record that a change removed, else as title().
    QString subject(const Change &change);

    /// Why something was refused, with the name of the record that stands against it.
    QString refusal(const Error &error);

    /// What is wrong with a field's value, as errors.h says it; what is possible is said in
    /// figures.
    static QString issue(QAnyStringView table, const Issue &issue);

    /// The record that uses what was to be deleted; nothing for other errors.
    static std::optional<RecordKey> standingAgainst(const Error &error);

    /// One of the things that keep a report from being handed in: "Topic – the status is missing".
    QString hindrance(const ReportFinding &finding);

    /// A field's value in the form of the record's JSON, as one line; empty if there is none.
    QString value(QLatin1StringView table, const FieldInfo &field, const QJsonValue &value);

    /// What tells a part from its siblings: its first values beside the reference to its whole, at
    /// most so many.
    QString summary(const RecordKey &key, QLatin1StringView whole, int most = 3);

private:
    QString topicOf(const RecordKey &entry);

    Directory &m_names;
    RecordBook m_book;
    Language m_language;
};

} // namespace LienKet
