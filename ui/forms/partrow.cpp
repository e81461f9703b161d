// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/partrow.h"

#include "ui/widgets/label.h"
#include "ui/widgets/paint.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>

namespace LienKet {

namespace {

/// Six dots to take hold of.
class Grip : public QWidget
{
public:
    Grip()
    {
        setCursor(Qt::OpenHandCursor);
        setFixedWidth(Measure::icon);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const QColor ink = themeOf(palette()).strong;
        for (int dot = 0; dot < 6; ++dot)
            painter.fillRect(4 + dot % 2 * 4, height() / 2 - 5 + dot / 2 * 4, 2, 2, ink);
    }
};

} // namespace

PartRow::PartRow(const RecordKey &part, const QString &words, bool ordered)
    : m_part(part), m_words(new LinkLabel)
{
    m_words->setText(words);
    m_words->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    connect(m_words, &QAbstractButton::clicked, this, &PartRow::opened);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 1, 0, 1);
    line->setSpacing(2);
    if (ordered) {
        m_grip = new Grip;
        m_grip->setToolTip(tr("Drag to move it, or Alt+Up and Alt+Down"));
        m_grip->installEventFilter(this);
        m_words->installEventFilter(this);
        line->addWidget(m_grip);
    }
    line->addWidget(m_words, 1);
}

void PartRow::add(QWidget *button)
{
    layout()->addWidget(button);
}

void PartRow::focusWords()
{
    m_words->setFocus(Qt::OtherFocusReason);
}

QList<PartRow *> PartRow::siblings() const
{
    QList<PartRow *> rows =
        parentWidget()->findChildren<PartRow *>(QString(), Qt::FindDirectChildrenOnly);
    rows.removeIf([this](const PartRow *row) { return row->m_part.table != m_part.table; });
    std::sort(rows.begin(), rows.end(),
              [](const PartRow *a, const PartRow *b) { return a->y() < b->y(); });
    return rows;
}

int PartRow::placesTo(int globalY) const
{
    const int y = parentWidget()->mapFromGlobal(QPoint(0, globalY)).y();
    const QList<PartRow *> rows = siblings();
    const qsizetype own = rows.indexOf(this);
    qsizetype target = own;
    while (target > 0 && y < rows.at(target - 1)->geometry().center().y())
        --target;
    while (target + 1 < rows.size() && y > rows.at(target + 1)->geometry().center().y())
        ++target;
    return int(target - own);
}

void PartRow::showDrop(int by)
{
    const QList<PartRow *> rows = siblings();
    const qsizetype target = rows.indexOf(this) + by;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        rows.at(i)->m_line = i == target ? by : 0;
        rows.at(i)->update();
    }
}

void PartRow::paintEvent(QPaintEvent *)
{
    if (m_line == 0)
        return;
    QPainter painter(this);
    painter.fillRect(0, m_line < 0 ? 0 : height() - 2, width(), 2, themeOf(palette()).accent);
}

bool PartRow::handleKey(const QKeyEvent &event)
{
    const bool up = event.key() == Qt::Key_Up;
    if (event.modifiers() != Qt::AltModifier || (!up && event.key() != Qt::Key_Down))
        return false;
    const QList<PartRow *> rows = siblings();
    if (rows.indexOf(this) != (up ? 0 : rows.size() - 1))
        Q_EMIT moved(up ? -1 : 1);
    return true;
}

bool PartRow::handleGrip(const QMouseEvent &event)
{
    const int by = placesTo(qRound(event.globalPosition().y()));
    switch (event.type()) {
    case QEvent::MouseButtonPress:
        return true;
    case QEvent::MouseMove:
        showDrop(by);
        return true;
    case QEvent::MouseButtonRelease:
        showDrop(0);
        if (by != 0)
            Q_EMIT moved(by);
        return true;
    default:
        return false;
    }
}

bool PartRow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress)
        return handleKey(static_cast<const QKeyEvent &>(*event));
    if (watched == m_grip)
        if (const auto *mouse = dynamic_cast<const QMouseEvent *>(event))
            return handleGrip(*mouse);
    return QWidget::eventFilter(watched, event);
}

} // namespace LienKet
