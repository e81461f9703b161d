// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/contradictions.h"
#include "core/services/textgaps.h"
#include "core/services/trash.h"

#include <QtTest>

using namespace LienKet;
using namespace Qt::StringLiterals;

/// What was deleted, what wants translating, and what contradicts itself.
class TestReview : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        const QString path = m_folder->filePath(u"a.lienket"_s);
        QVERIFY(Store::create(path));
        m_store = std::move(*Store::open(path, Store::Mode::ReadWrite));
        m_area = area(u"DT"_s);
        m_topic.id = Id<Topic>::fresh();
        m_topic.year = 2026;
        m_topic.area = m_area.id;
        m_topic.title = {u"Công nhận tín chỉ"_s, u"Credits"_s};
        m_organization.id = Id<Organization>::fresh();
        m_organization.code = u"HUST"_s;
        m_topic.lead = m_organization.id;
        m_milestone.id = Id<Milestone>::fresh();
        m_milestone.topic = m_topic.id;
        m_milestone.title = {u"Biểu mẫu"_s, u"Form"_s};
        m_milestone.due = QDate(2026, 5, 1);
        put({m_area, m_organization, m_topic, m_milestone});
    }
    void cleanup() { m_store.reset(); }

    void record_deletedWithItsParts_isOneEntryAndComesBackWhole()
    {
        const QByteArray before = m_store->digest().value();
        remove({keyOf(Record(m_milestone)), keyOf(Record(m_topic))});
        QVERIFY(before != m_store->digest().value());
        const QList<Deleted> gone = trash(*m_store).value();
        QCOMPARE(gone.size(), 1);
        QCOMPARE(gone.first().record, Record(m_topic));
        QCOMPARE(gone.first().with, QList<Record>{Record(m_milestone)});
        QCOMPARE(gone.first().step.act, u"delete"_s);
        QVERIFY(m_store->commit(puttingBack(gone)));
        QCOMPARE(m_store->digest().value(), before);
        QVERIFY(trash(*m_store).value().isEmpty());
    }

    void records_deletedInOneStep_areEntriesOfTheirOwn()
    {
        remove({keyOf(Record(m_milestone)), keyOf(Record(m_topic)), keyOf(Record(m_area))});
        const QList<Deleted> gone = trash(*m_store).value();
        QCOMPARE(gone.size(), 1); // a topic cannot be without its area
        QCOMPARE(gone.first().record, Record(m_area));
        const Organization other = organization(u"DUT"_s);
        put({other});
        remove({keyOf(Record(other)), keyOf(Record(m_organization))});
        QCOMPARE(trash(*m_store).value().size(), 3);
    }

    void deletion_undoneAndDoneAgain_isInTheTrashOnce()
    {
        remove({keyOf(Record(m_milestone))});
        QVERIFY(m_store->undo());
        QVERIFY(trash(*m_store).value().isEmpty());
        QVERIFY(m_store->redo());
        QCOMPARE(trash(*m_store).value().size(), 1);
    }

    void record_whoseWholeIsInTheTrash_comesBackOnlyWithIt()
    {
        remove({keyOf(Record(m_milestone))});
        remove({keyOf(Record(m_topic))});
        const QList<Deleted> gone = trash(*m_store).value();
        QCOMPARE(gone.size(), 2);
        const auto alone = m_store->commit(puttingBack({gone.at(1)}));
        QVERIFY(!alone);
        QCOMPARE(alone.error().code, Error::Code::Invalid);
        QVERIFY(m_store->commit(puttingBack(gone)));
        QVERIFY(m_store->find(m_milestone.id));
    }

    void text_thatLooksLikeADeletion_isNone()
    {
        m_topic.title.vi = u"\"id\":[\"%1\",null]"_s.arg(m_topic.id.toString());
        put({m_topic});
        QVERIFY(trash(*m_store).value().isEmpty());
    }

    void gap_ofAText_followsItsStates_data()
    {
        QTest::addColumn<QString>("vi");
        QTest::addColumn<QString>("en");
        QTest::addColumn<TextState>("viState");
        QTest::addColumn<TextState>("enState");
        QTest::addColumn<QString>("expected");
        using enum TextState;
        QTest::newRow("English missing") << u"a"_s << QString() << Original << Missing << u"en"_s;
        QTest::newRow("Vietnamese missing")
            << QString() << u"a"_s << Missing << Original << u"vi"_s;
        QTest::newRow("draft") << u"a"_s << u"b"_s << Original << Draft << u"en"_s;
        QTest::newRow("outdated") << u"a"_s << u"b"_s << Outdated << Original << u"vi"_s;
        QTest::newRow("reviewed") << u"a"_s << u"b"_s << Original << Reviewed << QString();
        QTest::newRow("neither") << QString() << QString() << Missing << Missing << QString();
    }
    void gap_ofAText_followsItsStates()
    {
        QFETCH(QString, vi);
        QFETCH(QString, en);
        QFETCH(TextState, viState);
        QFETCH(TextState, enState);
        QFETCH(QString, expected);
        m_topic.objective.vi = vi;
        m_topic.objective.en = en;
        m_topic.objective.viState = viState;
        m_topic.objective.enState = enState;
        put({m_topic});
        QString found;
        for (const TextGap &gap : textGaps(*m_store)) {
            if (gap.field == "objective"_L1 && gap.record.id == m_topic.id.uuid)
                found += code(gap.language);
        }
        QCOMPARE(found, expected);
        QCOMPARE(isWhole(m_topic.objective), expected.isEmpty() && !vi.isEmpty());
    }

    void contradictions_ofFieldAndClause_areFoundWithTheirSources()
    {
        Agreement agreement;
        agreement.id = Id<Agreement>::fresh();
        agreement.code = u"A1"_s;
        agreement.title = {u"Bản ghi nhớ"_s, u"Memorandum"_s};
        ScopeItem clause;
        clause.id = Id<ScopeItem>::fresh();
        clause.agreement = agreement.id;
        clause.ordinal = 1;
        clause.text = {u"Dài"_s, u"Short"_s};
        clause.divergence = Divergence::Narrower;
        clause.divergenceNote = {u"Thiếu"_s, u"Less"_s};
        const Source first = source("name"_L1, {});
        const Source second = source("name"_L1, {});
        const Source unremarked = source("colour"_L1, {});
        const Source whole = source({}, u"cả bản ghi"_s);
        put({agreement, clause, first, second, unremarked, whole});
        const QList<Contradiction> found = contradictions(*m_store);
        QCOMPARE(found.size(), 2);
        QCOMPARE(found.at(0).record, keyOf(Record(clause)));
        QCOMPARE(found.at(0).divergence, Divergence::Narrower);
        QCOMPARE(found.at(1).record, keyOf(Record(m_area)));
        QCOMPARE(found.at(1).field, u"name"_s);
        QCOMPARE(QSet<Id<Source>>(found.at(1).sources.begin(), found.at(1).sources.end()),
                 (QSet<Id<Source>>{first.id, second.id}));
    }

