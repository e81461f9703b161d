// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/text/cell.h"

#include <QAbstractButton>

namespace LienKet {

/// A figure with what it counts; the whole tile is one link to the list behind it.
class NumberTile : public QAbstractButton
{
    Q_OBJECT

public:
    explicit NumberTile(QWidget *parent = nullptr);

    /// `label` is wrapped on two lines; the tone colours a figure that needs action.
    void setFigure(const QString &figure, const QString &label, Tone tone = Tone::None);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int figureWidth() const;

    QString m_figure;
    Tone m_tone = Tone::None;
};

} // namespace LienKet
