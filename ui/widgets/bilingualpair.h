// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "ui/i18n/translated.h"

#include <QBoxLayout>
#include <QWidget>

namespace LienKet {

class Label;

/// A bilingual text to be read: Vietnamese and English side by side in one frame, each after its
/// mark, with what is not in order said right above it. Below 520 px the halves stack.
class BilingualPair : public Translated<QWidget>
{
    Q_OBJECT

public:
    explicit BilingualPair(QWidget *parent = nullptr);

    void setText(const LocalizedText &text);

protected:
    void retranslate() override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Half
    {
        QString mark; ///< "VI": painted before the first word
        Label *state;
        Label *words;
    };
    Half addHalf(Language language);
    void say(const Half &half, Language language);
    int markWidth(const Half &half) const;

    LocalizedText m_text;
    QBoxLayout *m_layout;
    Half m_vietnamese;
    Half m_english;
};

} // namespace LienKet
