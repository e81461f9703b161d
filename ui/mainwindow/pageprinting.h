// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/services/document.h"
#include "ui/mainwindow/mainwindow.h"

class QAction;
class QPagedPaintDevice;

namespace LienKet {

class Store;

/// Puts the page that one is on onto paper or into a PDF: a list as a table of all its columns with
/// the filter and order that it has, any other page as it stands in the window.
class PagePrinting : public QObject
{
    Q_OBJECT

public:
    /// Puts its actions into the window's file menu. All outlive it.
    PagePrinting(MainWindow &window, Store &store, Appearance &appearance, QDate today);

    /// Hears the window's change of language.
    bool event(QEvent *event) override;

    /// Writes the present page as PDF under this path; the errors of layOut() and writeWhole().
    Result<> writePage(const QString &path);

private:
    void retranslate();
    void printPage();
    void savePage();
    Document document(Page &page) const;
    void draw(QWidget &picture, QPainter &painter, const QPagedPaintDevice &device);
    void tell(const QString &title, const Error &error);

    MainWindow &m_window;
    Store &m_store;
    Appearance &m_appearance;
    QDate m_today;
    QAction *m_print;
    QAction *m_save;
};

} // namespace LienKet
