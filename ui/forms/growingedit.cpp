// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/growingedit.h"

#include "core/base/text.h"

#include <QKeyEvent>
#include <QMimeData>
#include <QScrollBar>
#include <QTextBlock>
#include <QtMath>

namespace LienKet {

namespace {

constexpr int mostLines = 12;

} // namespace

GrowingEdit::GrowingEdit(QWidget *parent) : QPlainTextEdit(parent)
{
    setFrameShape(QFrame::NoFrame);
    setTabChangesFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    document()->setDocumentMargin(0);
    viewport()->setAutoFillBackground(false);
    connect(this, &QPlainTextEdit::textChanged, this, &GrowingEdit::grow);
}

QSize GrowingEdit::sizeHint() const
{
    // The size of a plain text document is counted in lines.
    const int lines = qMax(1, qCeil(document()->size().height()));
    // Marks above Vietnamese capitals make a line higher than the font says.
    const QTextBlock first = document()->firstBlock();
    const qreal line = blockBoundingRect(first).height() / qMax(1, first.lineCount());
    return {240,
            qCeil(qMin(lines, mostLines) * qMax<qreal>(line, fontMetrics().lineSpacing())) + 2};
}

void GrowingEdit::grow()
{
    const bool scrolls = document()->size().height() > mostLines;
    setVerticalScrollBarPolicy(scrolls ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    if (!scrolls) // the line that made it grow scrolled the first one out of sight
        verticalScrollBar()->setValue(0);
    updateGeometry();
}

void GrowingEdit::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && !(event->modifiers() & Qt::ShiftModifier))
        Q_EMIT returnPressed();
    else
        QPlainTextEdit::keyPressEvent(event);
}

void GrowingEdit::insertFromMimeData(const QMimeData *source)
{
    if (document()->characterCount() + source->text().size() > maximumTextLength)
        Q_EMIT pastedTooMuch();
    else
        insertPlainText(source->text());
}

void GrowingEdit::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    grow(); // another width, other lines
}

} // namespace LienKet
