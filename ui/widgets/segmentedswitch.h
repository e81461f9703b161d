// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

namespace LienKet {

/// A choice among a few that excludes the others, all of them visible: selection fill, bold accent
/// text and an accent underline mark the chosen one. Left and right choose the one beside it.
class SegmentedSwitch : public QWidget
{
    Q_OBJECT

public:
    explicit SegmentedSwitch(QWidget *parent = nullptr);

    void setSegments(const QStringList &names);
    void setCurrent(int index);               ///< emits nothing
    int current() const { return m_current; } ///< -1: none

    /// The chosen one can be taken back, with a second click or Delete: then chosen(-1) is said.
    void setOptional(bool optional) { m_optional = optional; }

    QSize sizeHint() const override;

Q_SIGNALS:
    void chosen(int index);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QList<QRect> segments() const;
    void choose(int index);
    void takeBack();

    QStringList m_names;
    int m_current = 0;
    bool m_optional = false;
};

} // namespace LienKet
