// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/contradictions.h"
#include "ui/pages/tablepage.h"

namespace LienKet {

/// Where the public record contradicts itself: clauses whose two texts disagree, and what several
/// sources say differently. Both stay; the page says how they differ and which prevails.
class ContradictionsPage : public TablePage
{
    Q_OBJECT

public:
    using TablePage::TablePage;
    QString title() const override;

protected:
    QLatin1StringView table() const override { return {}; }
    RecordKey recordKey(int record) const override { return m_found.at(record).record; }
    Editing editing() const override { return Editing::Fields; }
    QLatin1StringView fieldOf(int record) const override;
    Offer actsWith(int) const override { return {}; }
    int load() override;
    QUuid idOf(int record) const override;
    QList<Column> columns() override;
    QList<Facet> facets() override;
    QString searchText(int record) override;
    Sheet sheet(int record) override;
    Words words() override;
    std::pair<int, Qt::SortOrder> firstOrder() const override { return {1, Qt::AscendingOrder}; }

private:
    bool isText(int record) const { return m_found.at(record).kind == Contradiction::Kind::Texts; }
    Cell verdict(int record) const;
    SheetSection clause(int record) const;
    SheetSection source(Id<Source> id) const;

    QList<Contradiction> m_found;
};

} // namespace LienKet
