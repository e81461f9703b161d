// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/documentexport.h"

#include "core/store/store.h"
#include "ui/dialogs/messages.h"
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
    if (const auto written = writeDocument(store, document, path); !written)
        MessageDialog(title, {sentence(written.error())}, parent).exec();
}

} // namespace LienKet
