// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/sampleprogram.h"
#include "ui/forms/fieldeditor.h"
#include "ui/forms/recordpane.h"
#include "ui/i18n/languageswitch.h"
#include "ui/mainwindow/programwindow.h"
#include "ui/pages/page.h"
#include "ui/widgets/appearance.h"

#include <QAbstractButton>
#include <QLabel>
#include <QTest>

#include <algorithm>

namespace LienKet::Test {

/// What a test of the real window stands on: the sample, copied anew for each test.
class WindowTest : public QObject
{
protected:
    void makeSample()
    {
        m_languages = std::make_unique<LanguageSwitch>(Language::English);
        m_appearance = std::make_unique<Appearance>();
        m_sample = m_folder.filePath(QStringLiteral("sample.lienket"));
        QVERIFY(Store::create(m_sample, [](Store &store) { return fillWithSample(store); }));
    }

    void openCopy()
    {
        const QString path = m_folder.filePath(QStringLiteral("edited.lienket"));
        QFile::remove(path);
        QVERIFY(QFile::copy(m_sample, path));
        QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
        open(path, Store::Mode::ReadWrite);
    }

    void open(const QString &path, Store::Mode mode, QDate today = sampleToday())
    {
        m_store = Store::open(path, mode).value();
        m_window = std::make_unique<ProgramWindow>(*m_store, today, *m_languages, *m_appearance);
        m_window->resize(1440, 900);
        m_window->openToday();
        m_window->show();
    }

    void close()
    {
        m_languages->use(Language::English);
        m_appearance->apply(ThemeChoice::System);
        m_window.reset();
        m_store.reset();
    }

    /// Lets everything happen that waits for the event loop.
    static void settle()
    {
        for (int round = 0; round < 3; ++round) {
            QCoreApplication::sendPostedEvents();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
            QCoreApplication::processEvents();
        }
    }

    void put(const QList<Record> &records)
    {
        Step step;
        step.put = records;
        const auto done = m_store->commit(step);
        QVERIFY2(done, qPrintable(done ? QString() : done.error().detail));
        settle();
    }

    /// The button or link that is seen with the words, or with more of them in its tooltip.
    QAbstractButton *button(const QString &words)
    {
        settle();
        for (auto *each : m_window->findChildren<QAbstractButton *>()) {
            if (each->isVisible() && (each->text() == words || each->toolTip() == words))
                return each;
        }
        return nullptr;
    }

    /// Goes on from a field, as with the tab key; it need not have been entered.
    static void leave(QWidget *field)
    {
        if (field->hasFocus()) {
            field->clearFocus();
        } else {
            QFocusEvent out(QEvent::FocusOut, Qt::TabFocusReason);
            QCoreApplication::sendEvent(field, &out);
        }
        settle();
    }

    Page *page() { return m_window->page(m_window->currentPage()); }
    RecordPane *pane() { return page()->findChild<RecordPane *>(); }

    /// The editor of a field in the form that is seen.
    FieldEditor *editor(const char *field)
    {
        for (FieldEditor *each : pane()->findChildren<FieldEditor *>()) {
            if (each->field().name == QLatin1StringView(field) && each->isVisibleTo(pane()))
                return each;
        }
        qFatal("no field %s", field);
    }

    /// True if a label that is seen contains the words.
    static bool says(const QWidget *within, const QString &words)
    {
        const auto labels = within->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
            return label->isVisible() && label->text().contains(words);
        });
    }
    bool says(const QString &words) { return says(m_window.get(), words); }

    QTemporaryDir m_folder;
    QString m_sample;
    std::unique_ptr<LanguageSwitch> m_languages;
    std::unique_ptr<Appearance> m_appearance;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<ProgramWindow> m_window;
};

} // namespace LienKet::Test
