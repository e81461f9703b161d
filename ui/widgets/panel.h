// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QVBoxLayout>

namespace LienKet {

class HeadLabel;
class Label;
class LinkLabel;

/// A bar of the window: one ground, with lines at the given edges.
class Band : public QWidget
{
    Q_OBJECT

public:
    enum class Ground { Window, Surface, Raised, Nav };

    Band(Ground ground, Qt::Edges lines, QWidget *parent = nullptr);

    /// At the top or the bottom of a sheet, whose rounded corners it leaves free.
    void setSheetEdge(Qt::Edge edge);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Ground m_ground;
    Qt::Edges m_lines;
    Qt::Edges m_sheetEdge;
};

/// A white sheet on the window, with an optional head: title, muted fact, and a link at the right.
class Panel : public QFrame
{
    Q_OBJECT

public:
    explicit Panel(QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setFact(const QString &fact);

    /// The link at the right end of the head; made on first use.
    LinkLabel *link();

    /// Where the content goes, edge to edge below the head.
    QVBoxLayout *body() { return m_body; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void ensureHead();

    QVBoxLayout *m_layout;
    QVBoxLayout *m_body;
    Band *m_head = nullptr;
    QHBoxLayout *m_headLayout = nullptr;
    HeadLabel *m_title = nullptr;
    Label *m_fact = nullptr;
    LinkLabel *m_link = nullptr;
};

} // namespace LienKet
