// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/tablemodel.h"
#include "ui/pages/recordlist.h"
#include "ui/widgets/fonts.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/tableview.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace LienKet;
using namespace Qt::StringLiterals;

namespace {

enum Columns { Title, Note, State };

const QString title = u"Chuyển giao công nghệ và phục vụ cộng đồng của bảy trường"_s;
const Badge state{Tone::Warning, u"data-warning"_s, u"Thông qua có điều kiện"_s};

/// A list of one row whose note gives way first and whose state asks for less than it needs.
class Fixture
{
public:
    explicit Fixture(int width)
    {
        model.setColumns({{.title = [] { return u"Tên"_s; },
                           .cell = [](int) { return Cell(title); },
                           .hint = {.wraps = true}},
                          {.title = [] { return u"Ghi chú"_s; },
                           .cell = [](int) { return Cell(u"Một ghi chú"_s); },
                           .hint = {.characters = 14, .rank = 2}},
                          {.title = [] { return u"Tình trạng"_s; },
                           .cell = [](int) { return Cell(state); },
                           .hint = {.characters = 4, .rank = 1}}});
        model.setRecordCount(1);
        view.setFont(bodyFont());
        view.setModel(&model);
        view.resize(width, 300);
        view.show();
    }
    TableModel model;
    TableView view;
};

} // namespace

class TestTableView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void badge_widerThanItsHint_isNotCut();
    void title_withoutRoomForOneLine_wrapsAndOutlastsItsNeighbour();
    void title_withRoom_standsOnOneLine();
    void filter_cleared_keepsTheWidestCellMet();
    void list_whileTheFilterIsTyped_tellsTheCurrentRecordOnceAndLater();
};

void TestTableView::badge_widerThanItsHint_isNotCut()
{
    const Fixture fixture(500);
    QVERIFY(fixture.view.columnWidth(State) >= badgeSize(state, bodyFont()).width() + 16);
}

void TestTableView::title_withoutRoomForOneLine_wrapsAndOutlastsItsNeighbour()
{
    const Fixture fixture(500);
    QVERIFY(fixture.view.isColumnHidden(Note));
    QVERIFY(fixture.view.columnWidth(Title) >= cellWidth(Cell(title), bodyFont()) / 2);
    QCOMPARE(fixture.view.rowHeight(0), twoLineRowHeight(bodyFont()));
}

void TestTableView::title_withRoom_standsOnOneLine()
{
    const Fixture fixture(1000);
    QVERIFY(!fixture.view.isColumnHidden(Note));
    QCOMPARE(fixture.view.rowHeight(0), rowHeight(bodyFont()));
}

void TestTableView::filter_cleared_keepsTheWidestCellMet()
{
    Fixture fixture(1000);
    const int width = fixture.view.columnWidth(State);
    fixture.model.setFilterText(u"nowhere"_s);
    fixture.model.setFilterText({});
    QCOMPARE(fixture.view.columnWidth(State), width);
}

void TestTableView::list_whileTheFilterIsTyped_tellsTheCurrentRecordOnceAndLater()
{
    RecordList list;
    list.model().setColumns(
        {{.title = [] { return u"Tên"_s; },
          .cell = [](int record) { return Cell(record == 0 ? u"An"_s : u"Ánh"_s); },
          .hint = {.wraps = true}}});
    list.setRecordCount(2, -1);
    QSignalSpy told(&list, &RecordList::currentChanged);
    QTest::keyClicks(list.findChild<QLineEdit *>(), u"anh"_s);
    QCOMPARE(list.currentRecord(), 1);
    QCOMPARE(told.size(), 0);
    QTRY_COMPARE(told, (QList<QVariantList>{{1}}));
    list.setCurrentRecord(0); // clears the filter, and nothing is left to tell
    QCOMPARE(told.last(), QVariantList{0});
    const qsizetype count = told.size();
    QCoreApplication::processEvents();
    QCOMPARE(told.size(), count);
}

QTEST_MAIN(TestTableView)
#include "tst_tableview.moc"
