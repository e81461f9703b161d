// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/tablepage.h"

namespace LienKet {

/// What members share: laboratories, data, journals and the like, and the research groups.
class ResourcesPage : public TablePage
{
    Q_OBJECT

public:
    using TablePage::TablePage;
    QString title() const override;

protected:
    QLatin1StringView table() const override { return QLatin1StringView(Resource::table); }
    RecordKey recordKey(int record) const override;
    int load() override;
    QUuid idOf(int record) const override;
    QList<Column> columns() override;
    QList<Facet> facets() override;
    QString searchText(int record) override;
    Sheet sheet(int record) override;
    Words words() override;
    std::pair<int, Qt::SortOrder> firstOrder() const override { return {2, Qt::AscendingOrder}; }

private:
    /// The groups follow the resources.
    bool isGroup(int record) const { return record >= m_resources.size(); }
    const Resource &resource(int record) const { return m_resources.at(record); }
    const ResearchGroup &group(int record) const
    {
        return m_groups.at(record - m_resources.size());
    }
    Id<Organization> owner(int record) const;
    const Links<Area> &areas(int record) const;
    const LocalizedText &name(int record) const;
    QString kindWord(int record) const;

    QList<Resource> m_resources;
    QList<ResearchGroup> m_groups;
};

} // namespace LienKet
