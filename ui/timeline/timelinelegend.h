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
    QList<Entry> entries() const;

    /// Where each entry stands at a width of the widget.
    QList<QRect> places(const QList<Entry> &entries, int width) const;
};

} // namespace LienKet
