// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/pdfpage.h"

#include "ui/pages/attachmentsview.h"

#include <QProcess>
#include <QTimer>

namespace LienKet {

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 10'000; ///< milliseconds

} // namespace

PdfPage::PdfPage(const QByteArray &pdf, int width) : m_reader(new QProcess(this))
{
    connect(m_reader, &QProcess::finished, this, [this](int code, QProcess::ExitStatus status) {
        finish(status == QProcess::NormalExit && code == 0);
    });
    connect(
        m_reader, &QProcess::errorOccurred, this,
        [this](QProcess::ProcessError error) {
            if (error == QProcess::FailedToStart) // otherwise it finishes too
                finish(false);
        },
        Qt::QueuedConnection);
    m_reader->start(u"pdftoppm"_s,
                    {u"-png"_s, u"-f"_s, u"1"_s, u"-l"_s, u"1"_s, u"-singlefile"_s,
                     u"-scale-to-x"_s, QString::number(width), u"-scale-to-y"_s, u"-1"_s, u"-"_s});
    m_reader->write(pdf);
    m_reader->closeWriteChannel();
    QTimer::singleShot(patience, m_reader, &QProcess::kill);
}

PdfPage::~PdfPage()
{
    m_reader->disconnect(this);
    m_reader->kill();
    m_reader->waitForFinished();
}

void PdfPage::finish(bool done)
{
    const FileKind png{.mediaType = u"image/png"_s, .handling = FileKind::Handling::Picture};
    constexpr int anyWidth = std::numeric_limits<int>::max();
    Q_EMIT read(done ? AttachmentsView::preview(m_reader->readAllStandardOutput(), png, anyWidth)
                     : QImage());
}

} // namespace LienKet
