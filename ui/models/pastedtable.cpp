// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/pastedtable.h"

#include "core/base/dateinput.h"
#include "core/base/text.h"
#include "ui/text/fieldtext.h"
#include "ui/text/labels.h"

#include <QJsonArray>
#include <QRegularExpression>

namespace LienKet {

using namespace Qt::StringLiterals;

namespace {

using Kind = FieldInfo::Kind;

/// What the program keeps by itself.
bool isKept(const FieldInfo &field)
{
    return field.name == "illustrative"_L1 || field.name == "ordinal"_L1;
}

} // namespace

QList<QStringList> cellsOf(const QString &text)
{
    QList<QStringList> rows;
    QStringList row;
    QString cell;
    bool quoted = false;
    const auto endCell = [&] { row.append(std::exchange(cell, {}).trimmed()); };
    const auto endRow = [&] {
        endCell();
        if (row.join(QString()).isEmpty())
            row.clear(); // a line without anything in it
        else
            rows.append(std::exchange(row, {}));
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar each = text.at(i);
        const bool twice = quoted && each == u'"' && i + 1 < text.size() && text.at(i + 1) == u'"';
        if (twice) {
            cell += each;
            ++i;
        } else if (each == u'"' && (quoted || cell.isEmpty())) {
            quoted = !quoted;
        } else if (!quoted && each == u'\t') {
            endCell();
        } else if (!quoted && each == u'\n') {
            endRow();
        } else if (each != u'\r') {
            cell += each;
        }
    }
    endRow();
    return rows;
}

PastedTable::PastedTable(Directory &names, QLatin1StringView table, const QString &text,
                         const QJsonObject &known, QDate today)
    : m_names(names), m_table(table), m_known(known), m_today(today), m_rows(cellsOf(text))
{
    for (const FieldInfo &field : fieldsOf(table)) {
        if (isKept(field))
            continue;
        m_targets.append({field, Language::Vietnamese});
        if (field.kind == Kind::LocalizedText)
            m_targets.append({field, Language::English});
    }
    if (!m_rows.isEmpty())
        m_heads = m_rows.takeFirst();
    chooseTargets();
}

void PastedTable::chooseTargets()
{
    m_chosen.clear();
    for (const QString &head : std::as_const(m_heads)) {
        const int found = targetNamed(head);
        m_chosen.append(m_chosen.contains(found) ? -1 : found);
    }
}

void PastedTable::learn(const Words &words)
{
    const auto call = [&](const QString &name, QAnyStringView field) {
        if (const int own = targetOf(field, words.language); own >= 0)
            m_written.insert(name, own);
        if (const int bare = targetOf(field, Language::Vietnamese); bare >= 0)
            m_named.insert(fold(name), bare);
    };
    for (const auto &[head, field] : words.heads)
        call(head, field);
    for (int i = 0; i < m_targets.size(); ++i) {
        const FieldInfo &field = m_targets.at(i).field;
        call(fieldLabel(m_table, field.name), field.name);
        m_named.insert(fold(label(m_targets.at(i))), i);
        for (const QString &code : field.codes)
            m_codes[QString(field.name)].insert(fold(codeWord(m_table, field.name, code)), code);
    }
    m_absent.insert(fold(words.absent));
    chooseTargets();
}

QString PastedTable::label(const Target &target) const
{
    const QString name = fieldLabel(m_table, target.field.name);
    if (target.field.kind != Kind::LocalizedText)
        return name;
    return name + (target.language == Language::Vietnamese ? u" (VI)"_s : u" (EN)"_s);
}

int PastedTable::targetOf(QAnyStringView field, Language language) const
{
    for (int i = 0; i < m_targets.size(); ++i) {
        const Target &each = m_targets.at(i);
        const bool both = each.field.kind == Kind::LocalizedText;
        if (each.field.name == field && (!both || each.language == language))
            return i;
    }
    return -1;
}

int PastedTable::targetNamed(const QString &head) const
{
    const QString wanted = fold(head);
    if (wanted.isEmpty())
        return -1;
    if (const auto written = m_written.find(head); written != m_written.end())
        return *written;
    for (int i = 0; i < m_targets.size(); ++i) {
        const Target &each = m_targets.at(i);
        const QString name = fold(QString(each.field.name));
        const bool own = each.language == Language::Vietnamese; // a bare name means this one
        if (wanted == name + (own ? u" vi"_s : u" en"_s) || (own && wanted == name))
            return i;
    }
    return m_named.value(wanted, -1);
}

void PastedTable::setTarget(int column, int target)
{
    for (int &each : m_chosen) {
        if (each == target)
            each = -1; // a field is filled by one column
    }
    m_chosen[column] = target;
}

QJsonValue PastedTable::reference(const FieldInfo &field, const QString &cell, Issues &issues)
{
    QHash<QString, QUuid> &known = m_records[QString(field.target)];
    if (known.isEmpty()) {
        const auto all = m_names.store().all(field.target);
        for (const Language language : values<Language>()) {
            FieldText text(m_names, language);
            for (const Record &record : all.value_or(QList<Record>())) {
                const RecordKey key = keyOf(record);
                for (const FieldInfo &each : fieldsOf(key.table)) {
                    if (each.unique)
                        known.insert(fold(toJson(record)[each.name].toVariant().toString()),
                                     key.id);
                }
                known.insert(fold(text.title(key)), key.id);
                if (key.table == QLatin1StringView(Organization::table))
                    known.insert(fold(m_names.name(Id<Organization>{key.id}, {}, language)),
                                 key.id);
                if (key.table == QLatin1StringView(Area::table))
                    known.insert(fold(m_names.shortArea(Id<Area>{key.id}, language)), key.id);
            }
        }
    }
    const QUuid found = known.value(fold(cell));
    if (found.isNull())
        issues.append({QString(field.name), Rule::UnknownReference, cell});
    return found.isNull() ? QJsonValue() : QJsonValue(found.toString(QUuid::WithoutBraces));
}

QJsonValue PastedTable::codeValue(const FieldInfo &field, const QString &cell, Issues &issues) const
{
    for (const QString &each : field.codes) {
        if (fold(cell) == fold(each))
            return each;
    }
    const QString code = m_codes.value(QString(field.name)).value(fold(cell));
    if (!code.isEmpty())
        return code;
    issues.append({QString(field.name), Rule::UnknownCode, cell});
    return {};
}

QJsonValue PastedTable::value(const FieldInfo &field, const QString &cell, Issues &issues)
{
    const auto broken = [&](Rule rule) {
        issues.append({QString(field.name), rule, cell});
        return QJsonValue();
    };
    switch (field.kind) {
    case Kind::Text:
    case Kind::LocalizedText:
        return cell;
    case Kind::Number: {
        const auto number = parseNumber(cell);
        return number ? QJsonValue(*number) : broken(Rule::BadType);
    }
    case Kind::Flag: {
        static const QStringList yes{u"x"_s, u"1"_s, u"yes"_s, u"true"_s, u"co"_s};
        return yes.contains(fold(cell));
    }
    case Kind::Date: {
        const auto date = parseDate(cell, m_today);
        return date ? QJsonValue(date->toString(Qt::ISODate)) : broken(Rule::BadDate);
    }
    case Kind::Code:
        return codeValue(field, cell, issues);
    case Kind::Reference:
        return reference(field, cell, issues);
    case Kind::Links: {
        static const QRegularExpression separators(u"[,;\n]"_s);
        QJsonArray links;
        for (const QString &each : cell.split(separators, Qt::SkipEmptyParts)) {
            const QJsonValue to = reference(field, each.trimmed(), issues);
            links.append(field.hasValue ? QJsonValue(QJsonObject{{u"to"_s, to}}) : to);
        }
        return links;
    }
    }
    return {};
}

/// A list marks a text that stands in for the other language.
void PastedTable::putInLanguage(QJsonObject &text, const QString &cell, Language language)
{
    const bool english = language == Language::English;
    const QString mark = english ? u" (VI)"_s : u" (EN)"_s;
    if (cell.endsWith(mark))
        text.insert(QString(code(english ? Language::Vietnamese : Language::English)),
                    cell.chopped(mark.size()));
    else
        text.insert(QString(code(language)), cell);
}

PastedTable::Outcome PastedTable::outcome(int row)
{
    Outcome outcome{*emptyRecord(m_table), {}};
    QJsonObject content = m_known;
    for (int column = 0; column < m_chosen.size(); ++column) {
        const QString cell = m_rows.at(row).value(column);
        if (m_chosen.at(column) < 0 || cell.isEmpty() || m_absent.contains(fold(cell)))
            continue;
        const Target &target = m_targets.at(m_chosen.at(column));
        const QString name(target.field.name);
        const QJsonValue read = value(target.field, cell, outcome.issues);
        if (target.field.kind == Kind::LocalizedText) {
            QJsonObject text = content[name].toObject();
            putInLanguage(text, cell, target.language);
            content.insert(name, text);
        } else if (!read.isNull()) {
            content.insert(name, read);
        }
    }
    if (!outcome.issues.isEmpty())
        return outcome;
    outcome.issues = LienKet::update(outcome.record, content, JsonMode::Edit);
    if (outcome.issues.isEmpty())
        outcome.issues = validate(outcome.record);
    return outcome;
}

Step PastedTable::step()
{
    Step step;
    step.act = u"paste"_s;
    for (int row = 0; row < m_rows.size(); ++row) {
        const Outcome made = outcome(row);
        if (made.issues.isEmpty())
            step.put.append(made.record);
    }
    return step;
}

} // namespace LienKet
