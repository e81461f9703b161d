// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/chartcard.h"

#include <QCoreApplication>

namespace LienKet {

/// What the pages of charts are made of when they are printed: set at paper size with paper's
/// fonts, with patterns where the screen has colours alone.
class ChartDocument
{
    Q_DECLARE_TR_FUNCTIONS(LienKet::ChartDocument)

public:
    ChartDocument(const QString &title, const QString &lead, QDate date, bool illustrative);

    /// The chart with its sentence, its note and its numbers behind it. A matrix says its numbers
    /// itself.
    void add(const ChartCard &card);
    void addHeading(const QString &text);
    void addParagraph(const QString &text);
    void addTable(const SheetTable &table);

    const Document &document() const { return m_document; }

private:
    Document m_document;
    int m_charts = 0;
};

} // namespace LienKet
