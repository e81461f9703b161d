// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/tablepage.h"

namespace LienKet {

/// The consolidated report of a year, passage by passage, with the entries it draws on.
class ConsolidatedPage : public EntityPage<ReportSection>
{
    Q_OBJECT

public:
    using EntityPage::EntityPage;
    QString title() const override;

protected:
    bool belongs(const ReportSection &section) const override;
    bool canAdd() const override { return false; }
    QString ownPage() const override { return QStringLiteral("passage"); }
    Offer actsWith(int) const override { return {}; }
    Offer pageActs() const override; ///< on the report as a whole
    Result<Step> complete(const Step &step) const override;
    int load() override;
    QList<Column> columns() override;
    QList<Facet> facets() override;
    QString searchText(int record) override;
    Sheet sheet(int record) override;
    Words words() override;

private:
    const ConsolidatedReport *report() const;
    QString heading(const ReportSection &section) const;
    qint64 place(const ReportSection &section) const; ///< in the report; sorts the passages
    int numberOf(const ReportSection &section) const;
    SheetTab settleTab() const;
    SheetTab changeTab() const;
    QString titleOfEntry(Id<ReportEntry> id) const;

    QList<std::pair<StepInfo, Change>> m_changes; ///< since the report was issued
    std::optional<Error> m_unread;                ///< why they are not known
    Links<ReportSection> m_notWhole;
    Links<ReportEntry> m_untranslated;
    QList<std::pair<Id<Activity>, Id<Activity>>> m_sameEvents;
};

} // namespace LienKet
