// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/area.h"
#include "ui/widgets/colourvision.h"
#include "ui/widgets/fonts.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/style.h"
#include "ui/widgets/theme.h"

#include <QFontInfo>
#include <QLineEdit>
#include <QPainter>
#include <QTest>

using namespace LienKet;
using namespace Qt::StringLiterals;

class TestTheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contrast_ofEveryPair_isWhatTheDesignSays_data();
    void contrast_ofEveryPair_isWhatTheDesignSays();
    void statusTint_isMixedFromItsInk();
    void areaColors_ofTheFiveAreas_areReadable_data();
    void areaColors_ofTheFiveAreas_areReadable();
    void areaColors_ofAnyFill_areReadable();
    void difference_toWhoConfusesThemMost_data();
    void difference_toWhoConfusesThemMost();
    void themeOf_itsOwnPalette_isFoundAgain();
    void themeOf_anotherPalette_usesOnlyItsColors();
    void body_isNotoSans();
    void fontFor_textThatNeedsIt_isShaped_data();
    void fontFor_textThatNeedsIt_isShaped();
    void enlargedLetters_areThoseOfALargerFont();
    void marksApartFromTheirLetters_arePainted_asOneLetter_data();
    void marksApartFromTheirLetters_arePainted_asOneLetter();
    void field_thatIsTypedIn_isShaped_whenItsTextNeedsIt();
    void icon_painted_hasTheAskedColor();
};

void TestTheme::contrast_ofEveryPair_isWhatTheDesignSays_data()
{
    QTest::addColumn<double>("ratio");
    QTest::addColumn<double>("expected");
    const auto row = [](const char *name, const QColor &a, const QColor &b, double expected) {
        QTest::newRow(name) << contrast(a, b) << expected;
    };
    const Theme &l = lightTheme();
    const Theme &d = darkTheme();
    row("light: text on surface", l.text, l.surface, 15.8);
    row("dark: text on surface", d.text, d.surface, 12.2);
    row("light: text on navigation", l.text, l.nav, 12.9);
    row("dark: text on navigation", d.text, d.nav, 14.1);
    row("light: muted on surface", l.muted, l.surface, 6.3);
    row("dark: muted on surface", d.muted, d.surface, 6.6);
    row("light: muted on window", l.muted, l.window, 5.7);
    row("dark: muted on window", d.muted, d.window, 7.3);
    row("light: muted on selection", l.muted, l.selection, 5.0);
    row("dark: muted on selection", d.muted, d.selection, 4.6);
    row("light: edges of controls", l.strong, l.surface, 3.7);
    row("dark: edges of controls", d.strong, d.surface, 4.1);
    row("light: accent on surface", l.accent, l.surface, 8.4);
    row("dark: accent on surface", d.accent, d.surface, 7.7);
    row("light: accent on selection", l.accent, l.selection, 6.6);
    row("dark: accent on selection", d.accent, d.selection, 5.4);
    row("light: text on accent", l.onAccent, l.accent, 8.4);
    row("dark: text on accent", d.onAccent, d.accent, 8.2);
    row("light: text on selection", l.text, l.selection, 12.6);
    row("dark: text on selection", d.text, d.selection, 8.6);
    const std::array tones{Tone::Done, Tone::Running, Tone::Warning, Tone::Late, Tone::Off};
    const std::array names{"done", "running", "warning", "late", "off"};
    const std::array onTint{5.1, 5.2, 5.3, 5.0, 5.4};
    const std::array onDarkTint{5.4, 5.1, 5.5, 5.2, 4.9};
    for (std::size_t i = 0; i < tones.size(); ++i) {
        row(qPrintable(u"light: %1 on its tint"_s.arg(QLatin1StringView(names[i]))),
            l.ink(tones[i]), l.tint(tones[i]), onTint[i]);
        row(qPrintable(u"dark: %1 on its tint"_s.arg(QLatin1StringView(names[i]))), d.ink(tones[i]),
            d.tint(tones[i]), onDarkTint[i]);
    }
    const std::array ramp{13.3, 10.0, 6.6, 4.8, 8.4};
    const std::array darkRamp{10.0, 7.1, 4.7, 5.1, 9.0};
    for (std::size_t i = 0; i < ramp.size(); ++i) {
        row(qPrintable(u"light: step %1 of the heat map"_s.arg(i)), l.rampText[i], l.ramp[i],
            ramp[i]);
        row(qPrintable(u"dark: step %1 of the heat map"_s.arg(i)), d.rampText[i], d.ramp[i],
            darkRamp[i]);
    }
}