private:
    static Area area(const QString &code)
    {
        Area made;
        made.id = Id<Area>::fresh();
        made.code = code;
        made.name = {u"Đào tạo"_s, u"Training"_s};
        return made;
    }
    static Organization organization(const QString &code)
    {
        Organization made;
        made.id = Id<Organization>::fresh();
        made.code = code;
        return made;
    }
    Source source(QLatin1StringView field, const QString &remark) const
    {
        Source made;
        made.id = Id<Source>::fresh();
        made.entity = u"area"_s;
        made.record = m_area.id.toString();
        made.fieldName = field;
        made.document = {u"Tài liệu"_s, u"Document"_s};
        made.remark = {remark};
        return made;
    }
    void put(const QList<Record> &records)
    {
        Step step;
        step.put = records;
        const auto done = m_store->commit(step);
        QVERIFY2(done, done ? "" : qPrintable(done.error().subject + done.error().detail));
    }
    void remove(const QList<RecordKey> &keys)
    {
        Step step;
        step.act = u"delete"_s;
        step.removed = keys;
        QVERIFY(m_store->commit(step));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
    Area m_area;
    Organization m_organization;
    Topic m_topic;
    Milestone m_milestone;
};

QTEST_GUILESS_MAIN(TestReview)
#include "tst_review.moc"
