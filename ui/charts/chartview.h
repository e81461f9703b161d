// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/screenchart.h"

#include <QWidget>

#include <functional>

namespace LienKet {

/// Shows a chart at the size it is given. The chart is laid out anew when the size, the theme, the
/// font or the language changes; marks have their figures as tooltips. Marks that lead to records
/// are followed with a click, or chosen with the arrow keys and followed with Enter.
class ChartView : public QWidget
{
    Q_OBJECT

public:
    using LayOut = std::function<ScreenChart(const ChartCanvas &)>;

    explicit ChartView(QWidget *parent = nullptr);

    void setChart(const LayOut &layOut);

    QSize sizeHint() const override { return {420, 190}; }
    QSize minimumSizeHint() const override { return m_least; }
    void setLeastSize(const QSize &size); ///< below it the chart would be cut

    /// What a screen reader hears of the whole; of a chosen mark it hears its figure.
    void setSummary(const QString &summary);

    /// The middle of the mark that stands for a spot; null if there is none.
    QPoint middleOf(const ChartSpot &spot);

Q_SIGNALS:
    void followed(const LienKet::ChartSpot &spot);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void refresh();
    const ScreenChart &chart(); ///< laid out for the present size
    const ScreenMark *markAt(const QPointF &point);
    const ScreenMark *chosen();
    const ScreenMark *neighbour(int key); ///< of the chosen mark
    void choose(const ScreenMark *mark);

    LayOut m_layOut;
    ScreenChart m_chart;
    bool m_current = false;
    QString m_summary;
    std::optional<ChartSpot> m_chosen;
    QSize m_least{280, 180};
};

} // namespace LienKet
