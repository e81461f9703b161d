// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class QPushButton;

namespace LienKet {

class EmphasisLabel;

/// One step of the year's cycle.
struct CycleNode
{
    enum class State { Done, Current, Future };

    QString name;
    QString fact; ///< state or date, one short line
    QString
        sentence;  ///< what the step waits for, shown when it is looked at; its cause comes first
    QString cause; ///< bold, before the sentence
    State state = State::Future;
    bool blocked = false;
};

/// The eight steps from the assignment of a coordinator to the handover, and below them the
/// sentence of one: the current step's, or the one that the arrow keys or a click chose.
class CycleStrip : public QWidget
{
    Q_OBJECT

public:
    explicit CycleStrip(QWidget *parent = nullptr);

    void setSteps(const QList<CycleNode> &steps);

    /// The current step's one action; hidden until it has a text.
    QPushButton *button() { return m_button; }

    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QRect column(int step) const;
    int stepsHeight() const;
    bool folded() const; ///< nodes alone, and one line for the step that is looked at
    void look(int step);
    void showSentence();
    void paintNode(QPainter &painter, int step) const;
    void paintWords(QPainter &painter, int step) const;
    void paintName(QPainter &painter) const;

    QList<CycleNode> m_steps;
    int m_looked = 0;
    QWidget *m_bar;
    EmphasisLabel *m_sentence;
    QPushButton *m_button;
};

} // namespace LienKet
