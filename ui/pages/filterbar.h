// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "ui/i18n/translated.h"
#include "ui/models/facet.h"

#include <QMap>
#include <QWidget>

class QVBoxLayout;
class QToolButton;

namespace LienKet {

class LinkLabel;
class SearchField;

/// Chosen values by facet: a record passes that has one of the values of each facet.
using ChosenFacets = QMap<QString, QStringList>;

/// "area=ID&member=HUST,UTC" as chosen values, and back; how one page asks another for what it
/// counted.
ChosenFacets chosenFrom(const QString &text);
QString textOf(const ChosenFacets &chosen);

/// What narrows a set of records, the same on every page that can be narrowed: a field for words, a
/// menu of facets, a chip for each chosen value, and a link that clears them all.
class FilterBar : public Translated<QWidget>
{
    Q_OBJECT

public:
    explicit FilterBar(QWidget *parent = nullptr);

    /// The facets, and how many records they can be asked of when their menu opens. Values of the
    /// `further` ones are chosen elsewhere; they have their chips here too.
    void setFacets(const QList<Facet> &facets, std::function<int()> records,
                   const QList<Facet> &further = {});
    void setHint(const QString &hint); ///< in the field
    void hideField();                  ///< where words do not narrow anything

    /// The chips, to stand elsewhere than behind the field, so many beside each other; hidden while
    /// there are none.
    QWidget *takeChips(int aRow);

    QString text() const;
    static QString word(const Facet &facet, const QString &code); ///< of the empty code too

    /// The words and the chosen values as textOf(), for a page that has some of the same facets.
    QString shared() const;
    const ChosenFacets &chosen() const { return m_chosen; }
    bool isEmpty() const;

    /// What the chosen facets let through; null if none is chosen.
    std::function<bool(int record)> condition() const;

    /// Replaces every filter. The words of the field are `text`, unless "text" is among the chosen.
    void setChosen(const ChosenFacets &chosen, const QString &text = {});
    void clear() { setChosen({}); }
    void toggle(const QString &facet, const QString &code);
    void chooseOnly(const QString &facet, const QString &code); ///< beside the other facets

    /// The same values as they are called at this moment: words of `from` become those of the
    /// records that they choose. What no record is called by any more is left out.
    ChosenFacets said(const ChosenFacets &chosen, Language from) const;
    bool isWorded(const ChosenFacets &chosen) const; ///< some are words of a language
    void focusField();

Q_SIGNALS:
    void textChanged();
    void chosenChanged();

protected:
    void retranslate() override;

private:
    void showChips();
    void showClear();
    void openMenu();
    QString chipText(const Facet &facet, const QString &code) const;

    QList<Facet> m_facets; ///< those of the menu first
    qsizetype m_inMenu = 0;
    std::function<int()> m_records;
    ChosenFacets m_chosen;
    SearchField *m_field;
    QToolButton *m_menu;
    QWidget *m_chipRow;
    QVBoxLayout *m_chips; ///< of rows
    LinkLabel *m_clear;
    int m_chipsARow = 0; ///< 0: all of them, behind the field
};

} // namespace LienKet
