// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/pageprinting.h"

#include "core/base/format.h"
#include "core/services/attaching.h"
#include "core/store/wholefile.h"
#include "ui/devices/devices.h"
#include "ui/dialogs/messages.h"
#include "ui/i18n/languageswitch.h"
#include "ui/models/listdocument.h"
#include "ui/models/tablemodel.h"
#include "ui/pages/page.h"
#include "ui/printing/documentlayout.h"
#include "ui/printing/pdffile.h"
#include "ui/text/errors.h"
#include "ui/widgets/appearance.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/pagehead.h"

#include <QAction>
#include <QBuffer>
#include <QDir>
#include <QPainter>
#include <QPdfWriter>

namespace LienKet {

using namespace Qt::StringLiterals;

namespace {

/// A page that is scrolled may be higher than wide.
QPageLayout::Orientation orientationOf(const QWidget &picture)
{
    return picture.height() > picture.width() ? QPageLayout::Portrait : QPageLayout::Landscape;
}

} // namespace

PagePrinting::PagePrinting(MainWindow &window, Store &store, Appearance &appearance, QDate today)
    : QObject(&window), m_window(window), m_store(store), m_appearance(appearance), m_today(today)
{
    m_print = new QAction(icon(u"document-print"_s), {}, &window);
    m_print->setShortcut(QKeySequence(u"Ctrl+P"_s));
    m_save = new QAction(icon(u"application-pdf"_s), {}, &window);
    window.addAction(MainWindow::Menu::File, m_print);
    window.addAction(MainWindow::Menu::File, m_save);
    connect(m_print, &QAction::triggered, this, &PagePrinting::printPage);
    connect(m_save, &QAction::triggered, this, &PagePrinting::savePage);
    retranslate();
}

bool PagePrinting::event(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    return QObject::event(event);
}

void PagePrinting::retranslate()
{
    m_print->setText(tr("Print t&his page…"));
    m_save->setText(tr("Save this page as P&DF…"));
}

void PagePrinting::tell(const QString &title, const Error &error)
{
    MessageDialog(title, {sentence(error)}, &m_window).exec();
}

Document PagePrinting::document(Page &page) const
{
    const TableModel &list = *page.list();
    const Language language = currentLanguage();
    const QString facts = tr("%1 of %2 rows, as of %3")
                              .arg(QString::number(list.found()), QString::number(list.total()),
                                   dateText(m_today, language));
    Document listed = listDocument(list, page.title(), facts, language, m_today);
    if (const auto *head = page.findChild<PageHead *>())
        listed.footMark = head->note(); // invented records say so on paper, too
    return listed;
}

void PagePrinting::draw(QWidget &picture, QPainter &painter, const QPagedPaintDevice &device)
{
    // Paper is white, whatever the window is.
    const ThemeChoice theme = m_appearance.choice();
    if (m_appearance.isDark())
        m_appearance.apply(ThemeChoice::Light);
    QCoreApplication::sendPostedEvents(); // of the palette, to what is painted next
    const qreal scale =
        qMin(qreal(device.width()) / picture.width(), qreal(device.height()) / picture.height());
    painter.translate((device.width() - scale * picture.width()) / 2, 0);
    painter.scale(scale, scale);
    picture.render(&painter, {}, {}, QWidget::DrawChildren);
    if (m_appearance.choice() != theme)
        m_appearance.apply(theme);
}

Result<> PagePrinting::writePage(const QString &path)
{
    LIENKET_TRY(m_store.allRead());
    Page *page = m_window.page(m_window.currentPage());
    QWidget *picture = page->picture();
    if (!picture) {
        const Document listed = document(*page);
        const auto pages = layOut(listed);
        return pages ? writeWhole(pdfBytes(listed, *pages), path) : std::unexpected(pages.error());
    }
    constexpr double margin = 10; // mm
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setTitle(page->title());
        writer.setPageLayout({QPageSize(QPageSize::A4), orientationOf(*picture),
                              QMarginsF(margin, margin, margin, margin), QPageLayout::Millimeter});
        QPainter painter(&writer);
        draw(*picture, painter, writer);
    }
    return writeWhole(buffer.data(), path);
}

void PagePrinting::printPage()
{
    const QString title = tr("Print this page");
    if (const auto read = m_store.allRead(); !read)
        return tell(title, read.error());
    Page *page = m_window.page(m_window.currentPage());
    QWidget *picture = page->picture();
    PrintJob job{title, page->title(), picture ? orientationOf(*picture) : QPageLayout::Landscape};
    job.wholeSheet = !picture;
    job.draw = [&](QPainter &painter, QPagedPaintDevice &device) {
        draw(*picture, painter, device);
    };
    if (!picture) {
        auto pages = layOut(document(*page));
        if (!pages)
            return tell(title, pages.error());
        job.draw = [pages = std::move(*pages)](QPainter &painter, QPagedPaintDevice &device) {
            LienKet::draw(pages, painter, device);
        };
    }
    printOut(&m_window, job);
}

void PagePrinting::savePage()
{
    const QString title = tr("Save this page as PDF");
    const QString name = exportName(m_window.page(m_window.currentPage())->title() + u".pdf"_s);
    const QString path = askWhereToSave(
        &m_window, title, QDir(folderFor(m_store.path())).filePath(name), tr("PDF files (*.pdf)"));
    if (!path.isEmpty())
        tellSaved(&m_window, title, writePage(path), path);
}

} // namespace LienKet
