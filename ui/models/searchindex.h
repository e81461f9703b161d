// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/text/directory.h"

#include <QDeadlineTimer>

namespace LienKet {

/// A record that was found: where it stands and what to show of it.
struct SearchHit
{
    QString page;
    QUuid record;
    int year = 0; ///< the year whose page it stands on; 0: of no single year
    QString lead; ///< code, number or date
    QString title;
    QString note; ///< the former name under which it was found: "NUCE, now HUCE"
};

/// Finds records of every kind by the beginnings of words, without regard to diacritics, in both
/// languages and under former names. The folded words are made before the first search; what
/// changes later is read alone.
class SearchIndex : public QObject
{
    Q_OBJECT

public:
    explicit SearchIndex(Directory &names, QObject *parent = nullptr);

    /// At most `perPage` hits of each page, best first: what begins with the text, then what has
    /// its words in the title, then what has them anywhere. The page of the best hit comes first,
    /// pages with equally good ones in the order of the navigation.
    QList<SearchHit> find(const QString &text, Language language, int perPage);

    /// Reads what is not read yet, so that the first search need not; false: time ran out before.
    bool prepare(QDeadlineTimer until = QDeadlineTimer(QDeadlineTimer::Forever));

    /// So much is searched that reading it is felt.
    bool isLarge() const;

private:
    struct Entry
    {
        QString page;
        QUuid record;
        int year = 0;
        QString folded;   ///< its code and titles, then the rest
        int titleEnd = 0; ///< of the former
    };
    struct PageEntries
    {
        QString page;
        QList<Entry> entries;
    };
    struct Ranked
    {
        int rank = 0; ///< smaller is better
        const Entry *entry = nullptr;

        friend bool operator<(const Ranked &a, const Ranked &b) { return a.rank < b.rank; }
    };

    void add(const Entry &entry);
    void readAgain(const Committed &committed);
    static Entry entry(const QString &page, const QUuid &record, int year, const QString &title,
                       const QString &further = {});
    /// What is searched of each kind of record.
    Entry entryOf(const Proposal &proposal) const;
    Entry entryOf(const Topic &topic) const;
    Entry entryOf(const Activity &activity) const;
    Entry entryOf(const Agreement &agreement) const;
    Entry entryOf(const Meeting &meeting) const;
    Entry entryOf(const Organization &organization) const;
    Entry entryOf(const Person &person) const;
    Entry entryOf(const Resource &resource) const;
    Entry entryOf(const ResearchGroup &group) const;
    Entry entryOf(const Area &area) const;
    SearchHit hit(const Entry &entry, Language language) const;
    static QList<Ranked> best(const QList<Entry> &entries, const QString &text, int most);
    QString present(Id<Organization> organization) const; ///< code and names
    QString formerName(Id<Organization> organization, const QStringList &words,
                       Language language) const;

    Directory &m_names;
    QList<PageEntries> m_pages; ///< in the order of the navigation
    bool m_read = false;
    int m_kindsRead = 0;        ///< wholly, before m_read
    qsizetype m_ofNextKind = 0; ///< so many records of the next one
};

} // namespace LienKet
