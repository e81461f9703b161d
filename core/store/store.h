// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/programfile.h"
#include "core/store/journal.h"

#include <QLockFile>
#include <QObject>
#include <QTemporaryDir>

#include <functional>

namespace LienKet {

struct Condition;
struct Edit;

/// One action of the user, to be committed as a whole: records to write as they shall be, and
/// records to remove.
struct Step
{
    QString act = QStringLiteral("edit"); ///< names the action in history and in "Undo …"
    bool sealed = false; ///< issuing, accepting, closing, handing over: withdrawn, never undone
    QList<Record> put;
    QList<RecordKey> removed;
    QList<QByteArray> contents; ///< bytes that the records name by their SHA-256, kept once

    template <class E>
    void remove(Id<E> id)
    {
        removed.append({QLatin1StringView(E::table), id.uuid});
    }
};

/// The name of bytes in the file: their SHA-256, hexadecimal.
QString contentHash(const QByteArray &bytes);

/// What a commit, undo or redo changed.
struct Committed
{
    StepInfo step; ///< id 0 if nothing was different
    QList<RecordKey> records;
};

/// The open program file. Every record is read through it, and every change goes through its
/// journal. One process at a time may write to a file; others read.
class Store : public QObject
{
    Q_OBJECT

public:
    enum class Mode { ReadWrite, ReadOnly };

    /// Makes a program file whole or not at all: it is built under another name, filled, synced and
    /// only then named. Duplicate if the path is taken.
    static Result<> create(const QString &path, const std::function<Result<>(Store &)> &fill = {});

    /// Opens an existing file; errors of inspect(), and Locked with who holds it, Refused if the
    /// schema is not exactly LienKet's, ReadOnly if it cannot be written (open it ReadOnly then).
    static Result<std::unique_ptr<Store>> open(const QString &path, Mode mode);

    ~Store() override;

    QString path() const { return m_path; }
    Mode mode() const { return m_mode; }

    /// The name behind the changes from here on.
    void setAuthor(const QString &who) { m_who = who.isNull() ? QLatin1String("") : who; }

    /// What steps are stamped with; the sample is built at given times.
    void setClock(std::function<QDateTime()> clock) { m_clock = std::move(clock); }

    // A reading that fails gives what is known to be good: an empty list, zero or null, and
    // failure(). Whoever writes down what was read asks allRead() before it is believed.

    /// The first reading that failed since the file was opened, if one did.
    const std::optional<Error> &failure() const { return m_failure; }

    /// failure() as the result of what was drawn from the readings.
    Result<> allRead() const { return m_failure ? std::unexpected(*m_failure) : Result<>(); }

    /// Whether what is written now would reach the file that was opened, and nothing was lost
    /// before; ReadOnly, Locked (replaced or changed underneath), or the error of the failed sync.
    Result<> writable();

    /// Every record of an entity, ordered by id; read once, and kept in line with every change.
    template <class E>
    const QList<E> &all();

    /// The record, or null. Valid until the next change.
    template <class E>
    const E *find(Id<E> id);

    /// How many records of the entity there are, and how many in a year, without reading them.
    template <class E>
    int count();
    template <class E>
    int countOfYear(int year);

    /// The records of a year, ordered by id, read anew: a page on one year need not read all.
    template <class E>
    QList<E> ofYear(int year);

    /// The topics of a year and of the years before and after it, in one reading.
    QList<Topic> topicsAround(int year);

    // What the file reckons itself, so that no record need be read.

    /// How many activities that start in the year are in each state. An activity that is the same
    /// as another one is left out (domain, "Counting").
    QHash<ActivityState, int> activityStates(int year);

    /// The day on which the last of the year's proposals was approved, with or without conditions;
    /// invalid if none was.
    QDate lastApproval(int year);

    /// Drops what was read and kept, so that the next reading goes to the file.
    void forgetAll();

    /// A record of any entity; NotFound if there is none.
    Result<Record> find(const RecordKey &key);

    /// Every record of the entity kept in `table`.
    Result<QList<Record>> all(QAnyStringView table);

    /// Those of its records whose text or reference `field` is `value`.
    Result<QList<Record>> all(QAnyStringView table, QLatin1StringView field, const QString &value);

    /// Writes a step and its journal in one durable transaction. Invalid (with issues), Duplicate,
    /// InUse (subject: who uses it) and the errors of the disk; on error nothing has changed.
    Result<Committed> commit(const Step &step);

    Result<std::optional<StepInfo>> undoable() { return m_journal.undoable(); }
    Result<std::optional<StepInfo>> redoable() { return m_journal.redoable(); }
    Result<Committed> undo();
    Result<Committed> redo();

    Journal &journal() { return m_journal; }
    Database &database() { return m_database; }

    /// SHA-256 (hexadecimal) over every record's canonical JSON, ordered by table and id. Journal,
    /// drafts, views, settings and keys stay outside.
    Result<QByteArray> digest();

    /// A record that is not yet valid enough to be one, kept as typed until it is. Drafts stand
    /// outside of the journal and the digest; an empty content drops the draft.
    Result<> keepDraft(const RecordKey &key, const QJsonObject &content);
    Result<QList<std::pair<RecordKey, QJsonObject>>> drafts(QAnyStringView table);

    /// The bytes with that SHA-256 (hexadecimal), or NotFound.
    Result<QByteArray> content(const QString &hash);

    /// A statement of the file about itself, such as "today" of a sample; empty if it has none.
    QString meta(const QString &key);
    Result<> setMeta(const QString &key, const QString &value);

Q_SIGNALS:
    void changed(const LienKet::Committed &committed);
    void failed(const LienKet::Error &error);

private:
    struct Records; ///< repositories and what was read through them

    Store(Database database, QString path, Mode mode);

    static Result<std::unique_ptr<Store>> openCopy(const QString &path);
    Result<int> storedVersion();
    Result<> judge();
    Result<> keepVersion(int version);
    Result<> bringUpToDate();
    Result<> makeAgendaItems();
    Result<> unchangedUnderneath();
    Result<std::optional<Record>> stored(const RecordKey &key);
    Result<QList<Record>> select(QAnyStringView table, const Condition &condition);
    Result<> write(const std::optional<Record> &before, const std::optional<Record> &after);
    Result<QList<Edit>> writeStep(const Step &step);
    Result<> keepContents(const QList<QByteArray> &contents);
    Result<Edit> replay(const Change &change);
    Result<Committed> revert(const std::optional<StepInfo> &target, const QString &act);
    Result<Committed> transact(StepInfo info, qsizetype edits,
                               const std::function<Result<QList<Edit>>()> &body);
    void keep(const QList<Edit> &edits);
    void fail(const Error &error);
    template <class T>
    T orFailed(Result<T> read);
    Error explained(Error error, const QList<RecordKey> &removed);

    QString m_path;
    Mode m_mode;
    std::unique_ptr<QTemporaryDir> m_copy; ///< holds a recovered copy that is read instead
    std::unique_ptr<QLockFile> m_lock;
    Database m_database;
    Journal m_journal;
    std::unique_ptr<Records> m_records;
    FileIdentity m_identity;
    qint64 m_dataVersion = 0;
    std::optional<Error> m_failure;
    std::optional<Error> m_broken;     ///< after a failed write nothing more is written
    QString m_who = QLatin1String(""); ///< never null, which SQL would take for no value
    std::function<QDateTime()> m_clock;
};

} // namespace LienKet

Q_DECLARE_METATYPE(LienKet::Committed)
Q_DECLARE_METATYPE(LienKet::Error)
