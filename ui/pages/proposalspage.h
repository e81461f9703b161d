// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/tablepage.h"

namespace LienKet {

/// What members proposed for a year, and what the subcommittee decided about it.
class ProposalsPage : public EntityPage<Proposal>
{
    Q_OBJECT

public:
    using EntityPage::EntityPage;
    QString title() const override;

protected:
    bool belongs(const Proposal &proposal) const override { return proposal.year == year(); }
    QJsonObject knownOfNew() const override { return knownWithNumber(); }
    QList<Column> columns() override;
    QList<Facet> facets() override;
    QString searchText(int record) override;
    Sheet sheet(int record) override;
    Words words() override;

private:
    SheetTab scoreTab(const Proposal &proposal) const;
};

} // namespace LienKet
