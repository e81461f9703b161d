// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/journal.h"

#include <QCryptographicHash>
#include <QJsonDocument>

namespace LienKet {

namespace {

QByteArray text(const QJsonObject &json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

QString timeText(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

QByteArray chainHash(const QByteArray &before, const StepInfo &step, const QList<Change> &changes)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto add = [&](const QByteArray &part) {
        hash.addData(part);
        hash.addData(QByteArrayView("\n"));
    };
    add(before);
    add(QByteArray::number(step.id));
    add(timeText(step.at).toUtf8());
    add(step.who.toUtf8());
    add(step.act.toUtf8());
    add(QByteArray::number(step.target));
    add(QByteArray::number(step.sealed));
    for (const Change &change : changes) {
        add(change.entity.toUtf8());
        add(change.record.toByteArray(QUuid::WithoutBraces));
        add(text(change.fields));
    }
    return hash.result().toHex();
}

QString stepColumns()
{
    return QStringLiteral("id, at, who, act, coalesce(target, 0), sealed, hash");
}

StepInfo readStep(const Statement &statement, int column = 0)
{
    StepInfo step;
    step.id = statement.integer(column);
    step.at = QDateTime::fromString(statement.text(column + 1), Qt::ISODateWithMs);
    step.who = statement.text(column + 2);
    step.act = statement.text(column + 3);
    step.target = statement.integer(column + 4);
    step.sealed = statement.integer(column + 5) != 0;
    step.hash = statement.text(column + 6).toLatin1();
    return step;
}

Change readChange(const Statement &statement, int column)
{
    return {statement.text(column), QUuid::fromString(statement.text(column + 1)),
            QJsonDocument::fromJson(statement.text(column + 2).toUtf8()).object()};
}

/// Runs a query and calls `visit(statement)` for each row.
template <class Visitor>
Result<> forEachRow(const Database &database, const QString &sql, const QVariant &bound,
                    Visitor &&visit)
{
    auto statement = Statement::prepare(database, sql);
    if (!statement)
        return std::unexpected(statement.error());
    if (bound.isValid())
        bound.typeId() == QMetaType::QString ? statement->bind(bound.toString())
                                             : statement->bind(bound.toLongLong());
    LIENKET_TRY(statement->run());
    return statement->forEachRow([&] { visit(*statement); });
}

} // namespace

RecordKey Change::key() const
{
    const auto empty = emptyRecord(entity);
    return {empty ? keyOf(*empty).table : QLatin1StringView(), record};
}

Change difference(const std::optional<Record> &before, const std::optional<Record> &after)
{
    return std::visit(
        [&]<class E>(const E &present) {
            const E *old = before ? &std::get<E>(*before) : nullptr;
            const E *fresh = after ? &present : nullptr;
            Change change{QString::fromLatin1(E::table), present.id.uuid, {}};
            const auto add = [&](const char *name, auto E::*member) {
                if (old && fresh && old->*member == fresh->*member)
                    return;
                const QJsonValue was = old ? toJson(old->*member) : QJsonValue();
                const QJsonValue is = fresh ? toJson(fresh->*member) : QJsonValue();
                if (was != is) // a default value is null, as what is not there
                    change.fields.insert(QLatin1String(name), QJsonArray{was, is});
            };
            add("id", &E::id);
            forEachField<E>([&](const auto &field) { add(field.name, field.member); });
            return change;
        },
        after ? *after : *before);
}

QJsonObject Change::values(int side) const
{
    QJsonObject values;
    for (auto field = fields.begin(); field != fields.end(); ++field)
        values.insert(field.key(), field.value()[side]);
    return values;
}

Change reversed(const Change &change)
{
    Change result = change;
    for (auto field = result.fields.begin(); field != result.fields.end(); ++field) {
        const QJsonArray pair = field->toArray();
        *field = QJsonArray{pair[1], pair[0]};
    }
    return result;
}

Result<QByteArray> Journal::seal()
{
    auto statement =
        m_queries.prepared(QStringLiteral("SELECT value FROM meta WHERE key = 'seal'"));
    if (!statement)
        return std::unexpected(statement.error());
    LIENKET_TRY((*statement)->run());
    const auto found = (*statement)->next();
    if (!found)
        return std::unexpected(found.error());
    const QByteArray hash = *found ? (*statement)->text(0).toLatin1() : QByteArray();
    (*statement)->finish();
    return hash;
}

Result<StepId> Journal::lastId()
{
    auto statement = m_queries.prepared(QStringLiteral("SELECT coalesce(max(id), 0) FROM step"));
    if (!statement)
        return std::unexpected(statement.error());
    LIENKET_TRY((*statement)->run());
    if (const auto found = (*statement)->next(); !found)
        return std::unexpected(found.error());
    const StepId id = (*statement)->integer(0);
    (*statement)->finish();
    return id;
}

Result<> Journal::writeStep(const StepInfo &step)
{
    auto insert = m_queries.prepared(
        QStringLiteral("INSERT INTO step (id, at, who, act, target, sealed, hash) "
                       "VALUES (?, ?, ?, ?, nullif(?, 0), ?, ?)"));
    if (!insert)
        return std::unexpected(insert.error());
    (*insert)->bind(step.id);
    (*insert)->bind(timeText(step.at));
    (*insert)->bind(step.who);
    (*insert)->bind(step.act);
    (*insert)->bind(step.target);
    (*insert)->bind(qint64(step.sealed));
    (*insert)->bind(QString::fromLatin1(step.hash));
    return (*insert)->run();
}

Result<> Journal::writeChanges(StepId step, const QList<Change> &changes)
{
    auto line = m_queries.prepared(
        QStringLiteral("INSERT INTO change (step, ordinal, entity, record, fields) "
                       "VALUES (?, ?, ?, ?, ?)"));
    if (!line)
        return std::unexpected(line.error());
    qint64 ordinal = 0;
    for (const Change &change : changes) {
        (*line)->bind(step);
        (*line)->bind(ordinal++);
        (*line)->bind(change.entity);
        (*line)->bind(change.record.toString(QUuid::WithoutBraces));
        (*line)->bind(QString::fromUtf8(text(change.fields)));
        LIENKET_TRY((*line)->run());
    }
    return {};
}

Result<> Journal::writeSeal(const QByteArray &hash)
{
    return m_queries.runFor(
        QStringLiteral("INSERT INTO meta (key, value) VALUES ('seal', ?) "
                       "ON CONFLICT (key) DO UPDATE SET value = excluded.value"),
        QString::fromLatin1(hash));
}

Result<StepInfo> Journal::append(StepInfo step, const QList<Change> &changes)
{
    const auto before = seal();
    if (!before)
        return std::unexpected(before.error());
    const auto last = lastId();
    if (!last)
        return std::unexpected(last.error());
    step.id = *last + 1;
    step.hash = chainHash(*before, step, changes);
    LIENKET_TRY(writeStep(step));
    LIENKET_TRY(writeChanges(step.id, changes));
    LIENKET_TRY(writeSeal(step.hash));
    return step;
}

void Journal::order(const StepInfo &step)
{
    // A history that was tampered with may take back what was never done: that is for the check to
    // say, and here there is nothing to take from.
    if (step.act == QLatin1StringView("undo")) {
        m_undo.removeOne(step.target);
        m_redo.append(step.target);
    } else if (step.act == QLatin1StringView("redo")) {
        m_redo.removeOne(step.target);
        m_undo.append(step.target);
    } else if (step.sealed) {
        m_undo.clear();
        m_redo.clear();
    } else {
        m_undo.append(step.id);
        m_redo.clear();
    }
}

void Journal::took(const StepInfo &step)
{
    if (m_ordered)
        order(step);
}

Result<> Journal::loadOrder()
{
    if (m_ordered)
        return {};
    const auto all = steps();
    if (!all)
        return std::unexpected(all.error());
    for (const StepInfo &step : *all)
        order(step);
    m_ordered = true;
    return {};
}

Result<std::optional<StepInfo>> Journal::last(const QList<StepId> &steps)
{
    if (steps.isEmpty())
        return std::nullopt;
    auto found = step(steps.last());
    if (!found)
        return std::unexpected(found.error());
    return *found;
}

Result<std::optional<StepInfo>> Journal::undoable()
{
    LIENKET_TRY(loadOrder());
    return last(m_undo);
}

Result<std::optional<StepInfo>> Journal::redoable()
{
    LIENKET_TRY(loadOrder());
    return last(m_redo);
}

Result<StepInfo> Journal::step(StepId id)
{
    std::optional<StepInfo> found;
    LIENKET_TRY(forEachRow(*m_database,
                           QStringLiteral("SELECT %1 FROM step WHERE id = ?").arg(stepColumns()),
                           id, [&](const Statement &row) { found = readStep(row); }));
    if (!found)
        return failure(Error::Code::NotFound, QStringLiteral("step"), QString::number(id));
    return *found;
}

Result<QList<StepInfo>> Journal::steps()
{
    QList<StepInfo> all;
    LIENKET_TRY(forEachRow(*m_database,
                           QStringLiteral("SELECT %1 FROM step ORDER BY id").arg(stepColumns()), {},
                           [&](const Statement &row) { all.append(readStep(row)); }));
    return all;
}

Result<QList<Change>> Journal::changes(StepId step, int most)
{
    QList<Change> all;
    LIENKET_TRY(forEachRow(
        *m_database,
        QStringLiteral("SELECT entity, record, fields FROM change WHERE step = ? ORDER BY ordinal "
                       "LIMIT %1")
            .arg(most),
        step, [&](const Statement &row) { all.append(readChange(row, 0)); }));
    return all;
}

Result<QList<std::pair<StepInfo, Change>>> Journal::history(QUuid record)
{
    return withSteps(QStringLiteral("record = ?"), record.toString(QUuid::WithoutBraces));
}

Result<QList<std::pair<StepInfo, Change>>> Journal::changesAfter(StepId step)
{
    return withSteps(QStringLiteral("step.id > ?"), step);
}

template <class Value>
Result<QList<std::pair<StepInfo, Change>>> Journal::withSteps(const QString &which,
                                                              const Value &value)
{
    QList<std::pair<StepInfo, Change>> all;
    LIENKET_TRY(forEachRow(
        *m_database,
        QStringLiteral("SELECT step.id, at, who, act, coalesce(target, 0), sealed, hash, entity, "
                       "record, fields FROM change JOIN step ON step.id = change.step "
                       "WHERE %1 ORDER BY step.id, ordinal")
            .arg(which),
        value, [&](const Statement &row) {
            all.append({readStep(row), readChange(row, 7)});
        }));
    return all;
}

Result<> Journal::forEachChange(const std::function<void(const Change &)> &visit)
{
    return forEachRow(
        *m_database,
        QStringLiteral("SELECT entity, record, fields FROM change ORDER BY step, ordinal"), {},
        [&](const Statement &row) { visit(readChange(row, 0)); });
}

Result<std::optional<StepId>> Journal::firstBrokenStep()
{
    const auto all = steps();
    if (!all)
        return std::unexpected(all.error());
    QByteArray before;
    StepId expected = 1;
    for (const StepInfo &step : *all) {
        const auto written = changes(step.id);
        if (!written)
            return std::unexpected(written.error());
        if (step.id != expected || chainHash(before, step, *written) != step.hash)
            return expected;
        before = step.hash;
        ++expected;
    }
    const auto head = seal();
    if (!head)
        return std::unexpected(head.error());
    return *head == before ? std::nullopt : std::optional(expected);
}

} // namespace LienKet
