// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/tablepage.h"

namespace LienKet {

/// Who coordinated each year, as planned and as it was, with the handover to the next; and whom
/// rotation proposes, with the reason in words.
class RotationPage : public TablePage
{
    Q_OBJECT

public:
    using TablePage::TablePage;
    QString title() const override;
    void refresh() override; ///< opens on the present year
    bool showRecord(const QUuid &record) override;

protected:
    QLatin1StringView table() const override { return QLatin1StringView(CoordinatorTerm::table); }
    RecordKey recordKey(int record) const override;
    Offer actsWith(int record) const override;
    QList<ActBar::Further> furtherActs() override;
    int load() override;
    QUuid idOf(int record) const override;
    QList<Column> columns() override;
    QString searchText(int record) override;
    Sheet sheet(int record) override;
    Words words() override;
    std::pair<int, Qt::SortOrder> firstOrder() const override { return {0, Qt::DescendingOrder}; }

private:
    /// One year: either term may be missing, and so may the handover.
    struct Row
    {
        int year = 0;
        std::optional<CoordinatorTerm> planned;
        std::optional<CoordinatorTerm> actual;
        std::optional<Handover> handover;
    };
    Row &rowOf(int year);
    bool isPrepared(const Row &row) const;   ///< a handover that is still to take place
    bool hasOpenLines(const Row &row) const; ///< of the checklist
    SheetTab termTab(const Row &row) const;
    SheetTab handoverTab(const Row &row) const;
    SheetTab orderTab(const Row &row) const;
    SheetTab planTab() const; ///< of the next full cycle
    SheetTab officeTab() const;

    QList<Row> m_rows;
    int m_shownYear = 0; ///< of the details
};

} // namespace LienKet
