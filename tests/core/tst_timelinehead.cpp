// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/timelinehead.h"
#include "tests/support/timelineitems.h"

#include <QTest>

using namespace LienKet;
using namespace LienKet::Test;
using namespace Qt::StringLiterals;

namespace {

constexpr double tagWidth = 100;

TimelinePlan years()
{
    return {.begin = {2020, 1, 1},
            .end = {2027, 12, 31},
            .today = {2026, 11, 18},
            .lanes = {},
            .relations = {}};
}

/// "0 2026 8-36 *", one name a line, "-" where it has no room; then where the tag stands.
QStringList described(const TimelineHead &head)
{
    QStringList lines;
    for (const TimelineHead::Word &word : head.words) {
        QString line = u"%1 %2 "_s.arg(word.row).arg(word.name);
        line += word.right > word.left ? u"%1-%2"_s.arg(qRound(word.left)).arg(qRound(word.right))
                                       : u"-"_s;
        lines.append(word.present ? line + u" *"_s : line);
    }
    if (head.tagRight > head.tagLeft)
        lines.append(u"tag %1-%2"_s.arg(qRound(head.tagLeft)).arg(qRound(head.tagRight)));
    return lines;
}

TimelineItem item(TimelineItem::State state)
{
    TimelineItem item;
    item.state = state;
    return item;
}

} // namespace

class TestTimelineHead : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void head_ofAScale_namesItsSteps_data();
    void head_ofAScale_namesItsSteps();
    void head_atEveryScale_coversNoName_data();
    void head_atEveryScale_coversNoName();
    void label_inAPartOfTheDrawing_standsWhereItHasRoom_data();
    void label_inAPartOfTheDrawing_standsWhereItHasRoom();
    void label_ofACoordinator_standsInTheMiddleOfWhatIsSeen();
};

void TestTimelineHead::head_ofAScale_namesItsSteps_data()
{
    QTest::addColumn<double>("pixelsPerDay");
    QTest::addColumn<QDate>("from");
    QTest::addColumn<int>("width");
    QTest::addColumn<QStringList>("lines");
    const auto row = [](const char *name, double scale, QDate from, int width,
                        const QStringList &lines) {
        QTest::newRow(name) << scale << from << width << lines;
    };
    row("years in one row, the tag beside this year's name", 0.5, {2024, 1, 1}, 720,
        {u"0 2024 8-36"_s, u"0 2025 191-219"_s, u"0 2026 374-402 *"_s, u"0 2027 556-584"_s,
         u"tag 450-550"_s});
    row("quarters below their year", 1.2, {2026, 7, 1}, 300,
        {u"0 2026 8-36 *"_s, u"0 2027 229-257"_s, u"1 Quý III 8-57"_s, u"1 Quý IV 118-160 *"_s,
         u"1 Quý I 229-264"_s, u"tag 119-219"_s});
    row("months below their year, which stays in sight", 4, {2026, 9, 11}, 400,
        {u"0 2026 8-36 *"_s, u"1 Tháng 09 8-64"_s, u"1 Tháng 10 88-144"_s,
         u"1 Tháng 11 212-268 *"_s, u"1 Tháng 12 332-388"_s, u"tag 224-324"_s});
    row("a name whose month ends has no room", 4, {2026, 9, 20}, 200,
        {u"0 2026 8-36 *"_s, u"1 Tháng 09 -"_s, u"1 Tháng 10 52-108"_s, u"1 Tháng 11 - *"_s});
    row("days below their month, the tag beside its name", 30, {2026, 11, 14}, 240,
        {u"0 Tháng 11/2026 8-99 *"_s, u"1 14 8-22"_s, u"1 15 38-52"_s, u"1 16 68-82"_s,
         u"1 17 98-112"_s, u"1 18 128-142 *"_s, u"1 19 158-172"_s, u"1 20 188-202"_s,
         u"1 21 218-232"_s, u"tag 105-205"_s});
}

void TestTimelineHead::head_ofAScale_namesItsSteps()
{
    QFETCH(double, pixelsPerDay);
    QFETCH(QDate, from);
    QFETCH(int, width);
    QFETCH(QStringList, lines);
    const TimelinePlan plan = years();
    // Told from where the part begins, so that the figures can be read.
    const TimeScale scale{from, pixelsPerDay};
    QCOMPARE(described(layOutHead(plan, scale, 0, width, Language::Vietnamese, measure, tagWidth)),
             lines);
}

void TestTimelineHead::head_atEveryScale_coversNoName_data()
{
    QTest::addColumn<Language>("language");
    QTest::newRow("Vietnamese") << Language::Vietnamese;
    QTest::newRow("English") << Language::English;
}

