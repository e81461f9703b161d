// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/document.h"
#include <QPainter>

#include <QColor>
#include <QWidget>

#include <functional>

namespace LienKet {

struct Theme;

/// What the signs of the timeline mean, always in sight, in one row where it fits.
class TimelineLegend : public QWidget
{
    Q_OBJECT

public:
    explicit TimelineLegend(QWidget *parent = nullptr);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

    /// A cooperation area as it is told on paper.
    struct AreaSign
    {
        QString name;
        QColor fill;
        Pattern pattern = Pattern::Solid;
    };

    /// The same on paper, with the areas: as wide as asked, from the painter's origin, in its font.
    static void paint(QPainter &painter, int width, const Theme &theme,
                      const QList<AreaSign> &areas = {});
    static int heightFor(int width, const QFont &font, const QList<AreaSign> &areas = {});

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Entry
    {
        int width = 0;
        std::function<void(QPainter &, const QRect &, const Theme &)> sign;
        QString word;
    };
    static QList<Entry> entries(const QFont &font, const QList<AreaSign> &areas);

    /// Where each entry stands at a width.
    static QList<QRect> places(const QList<Entry> &entries, int width, const QFont &font);
};

} // namespace LienKet
