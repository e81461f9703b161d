// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/chartvalues.h"
#include "core/services/cycle.h"
#include "core/services/past.h"
#include "core/services/sampleprogram.h"

#include <QTemporaryDir>
#include <QTest>

using namespace LienKet;
using namespace Qt::StringLiterals;

class TestPast : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void years_ofAnArea_haveTheActivitiesOfTheCharts();
    void years_ofAMember_haveTheActivitiesOfTheCharts();
    void years_ofAMember_nameItsTermAndItsReport();
    void years_ofTheFuture_areLeftOut();
    void years_comeLastFirst_andNoneIsEmpty();

private:
    template <class E>
    Id<E> coded(const QString &code);
    ActivityTally tally(const ActivityScope &scope);

    QTemporaryDir m_folder;
    std::unique_ptr<Store> m_store;
    QList<int> m_years;
};

void TestPast::initTestCase()
{
    const QString path = m_folder.filePath(u"sample.lienket"_s);
    QVERIFY(Store::create(path, [](Store &fresh) { return fillWithSample(fresh, 1); }));
    auto store = Store::open(path, Store::Mode::ReadOnly);
    QVERIFY(store);
    m_store = std::move(*store);
    m_years = programYears(*m_store);
}

template <class E>
Id<E> TestPast::coded(const QString &code)
{
    for (const E &each : m_store->all<E>()) {
        if (each.code == code)
            return each.id;
    }
    return {};
}

ActivityTally TestPast::tally(const ActivityScope &scope)
{
    return {m_store->all<Activity>(), m_store->all<Area>(), m_store->all<Membership>(), scope};
}

void TestPast::years_ofAnArea_haveTheActivitiesOfTheCharts()
{
    const Id<Area> area = coded<Area>(u"DT"_s);
    const ActivityTally counts = tally({.years = m_years, .areas = {area}});
    int seen = 0;
    for (const PastYear &year : pastOf(*m_store, {.area = area}, 2026)) {
        const qsizetype place = m_years.indexOf(year.year);
        if (place < 0)
            continue;
        QCOMPARE(year.activities.size(), counts.ofYear(place).done);
        for (const Id<Topic> &topic : year.topics)
            QCOMPARE(m_store->find(topic)->year, year.year);
        ++seen;
    }
    QCOMPARE(seen, 6);
}

void TestPast::years_ofAMember_haveTheActivitiesOfTheCharts()
{
    const Id<Organization> member = coded<Organization>(u"HUCE"_s);
    const ActivityTally counts = tally({.years = m_years, .areas = {}, .members = {member}});
    int seen = 0;
    for (const PastYear &year : pastOf(*m_store, {.member = member}, 2026)) {
        const qsizetype place = m_years.indexOf(year.year);
        if (place < 0)
            continue;
        QCOMPARE(year.activities.size(), counts.ofYear(place).done);
        ++seen;
    }
    QVERIFY(seen >= 5);
}

void TestPast::years_ofAMember_nameItsTermAndItsReport()
{
    const Id<Organization> member = coded<Organization>(u"UTC"_s);
    for (const PastYear &year : pastOf(*m_store, {.member = member}, 2026)) {
        QCOMPARE(year.coordinator, year.year == 2025 ? member : Id<Organization>());
        if (year.year >= 2021)
            QCOMPARE(m_store->find(year.report)->member, member);
    }
}

void TestPast::years_ofTheFuture_areLeftOut()
{
    const Id<Area> area = coded<Area>(u"DT"_s);
    for (const PastYear &year : pastOf(*m_store, {.area = area}, 2023))
        QVERIFY(year.year <= 2023);
}

void TestPast::years_comeLastFirst_andNoneIsEmpty()
{
    const QList<PastYear> years = pastOf(*m_store, {.area = coded<Area>(u"TS"_s)}, 2026);
    QVERIFY(years.size() >= 6);
    for (qsizetype i = 0; i < years.size(); ++i) {
        QVERIFY(!years.at(i).isEmpty());
        if (i > 0)
            QVERIFY(years.at(i).year < years.at(i - 1).year);
    }
}

QTEST_GUILESS_MAIN(TestPast)

#include "tst_past.moc"
