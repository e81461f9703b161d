// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/attachmentsview.h"

#include "core/base/format.h"
#include "ui/dialogs/messages.h"
#include "ui/i18n/languageswitch.h"
#include "ui/pages/pdfpage.h"
#include "ui/text/errors.h"
#include "ui/widgets/emphasislabel.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/paint.h"

#include <QBuffer>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QImageReader>
#include <QPushButton>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

namespace LienKet {

using namespace Qt::StringLiterals;

namespace {

constexpr int pictureWidth = 460;
constexpr int megabytesDecoded = 64;

QToolButton *smallButton(const QString &symbol, const QString &tip)
{
    auto *button = new QToolButton;
    button->setIcon(icon(symbol));
    button->setAutoRaise(true);
    button->setToolTip(tip);
    button->setAccessibleName(tip);
    return button;
}

} // namespace

AttachmentsView::AttachmentsView(Store &store, QWidget *parent)
    : Translated<QWidget>(parent), m_store(store), m_layout(new QVBoxLayout(this))
{
    m_attach = new QPushButton(icon(u"mail-attachment"_s), {});
    m_hint = new Label(Label::Ink::Muted);
    m_hint->setWordWrap(true);
    m_picture = new QLabel;
    m_picture->setMinimumWidth(1); // it takes what width there is
    m_pictureName = new EmphasisLabel(Label::Ink::Muted);
    m_pictureName->setMinimumWidth(1);
    auto *head = new QHBoxLayout;
    head->addWidget(m_attach);
    head->addWidget(m_hint, 1);
    m_layout->setContentsMargins(Measure::inset, 10, Measure::inset, 10);
    m_layout->setSpacing(Measure::gap);
    m_layout->addLayout(head);
    m_layout->addWidget(m_pictureName);
    m_layout->addWidget(m_picture);
    m_layout->addStretch();
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_attach->setVisible(m_store.mode() == Store::Mode::ReadWrite);
    connect(m_attach, &QAbstractButton::clicked, this, &AttachmentsView::pick);
    retranslate();
}

AttachmentsView::~AttachmentsView() = default;

bool AttachmentsView::canAttach() const
{
    return m_store.mode() == Store::Mode::ReadWrite && !m_record.id.isNull();
}

void AttachmentsView::showRecord(const RecordKey &record)
{
    if (record != m_record) {
        m_image = {};
        m_picture->clear();
    }
    m_record = record;
    retranslate();
}

void AttachmentsView::retranslate()
{
    // The event that asked for it may be that of one of the buttons.
    if (QWidget *old = std::exchange(m_list, nullptr)) {
        old->hide();
        old->setParent(nullptr);
        old->deleteLater();
    }
    m_attach->setText(tr("Attach a file…"));
    m_attach->setEnabled(canAttach());
    const QList<Attachment> files =
        m_record.id.isNull() ? QList<Attachment>() : attachmentsOf(m_store, m_record);
    m_hint->setText(canAttach()       ? tr("or drag files onto the record")
                    : files.isEmpty() ? tr("No file is kept with this record.")
                                      : QString());
    m_list = new QWidget;
    auto *list = new QVBoxLayout(m_list);
    list->setContentsMargins(0, 0, 0, 0);
    list->setSpacing(2);
    for (const Attachment &each : files)
        addRow(*list, each);
    m_layout->insertWidget(1, m_list);
    const bool picture = !files.isEmpty() && !m_image.isNull();
    m_picture->setVisible(picture);
    m_pictureName->setVisible(picture);
}

void AttachmentsView::addRow(QVBoxLayout &list, const Attachment &attachment)
{
    auto *name = new LinkLabel;
    name->setText(onOneLine(attachment.fileName));
    name->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    name->setToolTip(tr("Open, or save what cannot be opened safely"));
    connect(name, &QAbstractButton::clicked, this, [this, attachment] { open(attachment); });
    auto *size = new Label(Label::Ink::Muted);
    size->setText(attachment.size ? fileSize(*attachment.size, currentLanguage()) : QString());
    auto *line = new QHBoxLayout;
    line->setSpacing(Measure::gap);
    line->addWidget(name, 1);
    line->addWidget(size);
    const auto add = [&](const QString &symbol, const QString &tip,
                         void (AttachmentsView::*act)(const Attachment &)) {
        QToolButton *button = smallButton(symbol, tip);
        connect(button, &QAbstractButton::clicked, this,
                [this, attachment, act] { (this->*act)(attachment); });
        line->addWidget(button);
    };
    if (attachment.mediaType.startsWith("image/"_L1))
        add(u"document-print-preview"_s, tr("Show the picture"), &AttachmentsView::show);
    else if (attachment.mediaType == "application/pdf"_L1)
        add(u"document-print-preview"_s, tr("Show the first page"), &AttachmentsView::show);
    add(u"document-save"_s, tr("Save as…"), &AttachmentsView::saveAs);
    if (canAttach())
        add(u"edit-delete"_s, tr("Delete"), &AttachmentsView::remove);
    list.addLayout(line);
}

QImage AttachmentsView::preview(const QByteArray &bytes, const FileKind &kind, int width)
{
    if (kind.handling != FileKind::Handling::Picture)
        return {};
    QBuffer buffer;
    buffer.setData(bytes);
    QImageReader::setAllocationLimit(megabytesDecoded);
    // Nothing but the two decoders, whatever the content says it is.
    QImageReader reader(&buffer, kind.mediaType == "image/png"_L1 ? "png" : "jpeg");
    reader.setAutoDetectImageFormat(false);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (!size.isValid())
        return {};
    if (size.width() > width)
        reader.setScaledSize(size.scaled(width, 2 * width, Qt::KeepAspectRatio));
    return reader.read();
}

void AttachmentsView::show(const Attachment &attachment)
{
    const auto bytes = contentOf(m_store, attachment);
    if (!bytes)
        return Q_EMIT said(sentence(bytes.error()), false);
    const FileKind kind = fileKind(attachment.fileName, *bytes);
    const int width = qRound(pictureWidth * devicePixelRatioF());
    if (kind.mediaType != "application/pdf"_L1)
        return present(attachment, preview(*bytes, kind, width));
    m_page = std::make_unique<PdfPage>(*bytes, width);
    connect(m_page.get(), &PdfPage::read, this,
            [this, attachment, record = m_record](const QImage &page) {
                if (record == m_record)
                    present(attachment, page);
            });
}

void AttachmentsView::present(const Attachment &attachment, const QImage &image)
{
    if (image.isNull())
        return Q_EMIT said(tr("“%1” cannot be shown here. Save it to look at it.")
                               .arg(onOneLine(attachment.fileName)),
                           false);
    m_image = image;
    fitPicture();
    m_picture->setAccessibleName(onOneLine(attachment.fileName));
    m_pictureName->setText(onOneLine(attachment.fileName));
    m_picture->show();
    m_pictureName->show();
}

void AttachmentsView::fitPicture()
{
    if (m_image.isNull())
        return;
    const int room = qRound((width() - 2 * Measure::inset) * devicePixelRatioF());
    QPixmap picture = QPixmap::fromImage(
        room < m_image.width() ? m_image.scaledToWidth(qMax(1, room), Qt::SmoothTransformation)
                               : m_image);
    picture.setDevicePixelRatio(devicePixelRatioF());
    // White paper would have no edge on a white sheet.
    QPainter painter(&picture);
    painter.setPen(themeOf(palette()).strong);
    painter.drawRect(QRectF({}, picture.deviceIndependentSize()).adjusted(0, 0, -1, -1));
    painter.end();
    m_picture->setPixmap(picture);
}

void AttachmentsView::resizeEvent(QResizeEvent *event)
{
    Translated<QWidget>::resizeEvent(event);
    fitPicture();
}

void AttachmentsView::pick()
{
    attach(askForFiles(this, tr("Attach files")));
}

void AttachmentsView::attach(const QStringList &paths)
{
    for (const QString &path : paths) {
        const auto step = attaching(m_record, path);
        const auto done = step ? m_store.commit(*step) : std::unexpected(step.error());
        if (!done)
            return Q_EMIT said(sentence(done.error()), false);
        Q_EMIT said(tr("“%1” is kept with the record.").arg(onOneLine(QFileInfo(path).fileName())),
                    true);
    }
}

void AttachmentsView::open(const Attachment &attachment)
{
    const auto bytes = contentOf(m_store, attachment);
    if (!bytes)
        return Q_EMIT said(sentence(bytes.error()), false);
    if (fileKind(attachment.fileName, *bytes).handling == FileKind::Handling::Saved)
        return saveAs(attachment);
    // A fresh folder each time, so that nothing that lies there is taken for this file.
    m_opened = std::make_unique<QTemporaryDir>();
    const QString path = m_opened->filePath(exportName(attachment.fileName));
    const auto saved = saveContent(m_store, attachment, path);
    if (!saved)
        return Q_EMIT said(sentence(saved.error()), false);
    if (!QDesktopServices::openUrl(QUrl::fromLocalFile(path)))
        Q_EMIT said(tr("This desktop has no program for “%1”. Save it elsewhere.")
                        .arg(onOneLine(attachment.fileName)),
                    false);
}

void AttachmentsView::saveAs(const Attachment &attachment)
{
    const QString proposed =
        QDir(folderFor(m_store.path())).filePath(exportName(attachment.fileName));
    const QString path = askWhereToSave(this, tr("Save the file"), proposed, tr("All files (*)"));
    if (path.isEmpty())
        return;
    tellSaved(this, tr("Save the file"), saveContent(m_store, attachment, path), path);
}

void AttachmentsView::remove(const Attachment &attachment)
{
    Step step;
    step.act = u"delete"_s;
    step.remove(attachment.id);
    const auto done = m_store.commit(step);
    Q_EMIT said(done ? tr("Deleted “%1”.").arg(onOneLine(attachment.fileName))
                     : sentence(done.error()),
                done.has_value());
}

} // namespace LienKet
