// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/tablepage.h"

namespace LienKet {

/// The cooperation areas and the research fields beneath them, as a tree: fields are begun under
/// their area, and both are put into another order by dragging, or with Alt+Up and Alt+Down.
class AreasPage : public EntityPage<Area>
{
    Q_OBJECT

public:
    explicit AreasPage(const Workspace &workspace, QWidget *parent = nullptr);
    QString title() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    QList<Column> columns() override;
    QList<Facet> facets() override;
    QString searchText(int record) override;
    Sheet sheet(int record) override;
    Words words() override;
    QList<ActBar::Further> furtherActs() override;
    QJsonObject knownOfNew() const override;

private:
    QList<Record> siblings(Id<Area> parent) const; ///< in their order
    const Area *chosen() const;
    void addBeneath();
    void move(int by);
    bool canMove(int by) const;
    bool canDrag() const;
    int placesTo(int y) const; ///< that the chosen one would go, dropped there
    void showDrop(int y);

    QPoint m_pressed;
    bool m_held = false; ///< the press was on a row
    bool m_dragging = false;
    QWidget *m_drop;      ///< a line where the dragged one would stand
    Id<Area> m_newParent; ///< of the area that is being begun
};

} // namespace LienKet
