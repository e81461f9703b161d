// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/attaching.h"
#include "ui/i18n/translated.h"

#include <QImage>
#include <QTemporaryDir>
#include <QWidget>

#include <memory>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace LienKet {

class Label;
class PdfPage;

/// The files kept with one record: dropped onto it or picked, shown if they are pictures or have a
/// first page, opened if neither their content nor their name can run anything, and else saved
/// elsewhere.
class AttachmentsView : public Translated<QWidget>
{
    Q_OBJECT

public:
    explicit AttachmentsView(Store &store, QWidget *parent = nullptr);
    ~AttachmentsView() override;

    void showRecord(const RecordKey &record);

    bool canAttach() const; ///< to the record that is shown

    /// Keeps the files at these paths with the record, each as a step; says what was refused.
    void attach(const QStringList &paths);

    /// The picture that is shown of a file: PNG and JPEG of a reasonable size only.
    static QImage preview(const QByteArray &bytes, const FileKind &kind, int width);

Q_SIGNALS:
    void said(const QString &sentence, bool undoable);

protected:
    void retranslate() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void pick();
    void addRow(QVBoxLayout &list, const Attachment &attachment);
    void show(const Attachment &attachment);
    void present(const Attachment &attachment, const QImage &image);
    void fitPicture();
    void open(const Attachment &attachment);
    void saveAs(const Attachment &attachment);
    void remove(const Attachment &attachment);

    Store &m_store;
    RecordKey m_record;
    QPushButton *m_attach;
    Label *m_hint;
    QVBoxLayout *m_layout;
    QWidget *m_list = nullptr;
    QImage m_image; ///< in full size
    QLabel *m_picture;
    Label *m_pictureName;
    std::unique_ptr<PdfPage> m_page;         ///< that is being read
    std::unique_ptr<QTemporaryDir> m_opened; ///< holds what was opened, for the owner alone
};

} // namespace LienKet
