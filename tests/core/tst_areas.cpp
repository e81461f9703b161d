// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
// An area merged into another, retired, and used again.
#include "tests/support/office.h"

#include <QtTest>

using namespace LienKet;
using namespace LienKet::Test;
using namespace Qt::StringLiterals;

namespace {

Area areaCalled(const QString &code, Id<Area> parent = {})
{
    Area area;
    area.id = Id<Area>::fresh();
    area.code = code;
    area.name = {code, code};
    area.parent = parent;
    return area;
}

QJsonObject into(const Area &area)
{
    return {{u"area"_s, area.id.toString()}};
}

} // namespace

class TestAreas : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void merged_area_takesAlongEverythingFiledUnderItInOneStep()
    {
        Office office;
        const Area target = areaCalled(u"quality"_s);
        const Area field = areaCalled(u"credits"_s, office.area);
        Activity activity;
        activity.id = Id<Activity>::fresh();
        activity.title = {u"Hội thảo"_s, u"Seminar"_s};
        activity.start = office.today;
        activity.areas = {office.area, target.id}; // it is filed under both
        Source source;
        source.id = Id<Source>::fresh();
        source.entity = QLatin1StringView(Area::table);
        source.record = office.area.toString();
        source.document = {u"Biên bản"_s, u"Minutes"_s};
        office.put({target, field, activity, source});
        const Topic topic = office.topic(u"Tín chỉ"_s, office.members.first());
        const QByteArray before = office.store->digest().value();

        QVERIFY(office.act(key(office.area), "merge_area", into(target)));
        QVERIFY(!office.store->find(office.area));
        QCOMPARE(office.store->find(topic.id)->area, target.id);
        QCOMPARE(office.store->find(activity.id)->areas, Links<Area>{target.id});
        QCOMPARE(office.store->find(field.id)->parent, target.id);
        QCOMPARE(office.store->find(source.id)->record, target.id.toString());

        const QByteArray after = office.store->digest().value();
        QVERIFY(office.store->undo());
        QCOMPARE(office.store->digest().value(), before);
        QVERIFY(office.store->redo());
        QCOMPARE(office.store->digest().value(), after);
    }

    void merging_beforeItIsDone_saysWhatMoves()
    {
        Office office;
        office.topic(u"Một"_s, office.members.first());
        office.topic(u"Hai"_s, office.members.first());
        office.put({areaCalled(u"credits"_s, office.area)});
        const QList<Act> acts = actsOn(*office.store, key(office.area), office.today);
        QCOMPARE(names(acts), (QStringList{u"retire"_s, u"merge_area"_s}));
        const QList<Caution> cautions{
            {.kind = Caution::Kind::Moves, .moved = {{"area"_L1, 1}, {"topic"_L1, 2}}}};
        QCOMPARE(acts.last().cautions, cautions);
    }

    void fields_ofAnAreaMergedIntoAField_standBeneathThatFieldsArea()
    {
        Office office;
        const Area top = areaCalled(u"quality"_s);
        const Area target = areaCalled(u"audit"_s, top.id);
        const Area field = areaCalled(u"credits"_s, office.area);
        office.put({top, target, field});
        QVERIFY(office.act(key(office.area), "merge_area", into(target)));
        QCOMPARE(office.store->find(field.id)->parent, top.id);
    }

    void merging_intoItselfItsFieldOrNothing_isRefused_data()
    {
        QTest::addColumn<int>("target");
        QTest::newRow("itself") << 0;
        QTest::newRow("a field beneath it") << 1;
        QTest::newRow("nothing") << 2;
    }
    void merging_intoItselfItsFieldOrNothing_isRefused()
    {
        QFETCH(int, target);
        Office office;
        const Area field = areaCalled(u"credits"_s, office.area);
        office.put({field});
        const QByteArray before = office.store->digest().value();
        const QJsonObject answers[] = {{{u"area"_s, office.area.toString()}}, into(field), {}};
        const auto done = office.act(key(office.area), "merge_area", answers[target]);
        QVERIFY(!done);
        QCOMPARE(done.error().issues.first().field, u"area"_s);
        QCOMPARE(office.store->digest().value(), before);
    }

    void retired_area_keepsWhatIsFiledAndCanBeUsedAgain()
    {
        Office office;
        const Topic topic = office.topic(u"Tín chỉ"_s, office.members.first());
        QVERIFY(office.act(key(office.area), "retire"));
        QCOMPARE(office.store->find(office.area)->retiredOn, office.today);
        QCOMPARE(office.store->find(topic.id)->area, office.area);
        QCOMPARE(names(actsOn(*office.store, key(office.area), office.today)),
                 QStringList{u"use_again"_s});
        QVERIFY(office.act(key(office.area), "use_again"));
        QVERIFY(!office.store->find(office.area)->retiredOn.isValid());
    }

private:
    static RecordKey key(Id<Area> area) { return {QLatin1StringView(Area::table), area.uuid}; }
};

QTEST_GUILESS_MAIN(TestAreas)
#include "tst_areas.moc"
