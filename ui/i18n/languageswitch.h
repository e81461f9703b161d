// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"

#include <QObject>

class QTranslator;

namespace LienKet {

/// The language that the program speaks at this moment: that of QLocale's default, which
/// LanguageSwitch sets. Models and widgets ask it each time they are asked for a text.
Language currentLanguage();

/// The user's own: Vietnamese or English, whichever the desktop prefers.
Language desktopLanguage();

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
    void addTranslator(const QString &name);
    void removeTranslators();

    QList<QTranslator *> m_translators;
};

} // namespace LienKet
