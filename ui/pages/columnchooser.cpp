// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/columnchooser.h"

#include "ui/pages/recordlist.h"
#include "ui/widgets/label.h"
#include "ui/widgets/paint.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>

namespace LienKet {

ColumnChooser::ColumnChooser(RecordList &list, QWidget *parent)
    : Translated<QDialog>(parent), m_list(list)
{
    m_hint = new Label(Label::Ink::Muted);
    m_hint->setWordWrap(true);
    m_columns = new QListWidget;
    m_columns->setDragDropMode(QAbstractItemView::InternalMove);
    m_columns->installEventFilter(this);
    m_first = new QPushButton;
    m_close = new QPushButton;
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_first);
    buttons->addStretch();
    buttons->addWidget(m_close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Measure::pageMargin, Measure::pageMargin, Measure::pageMargin,
                               Measure::inset);
    layout->setSpacing(Measure::paneGap);
    layout->addWidget(m_hint);
    layout->addWidget(m_columns, 1);
    layout->addLayout(buttons);
    resize(400, 520);
    connect(m_close, &QAbstractButton::clicked, this, &QDialog::accept);
    connect(m_first, &QAbstractButton::clicked, this, [this] {
        Arrangement arrangement = m_list.arrangement();
        arrangement.columns.clear();
        m_list.arrange(arrangement);
        fill();
    });
    connect(m_columns, &QListWidget::itemChanged, this, &ColumnChooser::apply);
    connect(m_columns->model(), &QAbstractItemModel::rowsMoved, this, &ColumnChooser::apply);
    retranslate();
}

void ColumnChooser::fill()
{
    const QSignalBlocker silent(m_columns);
    m_columns->clear();
    const QStringList shown = m_list.shownColumns();
    QStringList keys = shown;
    for (const Column &column : m_list.model().columns()) {
        if (!keys.contains(column.key))
            keys.append(column.key);
    }
    for (const QString &key : std::as_const(keys)) {
        auto *item = new QListWidgetItem(m_list.model().column(key)->head(), m_columns);
        item->setData(Qt::UserRole, key);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable |
                       Qt::ItemIsDragEnabled);
        item->setCheckState(shown.contains(key) ? Qt::Checked : Qt::Unchecked);
    }
    m_columns->setCurrentRow(0);
}

void ColumnChooser::apply()
{
    Arrangement arrangement = m_list.arrangement();
    arrangement.columns.clear();
    for (int row = 0; row < m_columns->count(); ++row) {
        const QListWidgetItem *item = m_columns->item(row);
        if (item->checkState() == Qt::Checked)
            arrangement.columns.append(item->data(Qt::UserRole).toString());
    }
    if (!arrangement.columns.isEmpty())
        m_list.arrange(arrangement);
}

void ColumnChooser::move(int by)
{
    const int row = m_columns->currentRow();
    if (row < 0 || row + by < 0 || row + by >= m_columns->count())
        return;
    m_columns->insertItem(row + by, m_columns->takeItem(row));
    m_columns->setCurrentRow(row + by);
    apply();
}

bool ColumnChooser::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto &key = static_cast<const QKeyEvent &>(*event);
        if (key.modifiers() == Qt::AltModifier &&
            (key.key() == Qt::Key_Up || key.key() == Qt::Key_Down)) {
            move(key.key() == Qt::Key_Up ? -1 : 1);
            return true;
        }
    }
    return Translated<QDialog>::eventFilter(watched, event);
}

void ColumnChooser::retranslate()
{
    setWindowTitle(tr("Columns"));
    m_hint->setText(tr("Ticked columns are shown, in this order. Move one by dragging it or with "
                       "Alt+Up and Alt+Down."));
    m_columns->setAccessibleName(tr("Columns"));
    m_first->setText(tr("As many as fit"));
    m_close->setText(tr("Close"));
    fill();
}

} // namespace LienKet
