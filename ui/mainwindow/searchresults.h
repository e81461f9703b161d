// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/i18n/translated.h"
#include "ui/models/searchindex.h"
#include "ui/widgets/panel.h"

#include <QTimer>

namespace LienKet {

class AttentionList;
class Label;
class SearchField;

/// What the search found, dropped below its field while it is typed in, grouped by page. Down and
/// Up choose, Enter opens, Esc closes and keeps the text.
class SearchResults : public Translated<Panel>
{
    Q_OBJECT

public:
    /// `pageTitle` names a page by its key. The list lies over `parent`, below the field.
    SearchResults(SearchField &field, SearchIndex &index,
                  std::function<QString(const QString &page)> pageTitle, QWidget *parent);

Q_SIGNALS:
    void chosen(const LienKet::SearchHit &hit);

protected:
    void retranslate() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void search();
    void place();
    void open(int line);

    SearchField &m_field;
    SearchIndex &m_index;
    std::function<QString(const QString &)> m_pageTitle;
    QList<SearchHit> m_hits; ///< one a line; a group's head has none
    AttentionList *m_list;
    Label *m_nothing;
    QTimer m_reading; ///< ahead of the first letter, where that takes long
};

} // namespace LienKet
