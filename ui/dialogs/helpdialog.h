// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/i18n/translated.h"

#include <QDialog>

#include <functional>

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

/// What the present page is for, then the pages, lists, editing and the year's work.
class HelpDialog : public TextDialog
{
    Q_OBJECT

public:
    /// `page` is the key of the present page, `title` gives its name.
    HelpDialog(const QString &page, const std::function<QString()> &title,
               QWidget *parent = nullptr);

protected:
    void retranslate() override;

private:
    QString m_page;
    std::function<QString()> m_title;
};

/// Every keyboard shortcut: those of the window's menus as they are, then those of lists and forms.
class ShortcutsDialog : public TextDialog
{
    Q_OBJECT

public:
    explicit ShortcutsDialog(QWidget *window);

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
