// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/i18n/languageswitch.h"

#include <QApplication>
#include <QLocale>
#include <QTranslator>
#include <QWidget>

namespace LienKet {
namespace {

QLocale localeOf(Language language)
{
    return language == Language::Vietnamese ? QLocale(QLocale::Vietnamese, QLocale::Vietnam)
                                            : QLocale(QLocale::English, QLocale::UnitedKingdom);
}

} // namespace

Language currentLanguage()
{
    return QLocale().language() == QLocale::Vietnamese ? Language::Vietnamese : Language::English;
}

Language desktopLanguage()
{
    const QStringList preferred = QLocale::system().uiLanguages();
    for (const QString &name : preferred) {
        if (name.startsWith(QLatin1StringView("vi")))
            return Language::Vietnamese;
        if (name.startsWith(QLatin1StringView("en")))
            return Language::English;
    }
    return Language::Vietnamese;
}

LanguageSwitch::LanguageSwitch(Language language, QObject *parent) : QObject(parent)
{
    install(language);
}

LanguageSwitch::~LanguageSwitch()
{
    removeTranslators();
}

void LanguageSwitch::use(Language language)
{
    if (language == currentLanguage())
        return;
    install(language);
    Q_EMIT changed(language);
}

void LanguageSwitch::install(Language language)
{
    removeTranslators();
    // Before the translators, whose installation tells the widgets.
    QLocale::setDefault(localeOf(language));
    if (language == Language::Vietnamese) {
        addTranslator(QStringLiteral("qtbase_vi"));
        addTranslator(QStringLiteral("lienket_vi"));
    } else {
        addTranslator(QStringLiteral("lienket_en"));
    }
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows)
        window->setLocale(localeOf(language));
}

void LanguageSwitch::addTranslator(const QString &name)
{
    auto *translator = new QTranslator(this);
    if (translator->load(QStringLiteral(":/i18n/%1.qm").arg(name)))
        QCoreApplication::installTranslator(translator);
    m_translators.append(translator);
}

void LanguageSwitch::removeTranslators()
{
    for (QTranslator *translator : std::as_const(m_translators))
        QCoreApplication::removeTranslator(translator);
    qDeleteAll(m_translators);
    m_translators.clear();
}

} // namespace LienKet
