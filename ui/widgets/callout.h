// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/text/cell.h"

#include <QWidget>

class QHBoxLayout;

namespace LienKet {

class Label;
class LinkLabel;

/// What has to be known before anything else on a page: its cause in bold, one sentence, and at
/// most one link or a few buttons, on the tint of its state with an edge in its ink.
class Callout : public QWidget
{
    Q_OBJECT

public:
    explicit Callout(Tone tone, const QString &icon, QWidget *parent = nullptr);

    void setTone(Tone tone);
    void setWords(const QString &cause, const QString &sentence);

    /// The link at the right; made on first use.
    LinkLabel *link();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_tone;
    QString m_icon;
    Label *m_words;
    QHBoxLayout *m_layout;
    LinkLabel *m_link = nullptr;
};

} // namespace LienKet
