// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/sortranks.h"
#include "ui/models/tablemodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace LienKet;
using namespace Qt::StringLiterals;

namespace {

struct Row
{
    QString name;
    qint64 value;
};

QString nameTitle()
{
    return u"Name"_s;
}

class Fixture
{
public:
    explicit Fixture(QList<Row> rows, SortBy sortBy = SortBy::Text) : m_rows(std::move(rows))
    {
        const auto name = [this](int i) { return Cell(m_rows.at(i).name); };
        const auto value = [this](int i) { return Cell(QString::number(m_rows.at(i).value)); };
        model.setColumns({{.key = u"name"_s, .title = nameTitle, .cell = name, .sortBy = sortBy},
                          {.key = u"value"_s,
                           .title = [] { return u"Value"_s; },
                           .cell = value,
                           .sortBy = SortBy::Value,
                           .value = [this](int i) { return m_rows.at(i).value; }}});
        model.setRecordCount(int(m_rows.size()));
    }
    QStringList shown() const
    {
        QStringList names;
        for (int row = 0; row < model.rowCount(); ++row)
            names.append(model.index(row, 0).data().toString());
        return names;
    }
    void groupByValue()
    {
        model.setGrouping({.column = u"value"_s,
                           .code = [this](int i) { return QString::number(m_rows.at(i).value); },
                           .word = [](const QString &code) { return code; }});
    }
    TableModel model;

private:
    QList<Row> m_rows;
};

QList<Row> named(const QStringList &names)
{
    QList<Row> rows;
    for (const QString &name : names)
        rows.append({name, rows.size()});
    return rows;
}

} // namespace

class TestTableModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void model_throughItsLife_keepsQtsContract();
    void sort_ofVietnameseWords_followsTheAlphabet();
    void sort_ofPersons_goesByGivenName();
    void sort_ofValues_putsMissingOnesLastBothWays();
    void filter_withoutDiacritics_findsWordBeginnings_data();
    void filter_withoutDiacritics_findsWordBeginnings();
    void filter_typedLetterByLetter_equalsTypedAtOnce();
    void condition_andFilter_bothHold();
    void asText_ofRows_hasTitlesAndTabs();
    void groups_ofAColumn_standUnderHeadsWithCounts();
    void groups_foldedAndFiltered_keepTheirRecords();
    void columns_arranged_areShownInThatOrderAndKeepTheSort();
    void ranks_ofEqualTexts_areEqual();
};

void TestTableModel::model_throughItsLife_keepsQtsContract()
{
    Fixture f(named({u"Đào tạo"_s, u"Danh mục"_s, u"Áo"_s}));
    const QAbstractItemModelTester tester(&f.model);
    f.model.sort(0);
    f.model.setFilterText(u"d"_s);
    f.model.sort(1, Qt::DescendingOrder);
    f.model.setFilterText({});
    f.model.setRecordCount(2);
    QCOMPARE(f.model.rowCount(), 2);
}

void TestTableModel::sort_ofVietnameseWords_followsTheAlphabet()
{
    Fixture f(named({u"Đức"_s,
                     u"Chủ đề 10"_s,
                     u"Danh"_s,
                     u"Ân"_s,
                     u"Dũng"_s,
                     u"Ánh"_s,
                     u"Chủ đề 2"_s,
                     u"An"_s,
                     u"Đại"_s,
                     u"Ăn"_s,
                     {}}));
    f.model.sort(0);
    QCOMPARE(f.shown(), (QStringList{u"An"_s,
                                     u"Ánh"_s,
                                     u"Ăn"_s,
                                     u"Ân"_s,
                                     u"Chủ đề 2"_s,
                                     u"Chủ đề 10"_s,
                                     u"Danh"_s,
                                     u"Dũng"_s,
                                     u"Đại"_s,
                                     u"Đức"_s,
                                     {}}));
}

void TestTableModel::sort_ofPersons_goesByGivenName()
{
    Fixture f(
        named({u"Đào Đức Quảng"_s, u"Hoàng Minh Sơn"_s, u"Nguyễn Văn Đức"_s, u"Nguyễn Văn Dũng"_s,
               u"Lê Thị Ánh"_s, u"Trần Thanh Hải"_s, u"Huỳnh Quyết Thắng"_s, u"Nguyễn Văn An"_s,
               u"Nguyễn Văn Ân"_s, u"Kiều Xuân Thực"_s}),
        SortBy::Person);
    f.model.sort(0);
    QCOMPARE(f.shown(), (QStringList{u"Nguyễn Văn An"_s, u"Lê Thị Ánh"_s, u"Nguyễn Văn Ân"_s,
                                     u"Nguyễn Văn Dũng"_s, u"Nguyễn Văn Đức"_s, u"Trần Thanh Hải"_s,
                                     u"Đào Đức Quảng"_s, u"Hoàng Minh Sơn"_s,
                                     u"Huỳnh Quyết Thắng"_s, u"Kiều Xuân Thực"_s}));
}

void TestTableModel::sort_ofValues_putsMissingOnesLastBothWays()
{
    Fixture f({{u"b"_s, 2}, {u"none"_s, noValue}, {u"a"_s, 1}, {u"c"_s, 3}});
    f.model.sort(1);
    QCOMPARE(f.shown(), (QStringList{u"a"_s, u"b"_s, u"c"_s, u"none"_s}));
    f.model.sort(1, Qt::DescendingOrder);
    QCOMPARE(f.shown(), (QStringList{u"c"_s, u"b"_s, u"a"_s, u"none"_s}));
}

