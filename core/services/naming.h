// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/organizationnames.h"
#include "core/services/programrecords.h"

namespace LienKet {

/// What organizations and people are called in a document of a given day and language (rule 9).
class Naming
{
public:
    Naming(const ProgramRecords &records, QDate date, Language language)
        : m_records(records), m_names(records.all<Organization>(), records.all<OrganizationName>()),
          m_date(date), m_language(language)
    {
    }

    /// The names valid on the document's day, see OrganizationNames.
    const OrganizationName &period(Id<Organization> id) const { return m_names.at(id, m_date); }

    /// "Trường Đại học Xây dựng Hà Nội"; the code if no name is known.
    QString name(Id<Organization> id) const;
    /// "HUCE", as abbreviated on that day.
    QString abbreviation(Id<Organization> id) const;
    QString abbreviations(const Links<Organization> &ids) const;

    /// "PGS.TS. Nguyễn Văn An", in English "Assoc. Prof. Dr. Nguyễn Văn An".
    QString signedName(Id<Person> id) const;
    /// "Hiệu trưởng", as the organization calls its head on that day.
    QString headTitle(Id<Organization> id) const;

    /// Where it signs: the office's own word, else the end of its address; empty if neither is
    /// known.
    QString town(Id<Organization> id) const;

    /// Who signs for the organization on that day: its head, else who leads it in the subcommittee,
    /// since the latest; null if nobody is known.
    Id<Person> representative(Id<Organization> id) const;

    /// The person's post at the organization on that day; empty if none is known.
    QString position(Id<Person> id, Id<Organization> organization) const;

private:
    const ProgramRecords &m_records;
    OrganizationNames m_names;
    QDate m_date;
    Language m_language;
};

/// An academic title in English: "PGS.TS." is "Assoc. Prof. Dr."; what is not known stays.
QString englishAcademicTitle(const QString &title);

} // namespace LienKet
