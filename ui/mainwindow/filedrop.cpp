// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/filedrop.h"

#include "ui/mainwindow/mainwindow.h"
#include "ui/pages/page.h"

#include <QApplication>
#include <QDropEvent>
#include <QMimeData>
#include <QUrl>

namespace LienKet {

namespace {

QStringList localFiles(const QMimeData &data)
{
    QStringList paths;
    for (const QUrl &url : data.urls()) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    return paths;
}

} // namespace

FileDrop::FileDrop(MainWindow &window) : QObject(&window), m_window(window)
{
    window.setAcceptDrops(true); // where no field does
    qApp->installEventFilter(this);
}

bool FileDrop::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::DragEnter:
    case QEvent::DragMove:
    case QEvent::Drop:
        if (const auto *at = qobject_cast<QWidget *>(watched); at && at->window() == &m_window)
            return handle(*at, static_cast<QDropEvent &>(*event));
        return false;
    default:
        return false;
    }
}

bool FileDrop::handle(const QWidget &at, QDropEvent &event)
{
    const QStringList paths = localFiles(*event.mimeData());
    Page *page = paths.isEmpty() ? nullptr : m_window.page(m_window.currentPage());
    // Where nothing takes drops, they come to the window.
    if (!page || !page->takesFiles(at.mapToGlobal(event.position().toPoint())))
        return false;
    event.acceptProposedAction();
    if (event.type() == QEvent::Drop)
        page->takeFiles(paths);
    return true;
}

} // namespace LienKet
