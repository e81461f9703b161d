// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chip.h"

#include "ui/widgets/fonts.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/paint.h"

#include <QKeyEvent>
#include <QtMath>

namespace LienKet {

Chip::Chip(Kind kind, QWidget *parent) : QAbstractButton(parent), m_kind(kind)
{
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setFocusPolicy(kind == Kind::Removable ? Qt::StrongFocus : Qt::NoFocus);
    connect(this, &QAbstractButton::clicked, this, [this] {
        if (m_kind == Kind::Removable)
            Q_EMIT removed();
    });
}

QSize Chip::sizeHint() const
{
    const int cross = m_kind == Kind::Removable ? Measure::icon + 6 : 0;
    // Rounded down, the last letters would give way to an ellipsis.
    const int words = qCeil(QFontMetricsF(font()).horizontalAdvance(text()));
    return {words + cross + 22, lineHeight(font()) + 6};
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(palette());
    const double radius = height() / 2.0;
    if (m_kind == Kind::Note) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(theme.strong, 1, Qt::CustomDashLine));
        QPen dashed(theme.strong, 1);
        dashed.setDashPattern({3, 2});
        painter.setPen(dashed);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
        paintText(painter, rect(), text(), theme.muted, Qt::AlignCenter);
        return;
    }
    paintBox(painter, rect(), theme.surface, theme.strong, radius);
    const QRect cross(width() - 11 - Measure::icon, (height() - Measure::icon) / 2, Measure::icon,
                      Measure::icon);
    paintText(painter, rect().adjusted(11, 0, -11 - Measure::icon - 6, 0), text(), theme.text);
    paintIcon(painter, cross, QStringLiteral("dialog-close"), theme.text);
}

void Chip::keyPressEvent(QKeyEvent *event)
{
    if (m_kind == Kind::Removable &&
        (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace))
        Q_EMIT removed();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace LienKet
