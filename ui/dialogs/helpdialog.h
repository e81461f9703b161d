// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/i18n/translated.h"

#include <QDialog>

class QDialogButtonBox;
class QTextBrowser;

namespace LienKet {

/// A dialog that shows a text with its close button; it says itself anew in another language.
class TextDialog : public Translated<QDialog>
{
    Q_OBJECT

public:
    explicit TextDialog(QWidget *parent = nullptr);

protected:
    void setContent(const QString &title, const QString &html);

private:
    QTextBrowser *m_text;
    QDialogButtonBox *m_buttons;
};

/// What the pages are for, how lists work, and every keyboard shortcut.
class HelpDialog : public TextDialog
{
    Q_OBJECT

public:
    explicit HelpDialog(QWidget *parent = nullptr);

protected:
    void retranslate() override;
};

/// Version, purpose and licence.
class AboutDialog : public TextDialog
{
    Q_OBJECT

public:
    explicit AboutDialog(QWidget *parent = nullptr);

protected:
    void retranslate() override;
};

} // namespace LienKet
