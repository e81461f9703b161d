// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/screenchart.h"

#include <QWidget>

#include <functional>

namespace LienKet {

/// Shows a chart at the size it is given. The chart is laid out anew when the size, the theme, the
/// font or the language changes; marks have their figures as tooltips.
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

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    void refresh();

    LayOut m_layOut;
    ScreenChart m_chart;
    bool m_current = false;
    QSize m_least{280, 180};
};

} // namespace LienKet
