// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QObject>

class QProcess;

namespace LienKet {

/// The first page of a PDF as a picture. It is read by poppler's pdftoppm in a process of its own:
/// what a hostile file breaks is not this program, and a start of the window loads nothing for it.
class PdfPage : public QObject
{
    Q_OBJECT

public:
    /// Begins to read; `width` in pixels.
    PdfPage(const QByteArray &pdf, int width);
    ~PdfPage() override;

Q_SIGNALS:
    /// Told once; null if it cannot be read, takes too long, or pdftoppm is not installed.
    void read(const QImage &page);

private:
    void finish(bool done);

    QProcess *m_reader;
};

} // namespace LienKet
