// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

namespace LienKet {

/// One year's coordinator in the rotation.
struct RotationTurn
{
    enum class Kind { Past, Present, Proposed };

    int year = 0;
    QString code;
    QString remark; ///< "in turn", "for HUMG", "this year", "proposed"
    Kind kind = Kind::Past;
};

/// One cell a year: this year framed in accent, the proposal dashed.
class RotationStrip : public QWidget
{
    Q_OBJECT

public:
    explicit RotationStrip(QWidget *parent = nullptr);

    void setTurns(const QList<RotationTurn> &turns);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<RotationTurn> m_turns;
};

} // namespace LienKet
