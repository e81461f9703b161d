// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/store.h"

#include "core/store/records.h"
#include "core/store/rules.h"

#include <QCryptographicHash>
#include <QJsonDocument>

#include <algorithm>

namespace LienKet {

namespace {

/// Calls `visit(records)` for the entity kept in `table`.
template <class Visitor, class... E>
void visitTable(RecordsOfAll<std::tuple<E...>> &records, QAnyStringView table, Visitor &&visit)
{
    ((table == QLatin1StringView(E::table) ? visit(static_cast<RecordsOf<E> &>(records)) : void()),
     ...);
}

} // namespace

Store::Store(Database database, QString path, Mode mode)
    : m_path(std::move(path)), m_mode(mode), m_database(std::move(database)), m_journal(m_database),
      m_records(std::make_unique<Records>(m_database)), m_clock(&QDateTime::currentDateTimeUtc)
{
}

Store::~Store() = default;

Result<std::optional<Record>> Store::stored(const RecordKey &key)
{
    Result<std::optional<Record>> result =
        LienKet::failure(Error::Code::NotFound, QString(key.table));
    visitTable(*m_records, key.table, [&]<class E>(RecordsOf<E> &records) {
        auto found = records.repository.find(Id<E>{key.id});
        if (found)
            result = std::optional<Record>(std::move(*found));
        else if (found.error().code == Error::Code::NotFound)
            result = std::optional<Record>();
        else
            result = std::unexpected(found.error());
    });
    return result;
}

Result<Record> Store::find(const RecordKey &key)
{
    auto found = stored(key);
    if (!found)
        return std::unexpected(found.error());
    if (!*found)
        return LienKet::failure(Error::Code::NotFound, nameOf(key));
    return **found;
}

Result<QList<Record>> Store::all(QAnyStringView table)
{
    return select(table, {});
}

Result<QList<Record>> Store::all(QAnyStringView table, QLatin1StringView field,
                                 const QString &value)
{
    return select(table, {QStringLiteral("\"%1\" = ?").arg(field), value});
}

Result<QList<Record>> Store::select(QAnyStringView table, const Condition &condition)
{
    Result<QList<Record>> result = LienKet::failure(Error::Code::NotFound, table.toString());
    visitTable(*m_records, table, [&]<class E>(RecordsOf<E> &records) {
        auto read = records.repository.select(condition);
        if (!read) {
            result = std::unexpected(read.error());
            return;
        }
        result = QList<Record>(read->begin(), read->end());
    });
    return result;
}

Result<> Store::write(const std::optional<Record> &before, const std::optional<Record> &after)
{
    return std::visit(
        [&]<class E>(const E &record) -> Result<> {
            auto &repository = m_records->of<E>().repository;
            if (!after)
                return repository.remove(record.id);
            return before ? repository.update(std::get<E>(*before), record)
                          : repository.insert(record);
        },
        after ? *after : *before);
}

Result<QList<Edit>> Store::writeStep(const Step &step)
{
    QList<Edit> edits;
    const auto edit = [&](std::optional<Record> before, std::optional<Record> after) -> Result<> {
        if (before == after)
            return {};
        LIENKET_TRY(write(before, after));
        edits.append(Edit{std::move(before), std::move(after)});
        return {};
    };
    for (Record record : step.put) {
        const bool fresh = keyOf(record).id.isNull();
        ensureId(record);
        const RecordKey key = keyOf(record);
        Issues issues = normalize(record);
        issues += validate(record);
        if (!issues.isEmpty())
            return std::unexpected(Error{Error::Code::Invalid, nameOf(key), {}, issues});
        auto before = stored(key);
        if (!before)
            return std::unexpected(before.error());
        if (fresh && *before) // a second record of what exists only once would replace the first
            return LienKet::failure(Error::Code::Duplicate, nameOf(key));
        if (*before && naturalKeyOf(**before) != naturalKeyOf(record))
            return LienKet::failure(Error::Code::Invalid, nameOf(key),
                                    QStringLiteral("natural_key"));
        LIENKET_TRY(edit(std::move(*before), std::move(record)));
    }
    for (const RecordKey &key : step.removed) {
        auto before = stored(key);
        if (!before)
            return std::unexpected(before.error());
        if (!*before)
            return LienKet::failure(Error::Code::NotFound, nameOf(key));
        LIENKET_TRY(edit(std::move(*before), std::nullopt));
    }
    LIENKET_TRY(keepContents(step.contents));
    LIENKET_TRY(judgeEdits(*this, edits));
    return edits;
}

Result<Committed> Store::transact(StepInfo info, qsizetype edits,
                                  const std::function<Result<QList<Edit>>()> &body)
{
    if (m_mode == Mode::ReadOnly)
        return LienKet::failure(Error::Code::ReadOnly, m_path);
    auto transaction =
        Transaction::begin(m_database, edits > 1 ? ForeignKeys::AtEnd : ForeignKeys::AtOnce);
    if (!transaction)
        return std::unexpected(transaction.error());
    LIENKET_TRY(writable());
    const auto edited = body();
    if (!edited)
        return std::unexpected(edited.error());
    if (edited->isEmpty())
        return Committed{};
    Committed result;
    QList<Change> changes;
    for (const Edit &edit : *edited) {
        changes.append(difference(edit.before, edit.after));
        result.records.append(changes.last().key());
    }
    info.at = m_clock();
    info.who = m_who;
    const auto written = m_journal.append(info, changes);
    if (!written)
        return std::unexpected(written.error());
    result.step = *written;
    if (const auto committed = transaction->commit(); !committed) {
        // Whether a failed sync reached the disk nobody knows, so nothing more may build on it.
        if (committed.error().code == Error::Code::Io)
            m_broken = committed.error();
        return std::unexpected(committed.error());
    }
    m_journal.took(*written);
    keep(*edited);
    Q_EMIT changed(result);
    return result;
}

/// Brings the records that were read into line with what was written, which a reading would give
/// again: normalize(), or fromJson() when a step is replayed, gave it its normal form.
void Store::keep(const QList<Edit> &edits)
{
    constexpr qsizetype few = 100; // to make room in a long list takes moving half of it each time
    for (const Edit &edit : edits) {
        const RecordKey key = keyOf(edit.after ? *edit.after : *edit.before);
        visitTable(*m_records, key.table, [&]<class E>(RecordsOf<E> &kept) {
            if (edits.size() > few)
                kept.forget();
            else
                kept.keep(key.id, edit.after ? &std::get<E>(*edit.after) : nullptr);
        });
    }
}

void Store::forgetAll()
{
    for (const QString &table : entityTables())
        visitTable(*m_records, table, [](auto &kept) { kept.forget(); });
}

Result<Committed> Store::commit(const Step &step)
{
    StepInfo info;
    info.act = step.act;
    info.sealed = step.sealed;
    auto result =
        transact(info, step.put.size() + step.removed.size(), [&] { return writeStep(step); });
    if (!result)
        return std::unexpected(explained(result.error(), step.removed));
    return result;
}

Error Store::explained(Error error, const QList<RecordKey> &removed)
{
    if (error.code != Error::Code::InUse)
        return error;
    if (removed.isEmpty()) // a reference to nobody came in by another way than a form
        return {Error::Code::Invalid, error.subject, {}, {{{}, Rule::UnknownReference, {}}}};
    // SQLite does not say who refers to the record; look for its id in every reference.
    for (const QString &table : entityTables()) {
        const auto records = all(table);
        if (!records)
            continue;
        for (const Record &record : *records) {
            if (removed.contains(keyOf(record)))
                continue; // it was to go along
            const QByteArray json = QJsonDocument(toJson(record)).toJson(QJsonDocument::Compact);
            for (const RecordKey &key : removed) {
                if (json.contains(key.id.toByteArray(QUuid::WithoutBraces)))
                    return {Error::Code::InUse, nameOf(keyOf(record)), nameOf(key), {}};
            }
        }
    }
    return error;
}

Result<Edit> Store::replay(const Change &change)
{
    auto before = stored(change.key());
    if (!before)
        return std::unexpected(before.error());
    const auto differs = [&] {
        return LienKet::failure(Error::Code::Corrupt, nameOf(change.key()),
                                QStringLiteral("journal"));
    };
    QJsonObject expected;
    QJsonObject fresh;
    for (auto field = change.fields.begin(); field != change.fields.end(); ++field) {
        expected.insert(field.key(), field->toArray().at(0));
        fresh.insert(field.key(), field->toArray().at(1));
    }
    const QJsonObject present = *before ? toJson(**before) : QJsonObject();
    for (auto field = expected.begin(); field != expected.end(); ++field) {
        const auto at = present.constFind(field.key());
        if ((at == present.constEnd() ? QJsonValue() : QJsonValue(*at)) != *field)
            return differs();
    }
    std::optional<Record> after = *before ? *before : emptyRecord(change.entity);
    if (!after)
        return differs();
    if (change.isRemoval())
        after.reset();
    else if (!update(*after, fresh, JsonMode::Replace).isEmpty())
        return differs();
    if (after)
        setId(*after, change.record);
    LIENKET_TRY(write(*before, after));
    return Edit{std::move(*before), std::move(after)};
}

Result<Committed> Store::revert(const std::optional<StepInfo> &target, const QString &act)
{
    if (!target)
        return Committed{};
    const auto changes = m_journal.changes(target->id);
    if (!changes)
        return std::unexpected(changes.error());
    StepInfo info;
    info.act = act;
    info.target = target->id;
    return transact(info, changes->size(), [&]() -> Result<QList<Edit>> {
        QList<Edit> done;
        const bool undoing = act == QLatin1StringView("undo");
        const auto apply = [&](const Change &change) -> Result<> {
            auto replayed = replay(undoing ? reversed(change) : change);
            if (!replayed)
                return std::unexpected(replayed.error());
            done.append(std::move(*replayed));
            return {};
        };
        if (undoing) {
            for (auto change = changes->rbegin(); change != changes->rend(); ++change)
                LIENKET_TRY(apply(*change));
        } else {
            for (const Change &change : *changes)
                LIENKET_TRY(apply(change));
        }
        return done;
    });
}

Result<Committed> Store::undo()
{
    const auto target = undoable();
    if (!target)
        return std::unexpected(target.error());
    return revert(*target, QStringLiteral("undo"));
}

Result<Committed> Store::redo()
{
    const auto target = redoable();
    if (!target)
        return std::unexpected(target.error());
    return revert(*target, QStringLiteral("redo"));
}

Result<QByteArray> Store::digest()
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    QStringList tables = entityTables();
    tables.sort();
    for (const QString &table : tables) {
        const auto records = all(table);
        if (!records)
            return std::unexpected(records.error());
        for (const Record &record : *records) {
            hash.addData(table.toLatin1());
            hash.addData(QByteArrayView(" "));
            hash.addData(QJsonDocument(toJson(record)).toJson(QJsonDocument::Compact));
            hash.addData(QByteArrayView("\n"));
        }
    }
    return hash.result().toHex();
}

} // namespace LienKet
