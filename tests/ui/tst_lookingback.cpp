// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/rotation.h"
#include "core/store/wholefile.h"
#include "tests/support/lookingback.h"
#include "ui/pages/chartspage.h"
#include "ui/pages/pastpage.h"
#include "ui/printing/documentlayout.h"
#include "ui/printing/pdffile.h"
#include "ui/timeline/timelineview.h"

#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace LienKet;
using namespace Qt::StringLiterals;

class TestLookingBack : public LienKet::Test::LookingBackTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { makeSample(); }
    void past_ofAMember_readsAndPrints();
    void pages_inASwitchedLanguage_sayWhatAFreshOneSays_data();
    void pages_inASwitchedLanguage_sayWhatAFreshOneSays();
    void pages_painted_haveTheirPictures_data();
    void pages_painted_haveTheirPictures();
};

/// Kept as files where LIENKET_PICTURES names a folder.
void TestLookingBack::past_ofAMember_readsAndPrints()
{
    PastPage page(workspace());
    page.resize(1216, 790);
    page.refresh();
    page.show();
    const QUuid member = membersIn(m_store->all<Membership>(), 2025).first().organization.uuid;
    QVERIFY(page.showRecord(member));
    QVERIFY(labelsOf(page).contains(u"2025"_s));
    QSignalSpy asked(&page, &Page::recordRequested);
    auto *table = page.findChild<QTableView *>();
    for (int row = 0; row < table->model()->rowCount(); ++row)
        Q_EMIT table->activated(table->model()->index(row, 1));
    QCOMPARE(asked.size(), table->model()->rowCount());
    for (int row = 0; row < asked.size(); ++row) {
        const auto key = asked.at(row).first().value<RecordKey>();
        const auto record = m_store->find(key);
        QVERIFY(record);
        const QString title = toJson(*record)["title"_L1]["vi"_L1].toString();
        QCOMPARE(table->model()->index(row, 1).data().toString(), title);
    }
    const Document document = page.document();
    const auto pages = LienKet::layOut(document);
    QVERIFY(pages);
    QVERIFY(pages->size() > 3);
    QVERIFY(textLines(pages->first()).join(u'\n').contains(u"HUST"_s));
    const QString folder = qEnvironmentVariable("LIENKET_PICTURES");
    if (folder.isEmpty())
        return;
    QVERIFY(writeWhole(pdfBytes(document, *pages), folder + u"/past.pdf"_s));
    page.grab().save(folder + u"/past.png"_s);
}

void TestLookingBack::pages_inASwitchedLanguage_sayWhatAFreshOneSays_data()
{
    QTest::addColumn<Language>("language");
    QTest::newRow("to English") << Language::English;
    QTest::newRow("to Vietnamese") << Language::Vietnamese;
}

void TestLookingBack::pages_inASwitchedLanguage_sayWhatAFreshOneSays()
{
    QFETCH(Language, language);
    m_switch->use(other(language));
    const auto timelinePage = timeline();
    const auto chartsPage = charts();
    m_switch->use(language);
    QCoreApplication::processEvents();
    QCOMPARE(labelsOf(*timelinePage), labelsOf(*timeline()));
    QCOMPARE(labelsOf(*chartsPage), labelsOf(*charts()));
}

void TestLookingBack::pages_painted_haveTheirPictures_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<ThemeChoice>("theme");
    for (const Language language : {Language::Vietnamese, Language::English}) {
        for (const ThemeChoice theme : {ThemeChoice::Light, ThemeChoice::Dark})
            QTest::addRow("%s-%s", code(language).data(), code(theme).data()) << language << theme;
    }
}

/// Kept as files where LIENKET_PICTURES names a folder.
void TestLookingBack::pages_painted_haveTheirPictures()
{
    QFETCH(Language, language);
    QFETCH(ThemeChoice, theme);
    m_switch->use(language);
    m_appearance->apply(theme);
    const QString folder = qEnvironmentVariable("LIENKET_PICTURES");
    const auto keep = [&](QWidget &page, const QString &name) {
        page.setAutoFillBackground(true);
        QCoreApplication::processEvents();
        const QImage picture = page.grab().toImage();
        QCOMPARE(picture.pixelColor(2, 2), page.palette().color(QPalette::Window));
        if (!folder.isEmpty())
            picture.save(
                u"%1/%2-%3.png"_s.arg(folder, name, QString::fromUtf8(QTest::currentDataTag())));
    };
    const auto timelinePage = timeline();
    timelinePage->view()->select(
        timelinePage->view()->scene().plan.lanes.at(3).items.last().record.id);
    keep(*timelinePage, u"timeline"_s);
    timelinePage->view()->setZoom(TimelineView::Zoom::Quarters);
    timelinePage->view()->goToToday();
    keep(*timelinePage, u"timeline-quarters"_s);
    keep(*charts(), u"charts"_s);
    m_appearance->apply(ThemeChoice::Light);
}

QTEST_MAIN(TestLookingBack)

#include "tst_lookingback.moc"
