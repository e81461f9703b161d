// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"

#include <QLocale>
#include <QObject>

#include <memory>

namespace LienKet {

/// The language that the program speaks at this moment: that of QLocale's default, which
/// LanguageSwitch sets. Models and widgets ask it each time they are asked for a text.
Language currentLanguage();

/// The user's own: Vietnamese or English, whichever the desktop prefers.
Language desktopLanguage();

/// As long as it lives, words are said in that language where they are asked for, and no widget
/// hears of it: for what is read in either language.
class InLanguage
{
public:
    explicit InLanguage(Language language);
    ~InLanguage();
    Q_DISABLE_COPY_MOVE(InLanguage)

private:
    QLocale m_before;
};

class SpokenWords;

/// Changes the program's language while it runs: the translators (Qt's own sentences too), the
/// default locale, and the locale of every window. Widgets hear of it by QEvent::LanguageChange.
class LanguageSwitch : public QObject
{
    Q_OBJECT

public:
    explicit LanguageSwitch(Language language, QObject *parent = nullptr);
    ~LanguageSwitch() override;

    void use(Language language);

Q_SIGNALS:
    void changed(Language language);

private:
    void install(Language language);

    std::unique_ptr<SpokenWords> m_words;
};

} // namespace LienKet
