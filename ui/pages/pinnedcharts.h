// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/chartcard.h"
#include "ui/pages/workspace.h"

#include <QMap>

class QGridLayout;

namespace LienKet {

class ChartPanel;

/// The charts that were pinned to the year page, two in a row; nothing while none is.
class PinnedCharts : public QWidget
{
    Q_OBJECT

public:
    explicit PinnedCharts(const Workspace &workspace, QWidget *parent = nullptr);

    void showYear(int year);

    /// Shows what has been pinned and taken off elsewhere since.
    void takeUpPins();
    ChartPanel *panel(const QString &key) const { return m_panels.value(key); }

Q_SIGNALS:
    void followed(const LienKet::ChartTarget &target);

private:
    static QStringList wanted(); ///< the keys, in the order of the charts page
    ChartPanel *makePanel(const QString &key);
    void arrange(const QStringList &keys);
    void print(const ChartPanel &panel);

    Workspace m_workspace;
    int m_year = 0;
    QMap<QString, ChartPanel *> m_panels;
    QGridLayout *m_grid;
};

} // namespace LienKet
