// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/undobar.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/paint.h"

#include <QApplication>

namespace LienKet {
namespace {

constexpr int shownFor = 8000;

/// A button on the exchanged ground: text colour is the surface's.
class BarButton : public QPushButton
{
public:
    QSize sizeHint() const override
    {
        const int words = text().isEmpty() ? 0 : fontMetrics().horizontalAdvance(text()) + 8;
        return {words + Measure::icon + 26, controlHeight(font())};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Theme &theme = themeOf(palette());
        if (!text().isEmpty())
            paintBox(painter, rect(), {}, theme.strong);
        const QRect symbol(13, (height() - Measure::icon) / 2, Measure::icon, Measure::icon);
        paintIcon(painter, symbol, icon().name(), theme.surface);
        paintText(painter, rect().adjusted(13 + Measure::icon + 8, 0, 0, 0), text(), theme.surface);
    }
};

} // namespace

UndoBar::UndoBar(QWidget *parent) : Translated<QWidget>(parent)
{
    m_sentence = new Label;
    m_sentence->setForegroundRole(QPalette::Base);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_sentence->setMinimumWidth(1); // a file's name may be one long word
    m_undo = new BarButton;
    m_undo->setIcon(icon(QStringLiteral("edit-undo")));
    m_open = new BarButton;
    m_open->setIcon(icon(QStringLiteral("go-next")));
    m_close = new BarButton;
    m_close->setIcon(icon(QStringLiteral("dialog-close")));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(Measure::inset, Measure::gap + 6, Measure::gap, 6);
    layout->addWidget(m_sentence, 1);
    layout->addWidget(m_open);
    layout->addWidget(m_undo);
    layout->addWidget(m_close);
    connect(m_undo, &QPushButton::clicked, this, [this] {
        putAway();
        Q_EMIT undoRequested();
    });
    connect(m_open, &QPushButton::clicked, this, [this] {
        putAway();
        Q_EMIT openRequested();
    });
    connect(m_close, &QPushButton::clicked, this, &UndoBar::putAway);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &UndoBar::expire);
    hide();
    retranslate();
}

void UndoBar::announce(const QString &sentence, bool undoable, bool leads)
{
    m_sentence->setText(sentence);
    m_undo->setVisible(undoable);
    m_open->setVisible(leads);
    setAccessibleName(sentence);
    show();
    m_timer.start(shownFor);
}

void UndoBar::putAway()
{
    if (m_home && isAncestorOf(QApplication::focusWidget()))
        m_home->setFocus(Qt::OtherFocusReason);
    hide();
}

void UndoBar::expire()
{
    if (underMouse() || m_undo->hasFocus() || m_open->hasFocus() || m_close->hasFocus())
        m_timer.start(1000);
    else
        hide();
}

void UndoBar::retranslate()
{
    m_undo->setText(tr("Undo"));
    m_open->setText(tr("Open"));
    m_close->setAccessibleName(tr("Close"));
    m_close->setToolTip(tr("Close"));
}

void UndoBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRect bar = rect().adjusted(0, Measure::gap, 0, 0); // apart from what stands above
    paintBox(painter, bar, themeOf(palette()).text, {}, Measure::sheetRadius);
}

} // namespace LienKet
