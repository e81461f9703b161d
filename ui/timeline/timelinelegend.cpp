// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelinelegend.h"

#include "ui/timeline/timelinemarks.h"
#include "ui/widgets/fonts.h"
#include "ui/widgets/paint.h"

#include <QEvent>

namespace LienKet {

using namespace Qt::StringLiterals;

namespace {

constexpr int signHeight = 14;
constexpr int between = 12;
constexpr int margin = 10;
constexpr int signGap = 6;

AreaColors anyArea(const Theme &theme)
{
    return {theme.strong, theme.tint(Tone::Off), mixed(theme.off, theme.surface, 0.34), theme.text};
}

auto bar(TimelineItem::State state)
{
    return [state](QPainter &painter, const QRect &rect, const Theme &theme) {
        paintTopicBar(painter, rect, state, anyArea(theme), theme);
        if (state == TimelineItem::State::Done)
            paintTick(painter, {rect.left() + 7, rect.center().y() + 1}, theme.text);
    };
}

auto diamond(bool filled)
{
    return [filled](QPainter &painter, const QRect &rect, const Theme &theme) {
        paintDiamond(painter, QRectF(rect).center(), theme.text, filled, theme);
    };
}

auto join(Certainty certainty)
{
    return [certainty](QPainter &painter, const QRect &rect, const Theme &theme) {
        const double y = QRectF(rect).center().y();
        paintJoin(painter, QPointF(rect.left(), y), QPointF(rect.right(), y), certainty, theme);
    };
}

void tet(QPainter &painter, const QRect &rect, const Theme &theme)
{
    paintBox(painter, rect, theme.tet, theme.border, 0);
}

void figure(QPainter &painter, const QRect &rect, const Theme &theme)
{
    const QFont regular = painter.font();
    painter.setFont(bold(regular));
    paintText(painter, rect.adjusted(0, -4, 2, 4), u"n/7"_s, theme.text);
    painter.setFont(regular);
}

} // namespace

TimelineLegend::TimelineLegend(QWidget *parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QList<TimelineLegend::Entry> TimelineLegend::entries(const QFont &font,
                                                     const QList<AreaSign> &areas)
{
    using State = TimelineItem::State;
    QList<Entry> all{
        {22, bar(State::Planned), tr("planned")},
        {22, bar(State::Running), tr("running")},
        {22, bar(State::Done), tr("completed")},
        {22, bar(State::Dropped), tr("cancelled")},
        {signHeight, diamond(true), tr("milestone, deadline")},
        {signHeight, diamond(false), tr("signing, from outside")},
        {20, join(Certainty::Stated), tr("follows")},
        {20, join(Certainty::Inferred), tr("inferred")},
        {12, tet, tr("Tết")},
        {QFontMetrics(bold(font)).horizontalAdvance(u"n/7"_s), figure, tr("accepted")}};
    for (const AreaSign &area : areas) {
        const auto sign = [area](QPainter &painter, const QRect &rect, const Theme &) {
            paintPatterned(painter, rect, area.pattern, area.fill);
        };
        all.append({22, sign, area.name});
    }
    return all;
}

QList<QRect> TimelineLegend::places(const QList<Entry> &entries, int width, const QFont &font)
{
    const QFontMetrics metrics(font);
    const int line = lineHeight(font);
    QList<QRect> places;
    QPoint at(Measure::inset, margin);
    for (const Entry &entry : entries) {
        const int wide = entry.width + signGap + metrics.horizontalAdvance(entry.word) + 2;
        if (at.x() > Measure::inset && at.x() + wide > width - Measure::inset)
            at = {Measure::inset, at.y() + line + 4};
        places.append(QRect(at, QSize(wide, line)));
        at.rx() += wide + between;
    }
    return places;
}

int TimelineLegend::heightForWidth(int width) const
{
    return heightFor(width, font());
}

int TimelineLegend::heightFor(int width, const QFont &font, const QList<AreaSign> &areas)
{
    return places(entries(font, areas), width, font).last().bottom() + 1 + margin;
}

QSize TimelineLegend::sizeHint() const
{
    const int wide = width() > 100 ? width() : 1100;
    return {600, heightForWidth(wide)};
}

void TimelineLegend::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange) {
        updateGeometry();
        update();
    }
    QWidget::changeEvent(event);
}

void TimelineLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint(painter, width(), themeOf(palette()));
}

void TimelineLegend::paint(QPainter &painter, int width, const Theme &theme,
                           const QList<AreaSign> &areas)
{
    const QList<Entry> all = entries(painter.font(), areas);
    const QList<QRect> at = places(all, width, painter.font());
    for (int i = 0; i < all.size(); ++i) {
        const QRect &place = at.at(i);
        const QRect sign(place.left(), place.center().y() - signHeight / 2 + 1, all.at(i).width,
                         signHeight);
        all.at(i).sign(painter, sign, theme);
        paintText(painter, place.adjusted(all.at(i).width + signGap, 0, 2, 0), all.at(i).word,
                  theme.muted);
    }
}

} // namespace LienKet
