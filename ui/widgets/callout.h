// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/text/cell.h"

#include <QWidget>

namespace LienKet {

class Label;
class LinkLabel;

/// What needs the reader now: the cause in bold, a sentence, and at most one link.
class Callout : public QWidget
{
    Q_OBJECT

public:
    explicit Callout(Tone tone, QWidget *parent = nullptr);

    void setText(const QString &cause, const QString &sentence);
    LinkLabel *link() { return m_link; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_tone;
    Label *m_words;
    LinkLabel *m_link;
};

} // namespace LienKet
