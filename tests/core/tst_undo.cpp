// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/store.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace LienKet;
using namespace Qt::StringLiterals;

/// Random edits of a file, as a year of typing makes them: whatever was done is undone to the same
/// content and done again to the same content.
class TestUndo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(Store::create(m_path));
        reopen();
        Area area;
        area.id = m_area;
        area.code = u"DT"_s;
        area.name = {u"Đào tạo"_s, u"Training"_s};
        Organization member;
        member.id = m_member;
        member.code = u"HUST"_s;
        Step step;
        step.put = {area, member};
        step.sealed = true;
        QVERIFY(m_store->commit(step));
    }

    void tenThousandRandomEdits_undoneAndRedone_giveTheSameContent()
    {
        constexpr int edits = 10'000;
        constexpr int checkEach = 500;
        QList<QByteArray> digests{digest()}; // before the first edit, and after each 500th
        for (int made = 0; made < edits;) {
            const Step step = randomStep();
            const auto done = m_store->commit(step);
            if (!done || done->records.isEmpty())
                continue; // refused, or nothing differs
            ++made;
            if (made % checkEach == 0)
                digests.append(digest());
            else if (chance(2))
                takeBackAndDoAgain();
            if (made == edits / 2)
                reopen();
        }
        constexpr int back = 2'000; // more than the 1,000 steps that are promised
        for (int made = edits; made > edits - back; --made) {
            if (made % checkEach == 0)
                QCOMPARE(digest(), digests.at(made / checkEach));
            QVERIFY(m_store->undo());
        }
        reopen(); // undo and redo are the file's, not the program's
        for (int made = edits - back; made < edits; ++made) {
            if (made % checkEach == 0)
                QCOMPARE(digest(), digests.at(made / checkEach));
            QVERIFY(m_store->redo());
        }
        QCOMPARE(digest(), digests.last());
        QVERIFY(!m_store->redoable()->has_value());
        QVERIFY(!m_store->journal().firstBrokenStep()->has_value());
    }

private:
    void reopen()
    {
        m_store.reset();
        m_store = std::move(*Store::open(m_path, Store::Mode::ReadWrite));
        QVERIFY(m_store->database().makeTransient()); // thousands of syncs would test the disk
    }

    QByteArray digest() { return m_store->digest().value(); }

    /// A few steps back and as many forward.
    void takeBackAndDoAgain()
    {
        const QByteArray before = digest();
        const int steps = m_random.bounded(1, 4);
        for (int i = 0; i < steps; ++i)
            QVERIFY(m_store->undo());
        for (int i = 0; i < steps; ++i)
            QVERIFY(m_store->redo());
        QCOMPARE(digest(), before);
    }

    bool chance(int percent) { return m_random.bounded(100) < percent; }

    QString words()
    {
        static const QStringList known{u"Đại học"_s, u"thủy lợi"_s, u"50%1"_s, u"=1+1"_s,
                                       u"<b>"_s,     u"\u202E"_s,   u"ổ"_s,    u"🎓"_s};
        QStringList chosen;
        for (int i = m_random.bounded(1, 5); i > 0; --i)
            chosen.append(known.at(m_random.bounded(known.size())));
        return chosen.join(u' ');
    }

    QDate day() { return QDate(2026, 1, 1).addDays(m_random.bounded(365)); }

    template <class E>
    std::optional<E> any()
    {
        const QList<E> &all = m_store->all<E>();
        return all.isEmpty() ? std::nullopt
                             : std::optional<E>(all.at(m_random.bounded(all.size())));
    }

    Record newRecord()
    {
        if (chance(30)) {
            Person person;
            person.name = words();
            return person;
        }
        const auto topic = any<Topic>();
        if (topic && chance(30)) {
            Milestone milestone;
            milestone.topic = topic->id;
            milestone.title = {words(), words()};
            milestone.due = day();
            return milestone;
        }
        if (chance(50)) {
            Activity activity;
            activity.title = {words(), {}};
            activity.start = activity.end = day();
            activity.areas = {m_area};
            return activity;
        }
        Topic made;
        made.year = 2026;
        made.area = m_area;
        made.lead = m_member;
        made.title = {words(), words()};
        return made;
    }

    std::optional<Record> changed()
    {
        if (chance(30)) {
            auto person = any<Person>();
            if (person)
                person->email = words();
            return person ? std::optional<Record>(*person) : std::nullopt;
        }
        if (chance(40)) {
            auto activity = any<Activity>();
            if (activity && chance(50))
                activity->title.set(Language::English, words());
            else if (activity)
                activity->cost =
                    chance(30) ? std::nullopt : std::optional<qint64>(m_random.bounded(1'000'000));
            return activity ? std::optional<Record>(*activity) : std::nullopt;
        }
        auto topic = any<Topic>();
        if (topic && chance(50))
            topic->title.set(Language::Vietnamese, words());
        else if (topic)
            topic->participants =
                chance(50) ? Links<Organization>{m_member} : Links<Organization>();
        return topic ? std::optional<Record>(*topic) : std::nullopt;
    }

    Step randomStep()
    {
        Step step;
        const int records = chance(10) ? m_random.bounded(2, 6) : 1;
        for (int i = 0; i < records; ++i) {
            const bool removes = chance(15);
            if (removes && chance(50)) {
                if (const auto activity = any<Activity>())
                    step.remove(activity->id);
            } else if (removes) {
                if (const auto topic = any<Topic>()) // refused while it has milestones
                    step.remove(topic->id);
            } else if (const auto edited = chance(70) ? changed() : std::nullopt) {
                step.put.append(*edited);
            } else if (m_store->count<Topic>() + m_store->count<Activity>() < 200) {
                step.put.append(newRecord());
            }
        }
        return step;
    }

    QTemporaryDir m_folder;
    QString m_path = m_folder.filePath(u"edits.lienket"_s);
    std::unique_ptr<Store> m_store;
    QRandomGenerator m_random{20261118};
    Id<Area> m_area = Id<Area>::fresh();
    Id<Organization> m_member = Id<Organization>::fresh();
};

QTEST_GUILESS_MAIN(TestUndo)
#include "tst_undo.moc"
