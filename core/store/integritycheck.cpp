// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/integritycheck.h"

#include <QCryptographicHash>
#include <QSet>

namespace LienKet {

namespace {

class Checker
{
public:
    explicit Checker(Store &store) : m_store(store) {}

    Result<CheckReport> run()
    {
        report(checkStructure());
        report(checkForeignKeys());
        report(checkChain());
        report(replayJournal());
        checkRecords();
        reportLost();
        report(checkAttachments());
        checkTerms();
        if (m_readable) {
            auto digest = m_store.digest();
            if (!digest)
                return std::unexpected(digest.error());
            m_report.digest = *digest;
        }
        return m_report;
    }

private:
    /// A part of the check that could not be done is a finding itself; the others go on.
    void report(const Result<> &part)
    {
        if (!part)
            add(Finding::Kind::Unreadable, part.error().subject, part.error().detail);
    }

    void add(Finding::Kind kind, const QString &subject, const QString &detail)
    {
        m_report.findings.append({kind, subject, detail, {}, {}});
    }

    /// Calls `visit(statement)` for each row.
    template <class Visitor>
    Result<> forEachRow(const QString &sql, Visitor &&visit)
    {
        auto statement = Statement::prepare(m_store.database(), sql);
        if (!statement)
            return std::unexpected(statement.error());
        LIENKET_TRY(statement->run());
        return statement->forEachRow([&] { visit(*statement); });
    }

    Result<> checkStructure()
    {
        return forEachRow(QStringLiteral("PRAGMA integrity_check(20)"), [&](const Statement &row) {
            if (row.text(0) != QLatin1StringView("ok"))
                add(Finding::Kind::Structure, {}, row.text(0));
        });
    }

    Result<> checkForeignKeys()
    {
        return forEachRow(QStringLiteral("PRAGMA foreign_key_check"), [&](const Statement &row) {
            add(Finding::Kind::ForeignKey, row.text(0), row.text(2));
        });
    }

    Result<> checkChain()
    {
        const auto steps = m_store.journal().steps();
        if (!steps)
            return std::unexpected(steps.error());
        m_report.steps = static_cast<int>(steps->size());
        const auto broken = m_store.journal().firstBrokenStep();
        if (!broken)
            return std::unexpected(broken.error());
        if (*broken)
            add(Finding::Kind::Chain, QString::number(**broken), {});
        return {};
    }

    /// What every record must hold by its journal: the last value of each field.
    Result<> replayJournal()
    {
        return m_store.journal().forEachChange([&](const Change &change) {
            const QString key =
                change.entity + QLatin1Char('/') + change.record.toString(QUuid::WithoutBraces);
            if (change.isRemoval()) {
                m_expected.remove(key);
                return;
            }
            QJsonObject &content = m_expected[key];
            for (auto field = change.fields.begin(); field != change.fields.end(); ++field) {
                const QJsonValue value = field->toArray().at(1);
                if (value.isNull())
                    content.remove(field.key());
                else
                    content.insert(field.key(), value);
            }
        });
    }

    void checkRecords()
    {
        for (const QString &table : entityTables()) {
            const auto records = m_store.all(table);
            if (!records) {
                m_readable = false;
                m_unread.insert(table);
                add(Finding::Kind::Unreadable, records.error().subject, records.error().detail);
                continue;
            }
            for (const Record &record : *records)
                checkRecord(record);
        }
    }

    void checkRecord(const Record &record)
    {
        ++m_report.records;
        const QString key = nameOf(keyOf(record));
        for (const Issue &issue : validate(record))
            add(Finding::Kind::Invalid, key,
                issue.field + QLatin1String(": ") + QLatin1String(code(issue.rule)));
        const auto expected = m_expected.constFind(key);
        if (expected == m_expected.constEnd()) {
            add(Finding::Kind::Unrecorded, key, {});
            return;
        }
        const QJsonObject present = toJson(record);
        if (present != *expected)
            reportDifferences(key, present, *expected);
        m_expected.erase(expected);
    }

    void reportDifferences(const QString &key, const QJsonObject &present,
                           const QJsonObject &expected)
    {
        QStringList fields = present.keys() + expected.keys();
        fields.sort();
        fields.removeDuplicates();
        for (const QString &field : std::as_const(fields)) {
            if (present.value(field) != expected.value(field))
                m_report.findings.append({Finding::Kind::Difference, key, field,
                                          present.value(field), expected.value(field)});
        }
    }

    void reportLost()
    {
        QStringList lost;
        for (auto left = m_expected.begin(); left != m_expected.end(); ++left) {
            if (!m_unread.contains(left.key().section(QLatin1Char('/'), 0, 0)))
                lost.append(left.key());
        }
        lost.sort();
        for (const QString &key : std::as_const(lost))
            add(Finding::Kind::Lost, key, {});
    }

    Result<> checkAttachments()
    {
        QSet<QString> present;
        LIENKET_TRY(forEachRow(
            QStringLiteral("SELECT hash, bytes FROM attachment_content"),
            [&](const Statement &row) {
                const QByteArray hash =
                    QCryptographicHash::hash(row.bytes(1), QCryptographicHash::Sha256).toHex();
                present.insert(row.text(0));
                if (hash != row.text(0).toLatin1())
                    add(Finding::Kind::Attachment, row.text(0), QStringLiteral("changed"));
            }));
        for (const Attachment &attachment : m_store.all<Attachment>()) {
            if (!present.contains(attachment.hash))
                add(Finding::Kind::Attachment, attachment.hash, attachment.fileName);
        }
        for (const ConsolidatedReport &report : m_store.all<ConsolidatedReport>()) {
            if (!report.issuedHash.isEmpty() && !present.contains(report.issuedHash))
                add(Finding::Kind::Attachment, report.issuedHash, QString::number(report.year));
        }
        return {};
    }

    void checkTerms()
    {
        if (const auto conflict = firstConflict(m_store.all<CoordinatorTerm>()))
            add(Finding::Kind::TermConflict, isoDate(conflict->from), isoDate(conflict->until));
    }

    Store &m_store;
    CheckReport m_report;
    QHash<QString, QJsonObject> m_expected;
    QSet<QString> m_unread;
    bool m_readable = true;
};

} // namespace

Result<CheckReport> check(Store &store)
{
    return Checker(store).run();
}

} // namespace LienKet
