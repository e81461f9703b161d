// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/text/cell.h"

#include <QWidget>

class QHBoxLayout;

namespace LienKet {

class BadgeLabel;
class Chip;
class EmphasisLabel;
class HeadLabel;

/// The head of a page: title, state and "illustrative data" on the first line, one sentence with
/// the facts that matter on the second, actions at the right with the primary one last.
class PageHead : public QWidget
{
    Q_OBJECT

public:
    explicit PageHead(QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setBadge(const Badge &badge);
    void setNote(const QString &note); ///< the dashed chip; empty: none
    QString note() const;

    /// The sentence, as rich text in which only values are bold; the caller escapes them.
    void setSentence(const QString &html);

    void addAction(QWidget *button);

private:
    HeadLabel *m_title;
    BadgeLabel *m_badge;
    Chip *m_note;
    EmphasisLabel *m_sentence;
    QHBoxLayout *m_actions;
};

} // namespace LienKet
