// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "ui/i18n/translated.h"
#include "ui/widgets/panel.h"

class QToolButton;

namespace LienKet {

class SearchField;
class SegmentedSwitch;
class YearSelector;

/// The bar below the menus: the year, the search, undo and redo, language, theme and help. Its
/// tool buttons show the actions that the window gives it.
class ToolBar : public Translated<Band>
{
    Q_OBJECT

public:
    explicit ToolBar(QWidget *parent = nullptr);

    YearSelector *years() { return m_years; }
    SearchField *search() { return m_search; }

    /// A tool button for an action; a line stands before the first of each group.
    void addAction(QAction *action, bool startsGroup);

    void setLanguage(Language language);

    /// As wide as the navigation below it, or as the year needs.
    void setYearsWidth(int width);

Q_SIGNALS:
    void languageChosen(LienKet::Language language);

protected:
    void retranslate() override;

private:
    void orderTabs(); ///< as they are seen

    YearSelector *m_years;
    SearchField *m_search;
    QHBoxLayout *m_actions;
    SegmentedSwitch *m_languages;
    QHBoxLayout *m_last;
};

} // namespace LienKet
