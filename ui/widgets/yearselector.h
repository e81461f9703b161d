// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/i18n/translated.h"

#include <QList>
#include <QWidget>

class QPushButton;
class QToolButton;

namespace LienKet {

/// A year that can be chosen, with what the list says about it ("Reporting · TLU").
struct YearChoice
{
    int year = 0;
    QString remark;
};

/// ‹ [Year 2026 ▾] ›: steps with the arrows (or Alt+Page Up and Down), or jumps with the list.
class YearSelector : public Translated<QWidget>
{
    Q_OBJECT

public:
    explicit YearSelector(QWidget *parent = nullptr);

    void setYears(const QList<YearChoice> &years); ///< ascending
    void setYear(int year);                        ///< emits nothing
    int year() const { return m_year; }
    bool has(int year) const; ///< it is one of those to choose from

    void step(int by); ///< the next or previous year that there is

Q_SIGNALS:
    void chosen(int year);

protected:
    void retranslate() override;

private:
    int indexOf(int year) const; ///< -1: it is none of them
    void openList();
    void choose(int year);

    QList<YearChoice> m_years;
    int m_year = 0;
    QToolButton *m_previous;
    QPushButton *m_list;
    QToolButton *m_next;
};

} // namespace LienKet
