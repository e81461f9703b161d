// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/text/cell.h"

#include <QWidget>

namespace LienKet {

/// One state on the way of a record: it was left, it is in it, or it will come to it.
struct StateStep
{
    enum class When { Past, Now, Future };

    Badge badge;
    QString date = {};
    When when = When::Future;
};

/// The states that a record goes through, in one line, with the day of each and a fact at the
/// right.
class StateSteps : public QWidget
{
    Q_OBJECT

public:
    explicit StateSteps(QWidget *parent = nullptr);

    void setSteps(const QList<StateStep> &steps, const QString &fact);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<StateStep> m_steps;
    QString m_fact;
};

} // namespace LienKet
