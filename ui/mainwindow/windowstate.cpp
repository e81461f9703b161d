// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/i18n/languageswitch.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/toolbar.h"
#include "ui/widgets/appearance.h"
#include "ui/widgets/yearselector.h"

#include <QGuiApplication>
#include <QScreen>
#include <QSettings>

namespace LienKet {

using namespace Qt::StringLiterals;

void MainWindow::saveState() const
{
    QSettings settings;
    settings.setValue(u"window/geometry"_s, saveGeometry());
    settings.setValue(u"window/page"_s, m_current);
    settings.setValue(u"window/year"_s, year());
    settings.setValue(u"window/language"_s, QString(code(currentLanguage())));
    settings.setValue(u"window/theme"_s, QString(code(m_appearance.choice())));
}

void MainWindow::restoreState()
{
    const QSettings settings;
    // restoreGeometry() keeps the window on a screen that is there.
    if (!restoreGeometry(settings.value(u"window/geometry"_s).toByteArray())) {
        const QSize size(1440, 900);
        const QSize frame(2, 40); // what a desktop may put around it
        const QSize screen = QGuiApplication::primaryScreen()->availableSize();
        resize(size.boundedTo(screen - frame));
        if (this->size() != size)
            setWindowState(windowState() | Qt::WindowMaximized);
    }
    fitNavigation(); // its words would widen the window before it is seen
    if (const auto theme = fromCode<ThemeChoice>(settings.value(u"window/theme"_s).toString())) {
        m_appearance.apply(*theme);
        sayTheme();
    }
    // It was that of the file before, which may be another one.
    if (const int kept = settings.value(u"window/year"_s).toInt(); m_tools->years()->has(kept))
        setYear(kept);
    if (!openPage(settings.value(u"window/page"_s).toString()) && !m_entries.isEmpty())
        openPage(m_entries.first().key);
}

} // namespace LienKet
