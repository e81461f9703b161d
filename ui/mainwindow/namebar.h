// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/i18n/translated.h"
#include "ui/widgets/panel.h"

class QLineEdit;
class QPushButton;

namespace LienKet {

class Label;

/// Asks once, in place, whose name shall stand behind the changes of this desktop.
class NameBar : public Translated<Band>
{
    Q_OBJECT

public:
    explicit NameBar(const QString &proposed, QWidget *parent = nullptr);

Q_SIGNALS:
    void answered(const QString &name);

protected:
    void retranslate() override;

private:
    void answer();

    Label *m_question;
    QLineEdit *m_name;
    QPushButton *m_keep;
};

} // namespace LienKet
