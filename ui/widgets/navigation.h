// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace LienKet {

/// An entry of the navigation: a page, or the head of a group if it has no icon.
struct NavigationItem
{
    QString key; ///< the page's name; empty for a group
    QString icon;
    QString title;
    QString count; ///< muted, at the right
};

/// The list of pages in groups. The current one stands on the surface with the accent bar;
/// arrows move, and in a narrow window only the icons remain.
class Navigation : public QWidget
{
    Q_OBJECT

public:
    explicit Navigation(QWidget *parent = nullptr);

    void setItems(const QList<NavigationItem> &items);
    void setCurrent(const QString &key); ///< emits nothing
    void setNarrow(bool narrow);

    QSize sizeHint() const override;

Q_SIGNALS:
    void chosen(const QString &key);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    int
    rowHeight() const; ///< less than a list's where the window is low: every page stays in reach
    QRect place(int index) const;
    int at(const QPoint &point) const;
    int current() const;
    void choose(int index);
    void paintItem(QPainter &painter, int index) const;

    QList<NavigationItem> m_items;
    QString m_current;
    bool m_narrow = false;
};

} // namespace LienKet
