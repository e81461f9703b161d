// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/text/directory.h"

#include <QJsonObject>
#include <QStringList>

namespace LienKet {

/// The cells of a text as sheets copy them: tabs between cells, a line for each row, and quotation
/// marks around a cell that holds either.
QList<QStringList> cellsOf(const QString &text);

/// A table pasted from a sheet, to become records of one entity. The first row names the columns;
/// each is taken for the field that has that name, until another one is chosen.
class PastedTable
{
public:
    /// `known` is what every new record has, such as the page's year.
    PastedTable(Directory &names, QLatin1StringView table, const QString &text,
                const QJsonObject &known, QDate today);

    /// How a list's columns and what is not stated are called in one language.
    struct Words
    {
        Language language = Language::Vietnamese;
        QList<std::pair<QString, QString>> heads = {}; ///< with the field that stands below
        QString absent = {};
    };

    /// Learns these, and how fields and codes are called at this moment, which must be in that
    /// language: heads and cells are read in each language that was learnt.
    void learn(const Words &words);

    /// A field that a column may fill; of a bilingual text one language.
    struct Target
    {
        FieldInfo field;
        Language language = Language::Vietnamese;
    };
    const QList<Target> &targets() const { return m_targets; }
    QString label(const Target &target) const;

    const QStringList &heads() const { return m_heads; }
    const QList<QStringList> &rows() const { return m_rows; }
    int target(int column) const { return m_chosen.at(column); } ///< -1: left out
    void setTarget(int column, int target);

    /// What a row becomes, or the first thing that is wrong with it.
    struct Outcome
    {
        Record record;
        Issues issues;
    };
    Outcome outcome(int row);

    /// The step that adds every row that is in order.
    Step step();

private:
    void chooseTargets();
    QJsonValue value(const FieldInfo &field, const QString &cell, Issues &issues);
    QJsonValue reference(const FieldInfo &field, const QString &cell, Issues &issues);
    QJsonValue codeValue(const FieldInfo &field, const QString &cell, Issues &issues) const;
    int targetNamed(const QString &head) const;
    int targetOf(QAnyStringView field, Language language) const; ///< -1: there is none
    static void putInLanguage(QJsonObject &text, const QString &cell, Language language);

    Directory &m_names;
    QLatin1StringView m_table;
    QJsonObject m_known;
    QDate m_today;
    QList<Target> m_targets;
    QStringList m_heads;
    QList<QStringList> m_rows;
    QList<int> m_chosen;
    QHash<QString, int> m_written; ///< targets by what they are called, letter by letter
    QHash<QString, int> m_named;   ///< the same, folded
    QHash<QString, QHash<QString, QString>> m_codes; ///< by field, then by folded word
    QSet<QString> m_absent;                          ///< folded
    QHash<QString, QHash<QString, QUuid>> m_records; ///< by table, then by folded name
};

} // namespace LienKet