void TestTheme::contrast_ofEveryPair_isWhatTheDesignSays()
{
    QFETCH(double, ratio);
    QFETCH(double, expected);
    QVERIFY2(qAbs(ratio - expected) < 0.1, qPrintable(QString::number(ratio)));
}

void TestTheme::statusTint_isMixedFromItsInk()
{
    QCOMPARE(lightTheme().tint(Tone::Done).name(), u"#e3eee9"_s);
    QCOMPARE(darkTheme().tint(Tone::Done).name(), u"#2f403b"_s);
    QCOMPARE(lightTheme().tint(Tone::Late).name(), u"#f6e7e2"_s);
}

void TestTheme::areaColors_ofTheFiveAreas_areReadable_data()
{
    QTest::addColumn<QString>("fill");
    QTest::addColumn<QString>("lightInk");
    QTest::addColumn<QString>("darkFill");
    QTest::newRow("Tuyển sinh") << u"#2B83C0"_s << u"#246ea1"_s << u"#56a3d9"_s;
    QTest::newRow("Đào tạo") << u"#B87F00"_s << u"#906300"_s << u"#d79b1c"_s;
    QTest::newRow("ĐBCL & KĐ") << u"#009E73"_s << u"#007857"_s << u"#23b98b"_s;
    QTest::newRow("NCKH & CGCN") << u"#D55E00"_s << u"#af4d00"_s << u"#f07b2b"_s;
    QTest::newRow("Truyền thông") << u"#B5588C"_s << u"#9f4d7b"_s << u"#d284af"_s;
    QTest::newRow("khác") << u"#7A8290"_s << u"#646b76"_s << u"#9aa1ae"_s;
}

void TestTheme::areaColors_ofTheFiveAreas_areReadable()
{
    QFETCH(QString, fill);
    QFETCH(QString, lightInk);
    QFETCH(QString, darkFill);
    QCOMPARE(areaColors(QColor(fill), lightTheme()).ink.name(), lightInk);
    QCOMPARE(areaColors(QColor(fill), darkTheme()).fill.name(), darkFill);
}

void TestTheme::areaColors_ofAnyFill_areReadable()
{
    for (int hue = 0; hue < 360; hue += 15) {
        for (int lightness : {20, 90, 128, 200}) {
            const QColor fill = QColor::fromHsl(hue, 200, lightness);
            for (const Theme *theme : {&lightTheme(), &darkTheme()}) {
                const AreaColors colors = areaColors(fill, *theme);
                QVERIFY(contrast(colors.ink, colors.tint) >= 4.5);
                if (theme->dark)
                    QVERIFY(contrast(colors.fill, theme->surface) >= 5.4);
            }
        }
    }
}

void TestTheme::themeOf_itsOwnPalette_isFoundAgain()
{
    QCOMPARE(&themeOf(palette(lightTheme())), &lightTheme());
    QCOMPARE(&themeOf(palette(darkTheme())), &darkTheme());
}

void TestTheme::themeOf_anotherPalette_usesOnlyItsColors()
{
    QPalette high(Qt::black);
    high.setColor(QPalette::Window, Qt::black);
    high.setColor(QPalette::Base, Qt::black);
    high.setColor(QPalette::Text, Qt::yellow);
    const Theme &theme = themeOf(high);
    QCOMPARE(theme.surface, QColor(Qt::black));
    QCOMPARE(theme.ink(Tone::Late), QColor(Qt::yellow));
    QCOMPARE(theme.border, QColor(Qt::yellow));
}

void TestTheme::body_isNotoSans()
{
    const QFontInfo info(bodyFont());
    QCOMPARE(info.family(), u"Noto Sans"_s);
    QVERIFY(info.pointSizeF() >= 10.5);
}

void TestTheme::fontFor_textThatNeedsIt_isShaped_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("needsIt");
    QTest::newRow("nothing") << QString() << false;
    QTest::newRow("Vietnamese") << u"Trường Đại học Thủy lợi – “ệ ộ ử”, 5 €, a → b…"_s << false;
    QTest::newRow("marks apart") << u"Thủy lợi"_s.normalized(QString::NormalizationForm_D) << true;
    QTest::newRow("Arabic") << u"الجامعة"_s << true;
    QTest::newRow("Thai") << u"ที่นี่"_s << true;
    QTest::newRow("Khmer") << u"ភ្នំពេញ"_s << true;
}