void TestTimelineHead::head_atEveryScale_coversNoName()
{
    QFETCH(Language, language);
    const TimelinePlan plan = years();
    for (double pixelsPerDay = 0.2; pixelsPerDay < 40; pixelsPerDay *= 1.25) {
        const TimeScale scale{plan.begin, pixelsPerDay};
        const double all = scale.endOf(plan.end);
        for (double from = 0; from < all; from += 331) {
            const double until = from + 1000;
            const TimelineHead head =
                layOutHead(plan, scale, from, until, language, measure, tagWidth);
            for (int row = 0; row < head.rows; ++row) {
                double taken = from;
                for (const TimelineHead::Word &word : head.words) {
                    if (word.row != row || word.right <= word.left)
                        continue;
                    QVERIFY(word.left > taken);
                    QVERIFY(word.right <= until);
                    QVERIFY(row > 0 || word.right <= head.tagLeft || word.left >= head.tagRight);
                    taken = word.right;
                }
            }
        }
    }
}

void TestTimelineHead::label_inAPartOfTheDrawing_standsWhereItHasRoom_data()
{
    using Place = PlacedItem::LabelPlace;
    using State = TimelineItem::State;
    QTest::addColumn<State>("state");
    QTest::addColumn<Place>("place");
    QTest::addColumn<TimelineSpan>("bar");
    QTest::addColumn<TimelineSpan>("label");
    QTest::addColumn<TimelineSpan>("sight");
    QTest::addColumn<QString>("seen");
    const auto row = [](const char *name, State state, Place place, TimelineSpan bar,
                        TimelineSpan label, TimelineSpan sight, const QString &seen) {
        QTest::newRow(name) << state << place << bar << label << sight << seen;
    };
    row("all of it in sight", State::Running, Place::Inside, {100, 500}, {110, 210}, {0, 1000},
        u"110-210"_s);
    row("its beginning left of the view: at the edge of its bar", State::Running, Place::Inside,
        {100, 500}, {110, 210}, {200, 1200}, u"208-308"_s);
    row("too little of its bar left: none", State::Running, Place::Inside, {100, 500}, {110, 210},
        {400, 1400}, QString());
    row("it would run into today: none", State::Running, Place::Inside, {100, 700}, {110, 210},
        {520, 1520}, QString());
    row("after today there is room", State::Running, Place::Inside, {100, 900}, {110, 210},
        {600, 1600}, u"608-708"_s);
    row("runs out at the right: what there is", State::Running, Place::Inside, {100, 500},
        {110, 210}, {-800, 200}, u"110-196"_s);
    row("runs out after a few letters: none", State::Running, Place::Right, {100, 120}, {126, 226},
        {-840, 160}, QString());
    row("right of a bar that is gone: none", State::Running, Place::Right, {100, 120}, {126, 226},
        {130, 1130}, QString());
    row("left of a bar that is seen: inside it", State::Running, Place::Left, {300, 500},
        {194, 294}, {250, 1250}, u"310-410"_s);
    row("the same, done: after the tick", State::Done, Place::Left, {300, 500}, {194, 294},
        {250, 1250}, u"330-430"_s);
    row("left of a bar that has no room: none", State::Running, Place::Left, {300, 380}, {194, 294},
        {250, 1250}, QString());
    row("left of a bar that is not seen yet: none", State::Running, Place::Left, {300, 500},
        {194, 294}, {-720, 280}, QString());
    row("placed nowhere", State::Running, Place::None, {100, 120}, {}, {0, 1000}, QString());
}

void TestTimelineHead::label_inAPartOfTheDrawing_standsWhereItHasRoom()
{
    QFETCH(TimelineItem::State, state);
    QFETCH(PlacedItem::LabelPlace, place);
    QFETCH(TimelineSpan, bar);
    QFETCH(TimelineSpan, label);
    QFETCH(TimelineSpan, sight);
    QFETCH(QString, seen);
    TimelineLayout layout;
    layout.today = 580;
    const PlacedItem placed{.left = bar.left,
                            .right = bar.right,
                            .place = place,
                            .labelLeft = label.left,
                            .labelRight = label.right};
    const auto shown = labelInSight(layout, item(state), placed, sight);
    QCOMPARE(shown ? u"%1-%2"_s.arg(shown->left).arg(shown->right) : QString(), seen);
}

void TestTimelineHead::label_ofACoordinator_standsInTheMiddleOfWhatIsSeen()
{
    TimelineItem term = item(TimelineItem::State::Running);
    term.kind = TimelineItem::Kind::Coordinator;
    const PlacedItem placed{.left = 0,
                            .right = 400,
                            .place = PlacedItem::LabelPlace::Inside,
                            .labelLeft = 180,
                            .labelRight = 220};
    const auto seen = [&](const TimelineSpan &sight) {
        return labelInSight(TimelineLayout(), term, placed, sight);
    };
    QCOMPARE(seen({-100, 900}), std::optional(TimelineSpan{180, 220}));
    QCOMPARE(seen({300, 1300}), std::optional(TimelineSpan{330, 370}));
    QCOMPARE(seen({-900, 100}), std::optional(TimelineSpan{30, 70}));
    QCOMPARE(seen({360, 1360}), std::optional<TimelineSpan>());
}

QTEST_APPLESS_MAIN(TestTimelineHead)

#include "tst_timelinehead.moc"
