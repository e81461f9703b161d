// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/i18n/languageswitch.h"

#include <QApplication>
#include <QLocale>
#include <QTranslator>
#include <QWidget>

#include <map>
#include <vector>

namespace LienKet {

using namespace Qt::StringLiterals;

namespace {

QLocale localeOf(Language language)
{
    return language == Language::Vietnamese ? QLocale(QLocale::Vietnamese, QLocale::Vietnam)
                                            : QLocale(QLocale::English, QLocale::UnitedKingdom);
}

} // namespace

/// The program's words, and Qt's own, in the language of the moment of asking.
class SpokenWords : public QTranslator
{
public:
    QString translate(const char *context, const char *text, const char *remark,
                      int number) const override
    {
        for (const auto &each : in(currentLanguage())) {
            const QString words = each->translate(context, text, remark, number);
            if (!words.isNull())
                return words;
        }
        return {};
    }
    bool isEmpty() const override { return false; } // so that widgets are told of it

    void forget() { m_read.clear(); }

private:
    using Translators = std::vector<std::unique_ptr<QTranslator>>;

    const Translators &in(Language language) const
    {
        const auto known = m_read.find(language);
        if (known != m_read.end())
            return known->second;
        Translators read;
        for (const QString &name : language == Language::Vietnamese
                                       ? QStringList{u"lienket_vi"_s, u"qtbase_vi"_s}
                                       : QStringList{u"lienket_en"_s}) {
            auto translator = std::make_unique<QTranslator>();
            if (translator->load(u":/i18n/%1.qm"_s.arg(name)))
                read.push_back(std::move(translator));
        }
        return m_read.emplace(language, std::move(read)).first->second;
    }

    mutable std::map<Language, Translators> m_read; ///< those that were spoken
};

InLanguage::InLanguage(Language language)
{
    QLocale::setDefault(localeOf(language));
}

InLanguage::~InLanguage()
{
    QLocale::setDefault(m_before);
}

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

LanguageSwitch::LanguageSwitch(Language language, QObject *parent)
    : QObject(parent), m_words(std::make_unique<SpokenWords>())
{
    install(language);
}

LanguageSwitch::~LanguageSwitch()
{
    QCoreApplication::removeTranslator(m_words.get());
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
    QCoreApplication::removeTranslator(m_words.get());
    m_words->forget();
    // Before the words, whose installation tells the widgets.
    QLocale::setDefault(localeOf(language));
    QCoreApplication::installTranslator(m_words.get());
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows)
        window->setLocale(localeOf(language));
}

} // namespace LienKet
