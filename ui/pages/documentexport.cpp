// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/documentexport.h"

#include "ui/dialogs/messages.h"
#include "ui/printing/documentlayout.h"
#include "ui/printing/pdffile.h"
#include "ui/text/errors.h"

#include <QCoreApplication>
#include <QDir>

namespace LienKet {

void exportDocument(QWidget *parent, const QString &title, const Result<Document> &document,
                    const QString &programFile, const QString &fileName)
{
    const auto fail = [&](const Error &error) {
        MessageDialog(title, {sentence(error)}, parent).exec();
    };
    if (!document)
        return fail(document.error());
    const auto pages = layOut(*document);
    if (!pages)
        return fail(pages.error());
    const QString path =
        askWhereToSave(parent, title, QDir(folderFor(programFile)).filePath(fileName),
                       QCoreApplication::translate("LienKet::DocumentExport", "PDF files (*.pdf)"));
    if (path.isEmpty())
        return;
    if (const auto written = writePdf(pdfBytes(*document, *pages), path); !written)
        fail(written.error());
}

} // namespace LienKet
