// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/devices/printon.h"

#include <QPainter>
#include <QPrinter>

namespace LienKet {

void setUp(QPrinter &printer, const PrintJob &job)
{
    printer.setDocName(job.name);
    printer.setPageSize(QPageSize(QPageSize::A4));
    printer.setPageOrientation(job.orientation);
}

QString destination(const QPrinter &printer)
{
    return printer.outputFileName().isEmpty() ? printer.printerName() : printer.outputFileName();
}

Result<> printOn(QPrinter &printer, const PrintJob &job)
{
    setUp(printer, job); // its pages are laid out already, whatever paper the user named
    printer.setFullPage(job.wholeSheet);
    QPainter painter;
    if (!painter.begin(&printer))
        return failure(Error::Code::Io, destination(printer),
                       printer.outputFileName().isEmpty() ? QStringLiteral("printer") : QString());
    job.draw(painter, printer);
    return {};
}

} // namespace LienKet
