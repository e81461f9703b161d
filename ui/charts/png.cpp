// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/png.h"

#include <QBuffer>
#include <QImage>

namespace LienKet {

Result<QByteArray> pngBytes(const QImage &image)
{
    QBuffer buffer;
    if (!image.save(&buffer, "PNG"))
        return failure(Error::Code::Io, QStringLiteral("PNG"));
    return buffer.data();
}

} // namespace LienKet
