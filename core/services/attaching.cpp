// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/attaching.h"
#include "core/store/wholefile.h"

#include <QFileInfo>

#include <algorithm>

namespace LienKet {

using namespace Qt::StringLiterals;

namespace {

using Handling = FileKind::Handling;

/// A kind that may be opened: all its suffixes, and what its content begins with.
struct KnownKind
{
    const char *mediaType;
    Handling handling;
    const char *suffixes; ///< between spaces
    QByteArrayView magic;
    QByteArrayView inside; ///< the name of a file that a container of this kind has
};

constexpr QByteArrayView zip("PK\x03\x04");

constexpr KnownKind known[] = {
    {"application/pdf", Handling::Opened, " pdf ", "%PDF-", {}},
    {"image/png", Handling::Picture, " png ", "\x89PNG\r\n\x1a\n", {}},
    {"image/jpeg", Handling::Picture, " jpg jpeg ", "\xff\xd8\xff", {}},
    {"application/vnd.openxmlformats-officedocument.wordprocessingml.document", Handling::Opened,
     " docx ", zip, "word/document.xml"},
    {"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", Handling::Opened,
     " xlsx ", zip, "xl/workbook.xml"},
    {"application/vnd.openxmlformats-officedocument.presentationml.presentation", Handling::Opened,
     " pptx ", zip, "ppt/presentation.xml"},
    {"application/vnd.oasis.opendocument.text", Handling::Opened, " odt ", zip,
     "mimetypeapplication/vnd.oasis.opendocument.text"},
    {"application/vnd.oasis.opendocument.spreadsheet", Handling::Opened, " ods ", zip,
     "mimetypeapplication/vnd.oasis.opendocument.spreadsheet"},
};

/// Programs within a document, which run when it is opened.
bool hasMacros(const QByteArray &bytes)
{
    for (const char *part : {"vbaProject.bin", "Basic/script-lc.xml", "Scripts/python"}) {
        if (bytes.contains(part))
            return true;
    }
    return false;
}

bool isPlainText(const QByteArray &bytes)
{
    return !bytes.contains('\0') && QString::fromUtf8(bytes).toUtf8() == bytes;
}

bool isDirection(QChar each)
{
    return each.category() == QChar::Other_Format;
}

/// Names that Windows gives to devices, whatever their suffix.
bool isDevice(const QString &stem)
{
    static const QStringList devices{u"con"_s, u"prn"_s, u"aux"_s, u"nul"_s};
    const QString name = stem.toLower().trimmed();
    const bool numbered = name.size() == 4 && name.at(3).isDigit() &&
                          (name.startsWith("com"_L1) || name.startsWith("lpt"_L1));
    return devices.contains(name) || numbered;
}

QString shortened(QString stem, qsizetype mostBytes)
{
    while (stem.toUtf8().size() > mostBytes)
        stem.chop(stem.size() > 1 && stem.back().isLowSurrogate() ? 2 : 1);
    return stem;
}

} // namespace

FileKind fileKind(const QString &fileName, const QByteArray &bytes)
{
    const QString suffix = QFileInfo(fileName).suffix().toLower();
    const bool disguised = std::any_of(fileName.begin(), fileName.end(), isDirection);
    for (const KnownKind &kind : known) {
        if (!bytes.startsWith(kind.magic) ||
            (!kind.inside.isEmpty() && !bytes.contains(kind.inside)))
            continue;
        const bool named =
            QLatin1StringView(kind.suffixes).contains(u' ' + suffix + u' ', Qt::CaseInsensitive);
        const bool safe = named && !disguised && !(kind.magic == zip && hasMacros(bytes));
        return {QString::fromLatin1(kind.mediaType), safe ? kind.handling : Handling::Saved};
    }
    const bool text = (suffix == "txt"_L1 || suffix == "csv"_L1) && isPlainText(bytes);
    if (text && !disguised)
        return {suffix == "csv"_L1 ? u"text/csv"_s : u"text/plain"_s, Handling::Opened};
    return {u"application/octet-stream"_s, Handling::Saved};
}

QString exportName(const QString &fileName)
{
    constexpr qsizetype mostBytes = 200;
    QString name;
    for (const QChar each : fileName.section(u'/', -1).section(u'\\', -1)) {
        const bool forbidden = each.unicode() < 0x20 || each.unicode() == 0x7f ||
                               QStringView(u"<>:\"|?*").contains(each);
        if (!isDirection(each))
            name += forbidden ? u'_' : each;
    }
    while (name.endsWith(u'.') || name.endsWith(u' '))
        name.chop(1);
    while (name.startsWith(u'.') || name.startsWith(u' '))
        name.remove(0, 1);
    const qsizetype dot = name.lastIndexOf(u'.');
    const QString suffix = dot > 0 ? shortened(name.mid(dot), 20) : QString();
    QString stem = dot > 0 ? name.left(dot) : name;
    if (stem.isEmpty())
        stem = u"file"_s;
    if (isDevice(stem.section(u'.', 0, 0)))
        stem.prepend(u'_');
    return shortened(stem, mostBytes - suffix.toUtf8().size()) + suffix;
}

Result<Step> attaching(const RecordKey &record, const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return failure(Error::Code::NotFound, path);
    if (!info.isFile())
        return failure(Error::Code::Invalid, path, u"not_a_file"_s);
    if (info.size() > maximumAttachment)
        return failure(Error::Code::Invalid, path, u"large_file"_s);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Code::Io, path, file.errorString());
    const QByteArray bytes = file.read(maximumAttachment + 1);
    if (file.error() != QFileDevice::NoError)
        return failure(Error::Code::Io, path, file.errorString());
    if (bytes.isEmpty() || bytes.size() > maximumAttachment)
        return failure(Error::Code::Invalid, path,
                       bytes.isEmpty() ? u"empty_file"_s : u"large_file"_s);
    Attachment kept;
    kept.entity = record.table;
    kept.record = record.id.toString(QUuid::WithoutBraces);
    kept.fileName = info.fileName();
    kept.mediaType = fileKind(kept.fileName, bytes).mediaType;
    kept.hash = contentHash(bytes);
    kept.size = bytes.size();
    Step step;
    step.act = u"attach"_s;
    step.put = {kept};
    step.contents = {bytes};
    return step;
}

Result<QByteArray> contentOf(Store &store, const Attachment &attachment)
{
    auto bytes = store.content(attachment.hash);
    if (bytes && contentHash(*bytes) != attachment.hash)
        return failure(Error::Code::Corrupt, attachment.fileName, u"attachment"_s);
    return bytes;
}

Result<> saveContent(Store &store, const Attachment &attachment, const QString &path)
{
    const auto bytes = contentOf(store, attachment);
    if (!bytes)
        return std::unexpected(bytes.error());
    return writeWhole(*bytes, path, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
}

QList<Attachment> attachmentsOf(Store &store, const RecordKey &record)
{
    QList<Attachment> own;
    const QString id = record.id.toString(QUuid::WithoutBraces);
    for (const Attachment &each : store.all<Attachment>()) {
        if (each.entity == record.table && each.record == id)
            own.append(each);
    }
    std::stable_sort(own.begin(), own.end(), [](const Attachment &a, const Attachment &b) {
        return a.fileName.localeAwareCompare(b.fileName) < 0;
    });
    return own;
}

} // namespace LienKet
