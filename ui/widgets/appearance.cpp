// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/appearance.h"

#include "ui/widgets/fonts.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/style.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QTimer>

namespace LienKet {

Appearance::Appearance() : m_desktop(QApplication::palette())
{
    QApplication::setStyle(new Style);
    QApplication::setFont(bodyFont());
    for (const char *editor : {"QTextEdit", "QPlainTextEdit"})
        QApplication::setFont(shaped(bodyFont()), editor);
    // Later: the first picture of the window would wait for it.
    QTimer::singleShot(50, qApp, [] { QApplication::setWindowIcon(programIcon()); });
    apply(ThemeChoice::System);
}

void Appearance::apply(ThemeChoice choice)
{
    m_choice = choice;
    if (choice == ThemeChoice::HighContrast) {
        QApplication::setPalette(m_desktop);
        return;
    }
    const bool dark =
        choice == ThemeChoice::Dark ||
        (choice == ThemeChoice::System && m_desktop.color(QPalette::Window).lightness() < 128);
    QApplication::setPalette(palette(dark ? darkTheme() : lightTheme()));
}

bool Appearance::isDark() const
{
    return QApplication::palette().color(QPalette::Window).lightness() < 128;
}

} // namespace LienKet
