// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartframe.h"
#include "ui/charts/chartlayout.h"
#include "ui/charts/chartpatterns.h"
#include "ui/charts/screenchart.h"

#include <QTest>

using namespace LienKet;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Every letter 5 points wide, so that layouts do not depend on a font.
double measure(const QString &text, double, bool)
{
    return double(text.size()) * 5;
}

Chart chart(Chart::Kind kind)
{
    return {.kind = kind,
            .caption = {},
            .categories = {u"Đào tạo"_s, u"Truyền thông"_s},
            .categoryLooks = {{u"#B87F00"_s, Pattern::Rising}, {u"#B5588C"_s, Pattern::Lines}},
            .series = {{u"Kế hoạch"_s, {QString(), Pattern::Outline}, {10, 4}},
                       {u"Đã thực hiện"_s, {}, {8, std::nullopt}}},
            .source = {}};
}

QStringList labels(const ChartDrawing &drawing)
{
    QStringList texts;
    for (const ChartLabel &label : drawing.labels)
        texts.append(label.text);
    return texts;
}

QList<double> barLengths(const ChartDrawing &drawing, const QColor &colour)
{
    QList<double> lengths;
    for (const ChartShape &shape : drawing.shapes) {
        const QRectF box = shape.path.boundingRect();
        if ((shape.fill == colour || shape.stroke == colour) && box.width() > 12)
            lengths.append(box.width());
    }
    return lengths;
}

} // namespace

class ChartsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void niceStep_isOneTwoOrFive_timesTen_data()
    {
        QTest::addColumn<double>("maximum");
        QTest::addColumn<double>("step");
        QTest::newRow("nothing counted") << 0.0 << 1.0;
        QTest::newRow("three") << 3.0 << 1.0;
        QTest::newRow("nine") << 9.0 << 2.0;
        QTest::newRow("nineteen") << 19.0 << 5.0;
        QTest::newRow("two hundred") << 200.0 << 50.0;
    }

    void niceStep_isOneTwoOrFive_timesTen()
    {
        QFETCH(double, maximum);
        QFETCH(double, step);
        QCOMPARE(niceStep(maximum, 5), step);
    }

    void bars_areAsLong_asTheirValues()
    {
        const ChartDrawing drawing =
            layOutChart(chart(Chart::Kind::Bars), 400, Language::Vietnamese, measure);
        const QList<double> lengths = barLengths(drawing, QColor(u"#B87F00"_s));
        QCOMPARE(lengths.size(), 2);
        // The outline is drawn half a point inside its bar.
        QCOMPARE(qRound((lengths[0] + 1) / lengths[1] * 100), 125);
    }

    void missingValue_isADash_notZero()
    {
        const QStringList texts =
            labels(layOutChart(chart(Chart::Kind::Bars), 400, Language::Vietnamese, measure));
        QCOMPARE(texts.count(u"–"_s), 1);
        QCOMPARE(texts.count(u"0"_s), 1); // the axis
    }

    void stack_showsItsSum_afterItsSegments()
    {
        Chart stacked = chart(Chart::Kind::StackedBars);
        stacked.series = {{u"Hoàn thành"_s, {u"done"_s, Pattern::Solid}, {7, 1200}},
                          {u"Một phần"_s, {u"warning"_s, Pattern::Rising}, {2, 34}}};
        const QStringList texts = labels(layOutChart(stacked, 400, Language::Vietnamese, measure));
        QVERIFY(texts.contains(u"9"_s));
        QVERIFY(texts.contains(u"1.234"_s));
    }

    void figuresOfTwoCurves_standApart()
    {
        Chart near = chart(Chart::Kind::Lines);
        near.series = {{u"Kế hoạch"_s, {}, {44, 37}}, {u"Đã thực hiện"_s, {}, {42, 40}}};
        const ChartDrawing drawing = layOutChart(near, 400, Language::Vietnamese, measure);
        const auto box = [&](const QString &figure) {
            for (const ChartLabel &label : drawing.labels) {
                if (label.text == figure && label.bold)
                    return label.box;
            }
            return QRectF();
        };
        QVERIFY(box(u"44"_s).bottom() < box(u"42"_s).top());
        QVERIFY(box(u"40"_s).bottom() < box(u"37"_s).top());
    }

    void everyKind_staysWithin_itsWidth_data()
    {
        QTest::addColumn<Chart::Kind>("kind");
        QTest::newRow("bars") << Chart::Kind::Bars;
        QTest::newRow("stacked bars") << Chart::Kind::StackedBars;
        QTest::newRow("lines") << Chart::Kind::Lines;
        QTest::newRow("bullets") << Chart::Kind::Bullets;
    }

    void everyKind_staysWithin_itsWidth()
    {
        QFETCH(Chart::Kind, kind);
        const ChartDrawing drawing = layOutChart(chart(kind), 400, Language::English, measure);
        const QRectF room(-0.5, -0.5, 401, drawing.size.height() + 1);
        for (const ChartShape &shape : drawing.shapes)
            QVERIFY(room.contains(shape.path.boundingRect()) ||
                    shape.path.boundingRect().isEmpty());
        for (const ChartLabel &label : drawing.labels) {
            QVERIFY(label.size >= 8);
            QVERIFY2(label.box.left() >= -20 && label.box.right() <= 421, qPrintable(label.text));
        }
    }

    void bullet_beyondTheScale_isBrokenAndSaysItsFigure_data()
    {
        QTest::addColumn<double>("percent");
        QTest::addColumn<bool>("broken");
        QTest::newRow("at the end of the scale") << 125.0 << false;
        QTest::newRow("beyond it") << 300.0 << true;
    }

    void bullet_beyondTheScale_isBrokenAndSaysItsFigure()
    {
        QFETCH(double, percent);
        QFETCH(bool, broken);
        Chart bullets = chart(Chart::Kind::Bullets);
        bullets.categories = {u"Công bố"_s};
        bullets.series = {{u"Đạt"_s, {u"done"_s, Pattern::Solid}, {125}}};
        const auto shapes = [](const Chart &value) {
            return layOutChart(value, 400, Language::Vietnamese, measure).shapes.size();
        };
        const qsizetype whole = shapes(bullets);
        bullets.series[0].values = {percent};
        QCOMPARE(shapes(bullets) - whole, broken ? 1 : 0);
        const QStringList texts = labels(layOutChart(bullets, 400, Language::Vietnamese, measure));
        QVERIFY(texts.contains(QString::number(percent) + u'%'));

        const Theme &theme = lightTheme();
        const ScreenChart screen = layOutBullets(
            {.rows = {{u"Công bố"_s, percent, u"12/4"_s, u"300%"_s}}, .targetWord = u"100%"_s},
            {{500, 80}, QFont(), theme});
        const auto slits =
            std::count_if(screen.marks.begin(), screen.marks.end(),
                          [&theme](const ScreenMark &mark) { return mark.fill == theme.surface; });
        QCOMPARE(slits, broken ? 2 : 0);
    }

    void patternStrokes_stayWithin_theirBar_data()
    {
        QTest::addColumn<Pattern>("pattern");
        QTest::addColumn<bool>("drawn");
        QTest::newRow("solid") << Pattern::Solid << false;
        QTest::newRow("rising") << Pattern::Rising << true;
        QTest::newRow("dots") << Pattern::Dots << true;
        QTest::newRow("falling") << Pattern::Falling << true;
        QTest::newRow("lines") << Pattern::Lines << true;
        QTest::newRow("outline") << Pattern::Outline << false;
    }

    void patternStrokes_stayWithin_theirBar()
    {
        QFETCH(Pattern, pattern);
        QFETCH(bool, drawn);
        const QRectF bar(20, 30, 57, 9);
        const QPainterPath path = patternStrokes(bar, pattern);
        QCOMPARE(!path.isEmpty(), drawn);
        QVERIFY(path.isEmpty() ||
                bar.adjusted(-0.01, -0.01, 0.01, 0.01).contains(path.boundingRect()));
    }

    void paperColour_ofAState_isTheLightTheme()
    {
        QCOMPARE(paperColour(u"done"_s), QColor(u"#17704A"_s));
        QCOMPARE(paperColour(u"#2B83C0"_s), QColor(u"#2B83C0"_s));
        QCOMPARE(paperColour({}), QColor(u"#7A8290"_s));
    }
};

QTEST_MAIN(ChartsTest)
#include "tst_charts.moc"
