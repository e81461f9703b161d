// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/tablepage.h"

namespace LienKet {

/// What happens in a year, counted in the year in which it starts; or in several years, where a
/// chart asks for what it counted.
class ActivitiesPage : public EntityPage<Activity>
{
    Q_OBJECT

public:
    explicit ActivitiesPage(const Workspace &workspace, QWidget *parent = nullptr);

    QString title() const override;
    void setYear(int year) override;
    void showOnly(const QString &only) override; ///< also "years=2021-2026"

protected:
    bool belongs(const Activity &activity) const override
    {
        return activity.start.year() >= first() && activity.start.year() <= last();
    }
    QList<Column> columns() override;
    QList<Facet> facets() override;
    QString searchText(int record) override;
    Sheet sheet(int record) override;
    Words words() override;

private:
    int first() const { return m_first > 0 ? m_first : year(); }
    int last() const { return m_first > 0 ? m_last : year(); }
    QString span() const;
    QStringList tookPart(int record) const; ///< codes of the host and the participants

    int m_first = 0; ///< of several years; 0: the page's year alone
    int m_last = 0;
};

} // namespace LienKet
