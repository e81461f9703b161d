// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/agreementstate.h"
#include "core/services/clausetrail.h"
#include "ui/pages/tablepage.h"

namespace LienKet {

/// Every agreement of the consortium, of some members, and those kept beside them.
class AgreementsPage : public EntityPage<Agreement>
{
    Q_OBJECT

public:
    using EntityPage::EntityPage;
    QString title() const override;

protected:
    QList<Column> columns() override;
    QList<Facet> facets() override;
    QString searchText(int record) override;
    Sheet sheet(int record) override;
    Words words() override;

private:
    AgreementState stateOf(const Agreement &agreement) const;
    QList<AgreementParty> parties(const Agreement &agreement) const;
    SheetTab partyTab(const Agreement &agreement) const;
    SheetTab scopeTab(const Agreement &agreement) const;
    SheetTab relationTab(const Agreement &agreement) const;
    QList<Cell> workOf(const ClauseTrail &trail) const;
};

} // namespace LienKet
