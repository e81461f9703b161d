// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/trash.h"
#include "ui/pages/tablepage.h"

namespace LienKet {

/// What was deleted, when and by whom, and the way back: a record comes with everything that went
/// with it.
class TrashPage : public TablePage
{
    Q_OBJECT

public:
    explicit TrashPage(const Workspace &workspace, QWidget *parent = nullptr);
    QString title() const override;

protected:
    QLatin1StringView table() const override { return {}; }
    RecordKey recordKey(int record) const override { return keyOf(m_deleted.at(record).record); }
    Editing editing() const override { return Editing::Nothing; }
    void addRecordActions(QMenu &menu) override;
    int load() override;
    QUuid idOf(int record) const override { return recordKey(record).id; }
    QList<Column> columns() override;
    QList<Facet> facets() override;
    Sheet sheet(int record) override;
    Words words() override;
    std::pair<int, Qt::SortOrder> firstOrder() const override { return {0, Qt::DescendingOrder}; }
    void retranslate() override;

private:
    QString titleAt(int record) const;
    void putBack();

    QList<Deleted> m_deleted;
    std::optional<Error> m_unread; ///< why the trash could not be read
    QPushButton *m_putBack = nullptr;
};

} // namespace LienKet
