// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/label.h"

#include <QTextLayout>

namespace LienKet {

/// A sentence of which some words are bold. QLabel would make a whole document of it, at each
/// start.
class EmphasisLabel : public Label
{
    Q_OBJECT

public:
    using Label::Label;

    /// `html` has no other elements than <b>; text() is then the sentence without them.
    void setSentence(const QString &html);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString shown(int width) const;

    QList<QTextLayout::FormatRange> m_bold;
};

} // namespace LienKet
