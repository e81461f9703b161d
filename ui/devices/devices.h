// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QPageLayout>
#include <QString>
#include <QtPlugin>

#include <functional>

class QPagedPaintDevice;
class QPainter;
class QWidget;

namespace LienKet {

/// What is to be put on paper.
struct PrintJob
{
    QString title; ///< of the dialog that asks for a printer
    QString name;  ///< under which the printer lists it
    QPageLayout::Orientation orientation = QPageLayout::Portrait;
    bool wholeSheet = true; ///< drawn from the corner of the sheet, not of what can be printed on
    std::function<void(QPainter &, QPagedPaintDevice &)> draw = {}; ///< page by page
};

/// Printers, and drawings as SVG. Qt's libraries for them are needed by nobody who only looks, and
/// were a fortieth of every start: they come with a library of LienKet's own when first used.
class Devices
{
public:
    virtual ~Devices() = default;

    /// Asks for a printer and prints; Io with its name if it does not begin. Where it went: the
    /// printer's name or the path of a file; empty if the user changed their mind.
    virtual Result<QString> print(const PrintJob &job, QWidget *parent) = 0;

    /// A drawing of this size in pixels of 96 dpi.
    virtual QByteArray svg(const QSizeF &size, const QString &title,
                           const std::function<void(QPainter &)> &draw) = 0;
};

/// Loads them; NotFound with the library's file if it, or what it needs of Qt, is not
/// where it was installed.
Result<Devices *> devices();

/// The same from a named folder.
Result<Devices *> devicesIn(const QString &folder);

} // namespace LienKet

Q_DECLARE_INTERFACE(LienKet::Devices, "LienKet.Devices")
