// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/documentexport.h"

#include "core/store/store.h"
#include "ui/devices/devices.h"
#include "ui/dialogs/messages.h"
#include "ui/printing/documentlayout.h"
#include "ui/printing/officialform.h"
#include "ui/printing/pdffile.h"
#include "ui/printing/reportfile.h"
#include "ui/text/errors.h"

#include <QCoreApplication>
#include <QDir>

namespace LienKet {

void exportDocument(QWidget *parent, const QString &title, const Result<Document> &document,
                    Store &store, const QString &fileName)
{
    const QString path =
        askWhereToSave(parent, title, QDir(folderFor(store.path())).filePath(fileName),
                       QCoreApplication::translate("LienKet::DocumentExport", "PDF files (*.pdf)"));
    if (path.isEmpty())
        return;
    tellSaved(parent, title, writeDocument(store, document, path), path);
}

void printDocument(QWidget *parent, const QString &title, const Result<Document> &document,
                   Store &store)
{
    const auto say = [&](const Error &error) {
        MessageDialog(title, {sentence(error)}, parent).exec();
    };
    if (const auto read = store.allRead(); !read)
        return say(read.error());
    if (!document)
        return say(document.error());
    const Result<PaperPages> pages = LienKet::layOut(inOfficialForm(store, *document));
    if (!pages)
        return say(pages.error());
    PrintJob job{title, document->title};
    job.draw = [&](QPainter &painter, QPagedPaintDevice &device) { draw(*pages, painter, device); };
    printOut(parent, job);
}

} // namespace LienKet
