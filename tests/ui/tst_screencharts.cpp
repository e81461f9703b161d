// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Columns and curves as they are laid out for the screen, from three years to twenty.
#include "ui/charts/screenchart.h"
#include "ui/widgets/fonts.h"

#include <QFontMetricsF>
#include <QtTest>

using namespace LienKet;
using namespace Qt::Literals::StringLiterals;

namespace {

enum class Form { Stacked, Grouped, Share, Curves };

Chart yearsOf(Form form, int years)
{
    Chart chart;
    chart.kind = form == Form::Stacked   ? Chart::Kind::StackedBars
                 : form == Form::Grouped ? Chart::Kind::Bars
                 : form == Form::Share   ? Chart::Kind::ShareBars
                                         : Chart::Kind::Lines;
    const QStringList areas{u"Tuyển sinh"_s, u"Đào tạo"_s, u"ĐBCL & KĐ"_s, u"NCKH & CGCN"_s};
    for (const QString &area : areas)
        chart.series.append({area, {u"#2B83C0"_s, Pattern::Solid}, {}});
    for (int year = 0; year < years; ++year) {
        chart.categories.append(QString::number(2021 + year));
        double sum = 0;
        for (int area = 0; area < chart.series.size(); ++area) {
            const double value = 6 + (year * 3 + area * 5) % 11;
            chart.series[area].values.append(value);
            sum += value;
        }
        if (form == Form::Stacked || form == Form::Share)
            chart.totals.append(sum - 3);
    }
    return chart;
}

ScreenChart layOut(Form form, const Chart &chart, const ChartReading &reading)
{
    const ChartCanvas canvas{{530, 300}, bodyFont(), lightTheme()};
    return form == Form::Curves ? layOutCurves(chart, reading, canvas)
                                : layOutColumns(chart, reading, canvas);
}

/// Where the letters of a text stand.
QRectF inked(const ScreenText &text)
{
    const QFontMetricsF metrics(text.bold ? bold(bodyFont()) : bodyFont());
    QRectF ink(0, 0, metrics.horizontalAdvance(text.text), metrics.capHeight());
    ink.moveCenter(text.box.center());
    if (text.alignment & Qt::AlignLeft)
        ink.moveLeft(text.box.left());
    if (text.alignment & Qt::AlignRight)
        ink.moveRight(text.box.right());
    return ink;
}

} // namespace

Q_DECLARE_METATYPE(Form)

class ScreenChartsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyForm_keepsItsTextsAndColumnsApart_data()
    {
        QTest::addColumn<Form>("form");
        QTest::addColumn<int>("years");
        const QList<std::pair<const char *, Form>> forms{{"stacked", Form::Stacked},
                                                         {"grouped", Form::Grouped},
                                                         {"share", Form::Share},
                                                         {"curves", Form::Curves}};
        for (const auto &[name, form] : forms) {
            for (const int years : {3, 6, 12, 20})
                QTest::addRow("%s over %d years", name, years) << form << years;
        }
    }

    void everyForm_keepsItsTextsAndColumnsApart()
    {
        QFETCH(Form, form);
        QFETCH(int, years);
        const ScreenChart drawn = layOut(form, yearsOf(form, years), {.totalName = u"tổng số"_s});
        for (qsizetype a = 0; a < drawn.texts.size(); ++a) {
            for (qsizetype b = 0; b < a; ++b)
                QVERIFY2(!inked(drawn.texts[a]).intersects(inked(drawn.texts[b])),
                         qPrintable(drawn.texts[a].text + u" on "_s + drawn.texts[b].text));
        }
        if (form == Form::Curves)
            return;
        for (const ScreenMark &one : drawn.marks) {
            for (const ScreenMark &other : drawn.marks) {
                if (one.spot && other.spot && one.spot->category < other.spot->category)
                    QVERIFY(one.rect.right() <= other.rect.left());
            }
        }
    }

    void namesOfYears_alwaysIncludeTheLast_data() { everyForm_keepsItsTextsAndColumnsApart_data(); }

    void namesOfYears_alwaysIncludeTheLast()
    {
        QFETCH(Form, form);
        QFETCH(int, years);
        const Chart chart = yearsOf(form, years);
        QStringList named;
        for (const ScreenText &text : layOut(form, chart, {}).texts) {
            if (chart.categories.contains(text.text))
                named.append(text.text);
        }
        QVERIFY(named.contains(chart.categories.last()));
        QCOMPARE(named.size() == years, years <= 6);
    }

    void figureOfTheLowerCurve_standsBelowItsPoint()
    {
        Chart chart = yearsOf(Form::Curves, 2);
        chart.series = {{u"Thực hiện"_s, {}, {20, 50}}, {u"Kế hoạch"_s, {}, {30, 40}}};
        const ScreenChart drawn = layOut(Form::Curves, chart, {});
        const auto figure = [&](const QString &text) {
            const auto found =
                std::find_if(drawn.texts.begin(), drawn.texts.end(), [&](const ScreenText &each) {
                    return each.text == text && each.bold;
                });
            return found == drawn.texts.end() ? QRectF() : found->box;
        };
        const auto point = [&](int category) {
            for (const ScreenMark &mark : drawn.marks) {
                if (mark.spot == ChartSpot{0, category})
                    return mark.rect.center();
            }
            return QPointF();
        };
        QVERIFY(figure(u"20"_s).top() > point(0).y());
        QVERIFY(figure(u"50"_s).bottom() < point(1).y());
    }
};

QTEST_MAIN(ScreenChartsTest)
#include "tst_screencharts.moc"
