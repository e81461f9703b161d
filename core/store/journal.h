// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/query.h"
#include "core/store/record.h"

#include <QDateTime>

namespace LienKet {

using StepId = qint64;

/// One edit of one record: the changed fields, each as [old, new]. A new record has "id":
/// [null, id], a deleted one "id": [id, null].
struct Change
{
    QString entity;
    QUuid record;
    QJsonObject fields;

    RecordKey key() const;
    bool isInsert() const { return fields[QLatin1StringView("id")][0].isNull() && touchesId(); }
    bool isRemoval() const { return fields[QLatin1StringView("id")][1].isNull() && touchesId(); }

    /// The old values of what it changed: all of a removed record. The new ones: all of a new one.
    QJsonObject before() const { return values(0); }
    QJsonObject after() const { return values(1); }

    friend bool operator==(const Change &, const Change &) = default;

private:
    QJsonObject values(int side) const;
    bool touchesId() const { return fields.contains(QLatin1StringView("id")); }
};

/// The edit from one content of a record to another; one of them may be absent.
Change difference(const std::optional<Record> &before, const std::optional<Record> &after);

/// The same edit backwards.
Change reversed(const Change &change);

/// One action of the user: what was done, when, by whom.
struct StepInfo
{
    StepId id = 0;
    QDateTime at; ///< UTC
    QString who;
    QString act;         ///< create, edit, delete, undo, redo, or a named act
    StepId target = 0;   ///< the step that undo or redo is about
    bool sealed = false; ///< not undone but withdrawn by a named act
    QByteArray hash;     ///< hexadecimal SHA-256 over the step before, this one and its changes
};

/// The history of the program file: every change of every record, chained by hashes. Undo and redo
/// are derived from it, so they survive closing.
class Journal
{
public:
    explicit Journal(Database &database) : m_database(&database), m_queries(database) {}

    /// Writes a step within the running transaction and moves the seal. The given id and hash are
    /// ignored; the written ones are returned.
    Result<StepInfo> append(StepInfo step, const QList<Change> &changes);

    /// Takes a durable step into the order of undo and redo.
    void took(const StepInfo &step);

    /// The step that undo (redo) would take back (do again), if there is one.
    Result<std::optional<StepInfo>> undoable();
    Result<std::optional<StepInfo>> redoable();

    Result<StepInfo> step(StepId id);
    Result<QList<StepInfo>> steps();
    /// The changes of a step in their order, or the first `most` of them.
    Result<QList<Change>> changes(StepId step, int most = -1);

    /// Every change of a record, oldest first, with its step.
    Result<QList<std::pair<StepInfo, Change>>> history(QUuid record);

    /// Every change made after a step, oldest first, with its own step.
    Result<QList<std::pair<StepInfo, Change>>> changesAfter(StepId step);

    /// Calls `visit(change)` for every change ever made, oldest first.
    Result<> forEachChange(const std::function<void(const Change &)> &visit);

    /// The first step whose hash does not follow from what is written, if any; a missing end is
    /// found by the seal and named as the step after the last.
    Result<std::optional<StepId>> firstBrokenStep();

private:
    template <class Value>
    Result<QList<std::pair<StepInfo, Change>>> withSteps(const QString &which, const Value &value);
    Result<> loadOrder();
    void order(const StepInfo &step);
    Result<QByteArray> seal();
    Result<StepId> lastId();
    Result<> writeStep(const StepInfo &step);
    Result<> writeChanges(StepId step, const QList<Change> &changes);
    Result<> writeSeal(const QByteArray &hash);
    Result<std::optional<StepInfo>> last(const QList<StepId> &steps);

    Database *m_database;
    Queries m_queries; ///< of every step that is written
    bool m_ordered = false;
    QList<StepId> m_undo;
    QList<StepId> m_redo;
};

} // namespace LienKet
