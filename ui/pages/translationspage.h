// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/textgaps.h"
#include "ui/pages/tablepage.h"

namespace LienKet {

/// What still needs translating or checking, text by text, with both languages beside each other
/// and the form in which the text is written.
class TranslationsPage : public TablePage
{
    Q_OBJECT

public:
    using TablePage::TablePage;
    QString title() const override;

    /// The id under which showRecord() finds a text.
    static QUuid rowId(const QUuid &record, const QString &field, Language language);

protected:
    QLatin1StringView table() const override { return {}; }
    RecordKey recordKey(int record) const override { return m_gaps.at(record).record; }
    Editing editing() const override { return Editing::Fields; }
    QLatin1StringView fieldOf(int record) const override { return m_gaps.at(record).field; }
    Offer actsWith(int) const override { return {}; }
    int load() override;
    QUuid idOf(int record) const override;
    QList<Column> columns() override;
    QList<Facet> facets() override;
    QString searchText(int record) override;
    Sheet sheet(int record) override;
    Words words() override;

private:
    QList<TextGap> m_gaps;
};

} // namespace LienKet
