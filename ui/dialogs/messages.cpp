// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/messages.h"

#include "ui/devices/devices.h"
#include "ui/text/errors.h"
#include "ui/widgets/label.h"
#include "ui/widgets/paint.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QInputDialog>
#include <QSettings>
#include <QStandardPaths>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace LienKet {
namespace {

constexpr int listFrom = 4; ///< as many sentences are shown as a list that scrolls

QWidget *content(const QStringList &sentences)
{
    if (sentences.size() < listFrom) {
        auto *label = new Label;
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        label->setText(sentences.join(QStringLiteral("\n\n")));
        return label;
    }
    auto *list = new QTextBrowser;
    list->setPlainText(sentences.join(QLatin1Char('\n')));
    list->setMinimumHeight(320);
    return list;
}

} // namespace

MessageDialog::MessageDialog(const QString &title, const QStringList &sentences, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(title);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Measure::pageMargin, Measure::pageMargin, Measure::pageMargin,
                               Measure::inset);
    layout->setSpacing(Measure::pageMargin);
    layout->addWidget(content(sentences), 1);
    layout->addWidget(buttons);
    setMinimumWidth(480);
}

QString folderFor(const QString &programFile)
{
    const QString beside = QFileInfo(programFile).absolutePath();
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const bool hidden = beside.contains(QLatin1StringView("/."));
    return !hidden ? beside : QDir(documents).exists() ? documents : QDir::homePath();
}

QString askForFile(QWidget *parent, const QString &title, const QString &filter)
{
    return QFileDialog::getOpenFileName(parent, title, {}, filter);
}

QStringList askForFiles(QWidget *parent, const QString &title)
{
    // Scans lie where the last one lay, not where the program was started.
    const QString key = QStringLiteral("files/folder");
    const QString last = QSettings().value(key).toString();
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QStringList chosen =
        QFileDialog::getOpenFileNames(parent, title, QFileInfo(last).isDir() ? last : documents);
    if (!chosen.isEmpty())
        QSettings().setValue(key, QFileInfo(chosen.first()).absolutePath());
    return chosen;
}

QString askForFolder(QWidget *parent, const QString &title, const QString &present)
{
    return QFileDialog::getExistingDirectory(parent, title, present);
}

QString askWhereToSave(QWidget *parent, const QString &title, const QString &proposed,
                       const QString &filter)
{
    return QFileDialog::getSaveFileName(parent, title, proposed, filter);
}

namespace {

void tell(QWidget *from, const QString &done)
{
    DoneEvent event(done);
    QCoreApplication::sendEvent(from->window(), &event);
}

} // namespace

QEvent::Type DoneEvent::kind()
{
    static const int registered = registerEventType();
    return static_cast<Type>(registered);
}

void tellSaved(QWidget *from, const QString &title, const Result<> &saved, const QString &path)
{
    if (!saved) {
        MessageDialog(title, {sentence(saved.error())}, from->window()).exec();
        return;
    }
    tell(from, MessageDialog::tr("Saved as %1.").arg(onOneLine(QDir::toNativeSeparators(path))));
}

void printOut(QWidget *parent, const PrintJob &job)
{
    const auto printers = devices();
    const Result<QString> printed =
        printers ? (*printers)->print(job, parent) : std::unexpected(printers.error());
    if (!printed)
        MessageDialog(job.title, {sentence(printed.error())}, parent).exec();
    else if (!printed->isEmpty())
        tell(parent, MessageDialog::tr("Printed: %1").arg(onOneLine(*printed)));
}

QString askForText(QWidget *parent, const QString &title, const QString &what)
{
    return QInputDialog::getText(parent, title, what).simplified();
}

} // namespace LienKet
