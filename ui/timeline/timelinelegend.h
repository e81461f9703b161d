// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainter>
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

    /// The same on paper: as wide as asked, from the painter's origin, in its font.
    static void paint(QPainter &painter, int width, const Theme &theme);
    static int heightFor(int width, const QFont &font);

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
    static QList<Entry> entries(const QFont &font);

    /// Where each entry stands at a width.
    static QList<QRect> places(const QList<Entry> &entries, int width, const QFont &font);
};

} // namespace LienKet
