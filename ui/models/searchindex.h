// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/text/directory.h"

namespace LienKet {

/// A record that was found: where it stands and what to show of it.
struct SearchHit
{
    QString page;
    QUuid record;
    int year = 0; ///< the year whose page it stands on; 0: of no single year
    QString lead; ///< code, number or date
    QString title;
};

/// Finds records of every kind by the beginnings of words, without regard to diacritics, in both
/// languages and under former names. The folded words are made on the first search after a change.
class SearchIndex : public QObject
{
    Q_OBJECT

public:
    explicit SearchIndex(Directory &names, QObject *parent = nullptr);

    /// At most `perPage` hits of each page, in the order of the navigation.
    QList<SearchHit> find(const QString &text, Language language, int perPage);

private:
    struct Entry
    {
        QString page;
        QUuid record;
        int year = 0;
        QString folded;
    };

    void read();
    void add(const QString &page, const QUuid &record, int year, const QString &words);
    SearchHit hit(const Entry &entry, Language language) const;

    Directory &m_names;
    QList<Entry> m_entries;
    bool m_read = false;
};

} // namespace LienKet