void TestTableModel::filter_withoutDiacritics_findsWordBeginnings_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("found");
    const QString thuyLoi = u"Trường Đại học Thủy lợi"_s;
    const QString moDiaChat = u"Trường Đại học Mỏ - Địa chất"_s;
    QTest::newRow("nothing shows all") << QString() << QStringList{thuyLoi, moDiaChat};
    QTest::newRow("without diacritics") << u"dai hoc thuy loi"_s << QStringList{thuyLoi};
    QTest::newRow("capitals and marks") << u"ĐỊA"_s << QStringList{moDiaChat};
    QTest::newRow("beginnings in any order") << u"loi tru"_s << QStringList{thuyLoi};
    QTest::newRow("the middle of a word does not count") << u"uong"_s << QStringList{};
    QTest::newRow("across a dash") << u"mo dia"_s << QStringList{moDiaChat};
}

void TestTableModel::filter_withoutDiacritics_findsWordBeginnings()
{
    QFETCH(QString, typed);
    Fixture f(named({u"Trường Đại học Thủy lợi"_s, u"Trường Đại học Mỏ - Địa chất"_s}));
    f.model.setFilterText(typed);
    QTEST(f.shown(), "found");
}

void TestTableModel::filter_typedLetterByLetter_equalsTypedAtOnce()
{
    const QStringList names{u"Đào tạo"_s, u"Đảm bảo chất lượng"_s, u"Dữ liệu"_s, u"Tuyển sinh"_s};
    Fixture typed(named(names));
    Fixture atOnce(named(names));
    const QString text = u"da ta"_s;
    for (int i = 1; i <= text.size(); ++i)
        typed.model.setFilterText(text.left(i));
    atOnce.model.setFilterText(text);
    QCOMPARE(typed.shown(), atOnce.shown());
    typed.model.setFilterText(u"d"_s);
    QCOMPARE(typed.shown(), (QStringList{u"Đào tạo"_s, u"Đảm bảo chất lượng"_s, u"Dữ liệu"_s}));
}

void TestTableModel::condition_andFilter_bothHold()
{
    Fixture f(named({u"một"_s, u"hai"_s, u"mười"_s}));
    f.model.setCondition([](int record) { return record != 0; });
    f.model.setFilterText(u"m"_s);
    QCOMPARE(f.shown(), QStringList{u"mười"_s});
    QCOMPARE(f.model.rowOf(2), 0);
    QCOMPARE(f.model.rowOf(0), -1);
}

void TestTableModel::asText_ofRows_hasTitlesAndTabs()
{
    Fixture f(named({u"một"_s, u"hai"_s}));
    QCOMPARE(f.model.asText({0, 1}), u"Name\tValue\nmột\t0\nhai\t1"_s);
}

void TestTableModel::groups_ofAColumn_standUnderHeadsWithCounts()
{
    Fixture f({{u"một"_s, 2}, {u"hai"_s, 1}, {u"ba"_s, 2}});
    const QAbstractItemModelTester tester(&f.model);
    f.groupByValue();
    f.model.sort(0);
    QCOMPARE(f.shown(), (QStringList{u"1 1"_s, u"hai"_s, u"2 2"_s, u"ba"_s, u"một"_s}));
    QCOMPARE(f.model.groups(), 2);
    QCOMPARE(f.model.found(), 3);
    QVERIFY(f.model.isGroup(0));
    QVERIFY(!(f.model.flags(f.model.index(0, 0)) & Qt::ItemIsSelectable));
    QCOMPARE(f.model.asText({0, 1}), u"Name\tValue\nhai\t1"_s);
}

void TestTableModel::groups_foldedAndFiltered_keepTheirRecords()
{
    Fixture f({{u"một"_s, 2}, {u"hai"_s, 1}, {u"ba"_s, 2}});
    const QAbstractItemModelTester tester(&f.model);
    f.groupByValue();
    f.model.toggleGroup(2);
    QCOMPARE(f.shown(), (QStringList{u"1 1"_s, u"hai"_s, u"2 2"_s}));
    QCOMPARE(f.model.found(), 3);
    QCOMPARE(f.model.rowOf(2), -1);
    f.model.setFilterText(u"m"_s);
    QCOMPARE(f.shown(), QStringList{u"2 1"_s}); // folded still
    f.model.openGroupOf(0);
    QCOMPARE(f.shown(), (QStringList{u"2 1"_s, u"một"_s}));
    f.model.setGrouping({});
    QCOMPARE(f.shown(), QStringList{u"một"_s});
}

void TestTableModel::columns_arranged_areShownInThatOrderAndKeepTheSort()
{
    Fixture f({{u"b"_s, 1}, {u"a"_s, 2}});
    const QAbstractItemModelTester tester(&f.model);
    f.model.sort(0);
    f.model.arrange({u"value"_s});
    QCOMPARE(f.model.columnCount(), 1);
    QCOMPARE(f.shown(), (QStringList{u"2"_s, u"1"_s})); // by the name that is not shown
    f.model.arrange({u"value"_s, u"name"_s, u"gone"_s});
    QCOMPARE(f.model.columnCount(), 2);
    QCOMPARE(f.model.sectionOf(u"name"_s), 1);
    QVERIFY(f.model.isArranged());
    f.model.arrange({});
    QCOMPARE(f.shown(), (QStringList{u"a"_s, u"b"_s}));
    QVERIFY(!f.model.isArranged());
}

void TestTableModel::ranks_ofEqualTexts_areEqual()
{
    QCOMPARE(textRanks({u"b"_s, u"a"_s, u"b"_s, {}}),
             (QList<quint32>{1, 0, 1, std::numeric_limits<quint32>::max()}));
    // Two spellings of one syllable sort as one.
    QCOMPARE(textRanks({u"hoà"_s, u"hòa"_s}), (QList<quint32>{0, 0}));
}

QTEST_GUILESS_MAIN(TestTableModel)
#include "tst_tablemodel.moc"
