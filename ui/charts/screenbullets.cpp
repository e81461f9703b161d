// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/screenchart.h"
#include "ui/widgets/fonts.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace LienKet {

namespace {

constexpr double trackHeight = 24;
constexpr double barHeight = 10;
constexpr double targetWidth = 3;
constexpr double darkUntil = 75;
constexpr double leastTrack = 120;

double leastRow(const QFont &font)
{
    return std::max(trackHeight + 10.0, lineHeight(font) + 14.0);
}

double scaleHeight(const QFont &font)
{
    return lineHeight(font) + 4.0;
}

/// The rows share the height that there is, up to half as much again as they need.
double rowHeight(qsizetype rows, const ChartCanvas &canvas)
{
    const double least = leastRow(canvas.font);
    const double room = canvas.size.height() - scaleHeight(canvas.font);
    return std::clamp(std::floor(room / double(std::max<qsizetype>(1, rows))), least, 1.5 * least);
}

/// Two slits across the bar and its track: it goes on beyond what is drawn.
void addBreak(ScreenChart &chart, const QRectF &track, const Theme &theme)
{
    constexpr double slit = 2;
    constexpr double between = 3;
    for (const double fromEnd : {12.0, 12.0 + slit + between})
        chart.marks.append({.rect = {track.right() - fromEnd, track.top(), slit, track.height()},
                            .fill = theme.surface});
}

struct Columns
{
    double name = 0;
    QRectF track; ///< of the first row
    double figure = 0;
    double share = 0;
};

Columns columnsOf(const Bullets &bullets, const ChartCanvas &canvas)
{
    const QFontMetricsF metrics(bold(canvas.font));
    Columns columns;
    for (const Bullets::Row &row : bullets.rows) {
        columns.name = std::max(columns.name, metrics.horizontalAdvance(row.name));
        columns.figure = std::max(columns.figure, metrics.horizontalAdvance(row.figure));
        columns.share = std::max(columns.share, metrics.horizontalAdvance(row.share));
    }
    const double right = canvas.size.width() - columns.figure - columns.share - 28;
    columns.name = std::min(columns.name, right - 12 - leastTrack);
    const double left = columns.name + 12;
    const double height = rowHeight(bullets.rows.size(), canvas);
    columns.track = {left, std::round((height - trackHeight) / 2), right - left, trackHeight};
    return columns;
}

void addTrack(ScreenChart &chart, const QRectF &track, const Bullets::Row &row, int place,
              const Theme &theme)
{
    const auto part = [&track](double percent) {
        return std::round(track.width() * std::min(percent, Bullets::furthest) / Bullets::furthest);
    };
    const QString words = QStringLiteral("%1: %2 %3").arg(row.name, row.figure, row.share);
    chart.marks.append({.rect = track, .fill = theme.tint(Tone::Off), .tooltip = words});
    chart.marks.append(
        {.rect = {track.topLeft(), QSizeF(part(darkUntil), track.height())}, .fill = theme.border});
    if (row.percent) {
        const QRectF bar(track.left(), track.center().y() - barHeight / 2, part(*row.percent),
                         barHeight);
        chart.marks.append({.rect = bar, .fill = theme.accent, .tooltip = words});
        if (*row.percent > Bullets::furthest)
            addBreak(chart, track, theme);
    }
    chart.marks.append({.rect = track, .tooltip = words, .spot = ChartSpot{0, place}});
    chart.marks.append({.rect = {track.left() + part(100) - targetWidth / 2, track.top() - 3,
                                 targetWidth, track.height() + 6},
                        .fill = theme.text});
}

} // namespace

int bulletsHeight(qsizetype rows, const QFont &font)
{
    return int(double(rows) * leastRow(font) + scaleHeight(font));
}

ScreenChart layOutBullets(const Bullets &bullets, const ChartCanvas &canvas)
{
    ScreenChart chart;
    const Columns columns = columnsOf(bullets, canvas);
    const QFontMetricsF metrics(canvas.font);
    const double height = rowHeight(bullets.rows.size(), canvas);
    const Theme &theme = canvas.theme;
    QRectF track = columns.track;
    double top = 0;
    int place = 0;
    for (const Bullets::Row &row : bullets.rows) {
        const QRectF line(0, top, columns.name, height);
        const QString name = metrics.elidedText(row.name, Qt::ElideRight, columns.name);
        if (name != row.name)
            chart.marks.append({.rect = line, .tooltip = row.name});
        chart.texts.append({line, name, theme.text});
        addTrack(chart, track, row, place++, theme);
        const QRectF figure(track.right() + 10, top, columns.figure, height);
        chart.texts.append(
            {figure, row.figure, theme.text, Qt::AlignRight | Qt::AlignVCenter, true});
        chart.texts.append({{figure.right() + 10, top, columns.share + 4, height},
                            row.share,
                            row.tone == Tone::None ? theme.text : theme.ink(row.tone),
                            Qt::AlignRight | Qt::AlignVCenter});
        track.translate(0, height);
        top += height;
    }
    const auto at = [&columns](double percent) {
        return columns.track.left() + columns.track.width() * percent / Bullets::furthest;
    };
    const auto addTick = [&](double left, const QString &word) {
        const double width = metrics.horizontalAdvance(word);
        chart.texts.append(
            {{left, top, width + 4, double(lineHeight(canvas.font))}, word, theme.muted});
        return left + width + 10;
    };
    const QString dark = QStringLiteral("%1%").arg(darkUntil);
    addTick(columns.track.left(), QStringLiteral("0"));
    const double end = addTick(at(darkUntil) - metrics.horizontalAdvance(dark) / 2, dark);
    addTick(std::max(end, at(100) - metrics.horizontalAdvance(bullets.targetWord) / 2),
            bullets.targetWord);
    return chart;
}

} // namespace LienKet