void TestTheme::enlargedLetters_areThoseOfALargerFont()
{
    const QString text = u"3/7 Tổng quan"_s;
    const QFont small = bold(bodyFont());
    QFont large = small;
    large.setPointSizeF(figureSize * small.pointSizeF());
    const auto ink = [](const QFont &font, auto paint) {
        QImage image(400, 60, QImage::Format_Grayscale8);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.setFont(font);
        paint(painter, image.rect());
        double sum = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                sum += 255 - image.pixelColor(x, y).lightness();
        }
        return sum;
    };
    const double wanted = ink(large, [&](QPainter &painter, const QRect &rect) {
        paintText(painter, rect, text, Qt::black);
    });
    const double painted = ink(small, [&](QPainter &painter, const QRect &rect) {
        paintEnlarged(painter, figureSize, rect, text, Qt::black);
    });
    QVERIFY(wanted > 0);
    QVERIFY2(qAbs(painted - wanted) < wanted / 50, qPrintable(QString::number(painted / wanted)));
    const QSize room = enlargedSize(figureSize, text, small);
    const QFontMetrics metrics(large);
    QVERIFY(qAbs(room.width() - metrics.horizontalAdvance(text)) <= 3);
    QVERIFY(qAbs(room.height() - metrics.height()) <= 1);
}

void TestTheme::fontFor_textThatNeedsIt_isShaped()
{
    QFETCH(QString, text);
    const QFont font = fontFor(text, headFont());
    QTEST(!(font.styleStrategy() & QFont::PreferNoShaping), "needsIt");
    QCOMPARE(font.pointSizeF(), headFont().pointSizeF());
    QCOMPARE(font.weight(), headFont().weight());
}

void TestTheme::marksApartFromTheirLetters_arePainted_asOneLetter_data()
{
    QTest::addColumn<bool>("control");
    QTest::newRow("words") << false;
    QTest::newRow("control") << true;
}

void TestTheme::marksApartFromTheirLetters_arePainted_asOneLetter()
{
    QFETCH(bool, control);
    const auto painted = [control](const QString &text, const QFont &font) {
        QImage image(200, 24, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.setFont(font);
        if (control)
            Style().drawItemText(&painter, image.rect(), Qt::AlignLeft, palette(lightTheme()), true,
                                 text, QPalette::WindowText);
        else
            paintText(painter, image.rect(), text, Qt::black);
        return image;
    };
    const QString composed = u"Thủy lợi, đề xuất"_s;
    const QString apart = composed.normalized(QString::NormalizationForm_D);
    QCOMPARE(painted(apart, bodyFont()), painted(composed, shaped(bodyFont())));
}

void TestTheme::field_thatIsTypedIn_isShaped_whenItsTextNeedsIt()
{
    QLineEdit field;
    field.setStyle(new Style);
    field.style()->setParent(&field);
    field.setFont(bodyFont());
    field.ensurePolished();
    field.setText(u"Thủy lợi"_s);
    QVERIFY(field.font().styleStrategy() & QFont::PreferNoShaping);
    field.insert(u"Thủy"_s.normalized(QString::NormalizationForm_D));
    QVERIFY(!(field.font().styleStrategy() & QFont::PreferNoShaping));
}

void TestTheme::icon_painted_hasTheAskedColor()
{
    QImage image(16, 16, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    paintIcon(painter, image.rect(), u"checkmark"_s, Qt::red);
    painter.end();
    bool painted = false;
    for (int y = 0; y < 16; ++y) {
        for (int x = 0; x < 16; ++x) {
            const QColor pixel = image.pixelColor(x, y);
            painted = painted || pixel.alpha() > 100;
            if (pixel.alpha() > 100)
                QCOMPARE(pixel.rgb() & 0xFFFFFFU, QColor(Qt::red).rgb() & 0xFFFFFFU);
        }
    }
    QVERIFY(painted);
}

void TestTheme::difference_toWhoConfusesThemMost_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<bool>("apart");
    QTest::newRow("the same") << u"#2B83C0"_s << u"#2B83C0"_s << false;
    QTest::newRow("two blues") << u"#2B83C0"_s << u"#2D85C4"_s << false;
    QTest::newRow("green and brown, to who lacks a cone") << u"#6B8E23"_s << u"#9C7A20"_s << false;
    const char *areas[] = {"#2B83C0", "#B87F00", "#009E73", "#D55E00", "#B5588C"};
    for (size_t a = 0; a < std::size(areas); ++a) {
        for (size_t b = a + 1; b < std::size(areas); ++b)
            QTest::addRow("%s and %s", areas[a], areas[b])
                << QLatin1StringView(areas[a]).toString() << QLatin1StringView(areas[b]).toString()
                << !(a == 1 && b == 3); // these two need their patterns
    }
}

void TestTheme::difference_toWhoConfusesThemMost()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    QFETCH(bool, apart);
    const double difference = leastDifference(QColor(a), QColor(b));
    QVERIFY2((difference >= wellApart) == apart, qPrintable(QString::number(difference)));
    QCOMPARE(leastDifference(QColor(b), QColor(a)), difference);
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
