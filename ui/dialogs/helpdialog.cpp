// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/helpdialog.h"

#include "ui/dialogs/pagehelp.h"
#include "ui/widgets/paint.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QTextBrowser>

namespace LienKet {
namespace {

using namespace Qt::StringLiterals;

QString heading(const QString &text)
{
    return u"<h3>%1</h3>"_s.arg(text.toHtmlEscaped());
}

QString paragraph(const QString &text)
{
    return u"<p>%1</p>"_s.arg(text.toHtmlEscaped());
}

QString keyRow(const QString &keys, const QString &does)
{
    return u"<tr><td style=\"padding-right:24px\"><b>%1</b></td><td>%2</td></tr>"_s.arg(
        keys.toHtmlEscaped(), does.toHtmlEscaped());
}

/// One passage of the help.
struct Passage
{
    const char *head; ///< of the section that begins with it; empty: the one before goes on
    const char *text;
};

constexpr Passage passages[] = {
    {QT_TRANSLATE_NOOP("LienKet::HelpDialog", "Pages"),
     QT_TRANSLATE_NOOP("LienKet::HelpDialog",
                       "The pages at the left are in groups: the work of one year, the consortium "
                       "as a whole, looking back, and what is to be checked or put back. The year "
                       "that the first group is about is chosen at the top left.")},
    {"", QT_TRANSLATE_NOOP("LienKet::HelpDialog",
                           "The overview shows where the year stands, what blocks it, who has not "
                           "reported and what is due. Every figure leads to the list behind it.")},
    {QT_TRANSLATE_NOOP("LienKet::HelpDialog", "Lists"),
     QT_TRANSLATE_NOOP(
         "LienKet::HelpDialog",
         "Type into the filter field above a list to find records; diacritics are not needed: "
         "“thuy loi” finds Thủy lợi, and a former name finds its university. A click on a column's "
         "title sorts by it, a second click turns the order around. The record that is selected "
         "stands whole at the right, in both languages where it has both.")},
    {"", QT_TRANSLATE_NOOP(
             "LienKet::HelpDialog",
             "The menu of a row edits, duplicates or copies the chosen records, moves them to the "
             "trash, as the Delete key does, and shows their history and files.")},
    {"",
     QT_TRANSLATE_NOOP(
         "LienKet::HelpDialog",
         "The menu of a cell leaves only the rows with its value, and so does a click with the "
         "middle button; a column's head has all its values. A chip shows what is chosen and takes "
         "it away again. Columns are dragged by their heads; the button beside the filter chooses "
         "them, groups the rows by one of them, and keeps all of it as a view under a name.")},
    {QT_TRANSLATE_NOOP("LienKet::HelpDialog", "Editing"),
     QT_TRANSLATE_NOOP("LienKet::HelpDialog",
                       "Beside a list, the tab “Edit” holds the record's form. A field is saved "
                       "when it is left; there is no other saving. What cannot be saved stays as "
                       "it was typed, with the reason below it. Dates may be typed as 5/3/2026, "
                       "05032026 or 5/3, people and universities by any part of their name.")},
    {"", QT_TRANSLATE_NOOP(
             "LienKet::HelpDialog",
             "A new record is kept as a draft until its required fields are filled, also when the "
             "program is closed in between. Parts of a record, such as parties, milestones and "
             "indicators, stand below its fields; drag one by its dots to put it in order.")},
    {"",
     QT_TRANSLATE_NOOP("LienKet::HelpDialog",
                       "Everything can be undone, tomorrow too. The tab “History” tells who "
                       "changed what and when, and puts an old value back. What was deleted is in "
                       "the trash and comes back with everything that went with it.")},
    {"",
     QT_TRANSLATE_NOOP("LienKet::HelpDialog",
                       "Choose several rows with Shift or Ctrl: below the list a field is then set "
                       "in all of them as one step, and they are copied as a table for a sheet, "
                       "duplicated or deleted together.")},
    {"",
     QT_TRANSLATE_NOOP("LienKet::HelpDialog",
                       "A table copied in a sheet becomes records with Edit › Paste a table: each "
                       "row is shown first, and what is wrong with it. File › Print this page puts "
                       "any page on paper, a list with its columns, filter, order and groups.")},
    {"",
     QT_TRANSLATE_NOOP("LienKet::HelpDialog",
                       "The tab “Files” keeps files with the record, inside the program file: drop "
                       "them anywhere on it or pick them. Pictures and the first page of a PDF are "
                       "shown; documents are opened if neither their name nor their content can "
                       "run anything, and else saved where you say.")},
    {"",
     QT_TRANSLATE_NOOP("LienKet::HelpDialog",
                       "“Translations” lists every text that is missing in one language, older "
                       "than the other or not yet checked; “Contradictions” the clauses whose two "
                       "texts disagree and what sources say differently.")},
    {QT_TRANSLATE_NOOP("LienKet::HelpDialog", "The year's work"),
     QT_TRANSLATE_NOOP(
         "LienKet::HelpDialog",
         "What moves the year on stands where it belongs: above a record's details, below a page's "
         "title, and on the overview under “Actions”. A filled button is what usually comes next. "
         "What an act has to know it asks for in place, and Enter does it; what cannot be done "
         "says why, leads to each thing that has to be mended, and nothing is written.")},
    {"",
     QT_TRANSLATE_NOOP(
         "LienKet::HelpDialog",
         "Opening the report round gives each member its report, prefilled from the plan and last "
         "year's values. A report is submitted, returned with a comment or accepted; “nothing to "
         "report” is an answer of its own. For those who are late there is a letter in both "
         "languages, to copy, mail or save; “Reminder 2” on the overview leads to it.")},
    {"",
     QT_TRANSLATE_NOOP(
         "LienKet::HelpDialog",
         "What a report says is marked: new or changed since it was handed in last. Who returns it "
         "can comment on each topic, and reads the comments again beside what was handed in anew. "
         "How many days before the deadline members are reminded is a setting of the round, under "
         "“Change the round's dates”.")},
    {"",
     QT_TRANSLATE_NOOP("LienKet::HelpDialog",
                       "A decision of the subcommittee says what it makes of the proposals and "
                       "topics that it names; one act carries out all decisions of a meeting.")},
    {"",
     QT_TRANSLATE_NOOP(
         "LienKet::HelpDialog",
         "Accepted reports are drawn together passage by passage; what you have worded is never "
         "written over, and a report that is accepted later is named until they are drawn together "
         "again. Issuing keeps the printed document in the file, so that it prints again exactly "
         "as it was, and locks what went in; what is changed afterwards stands beside what was "
         "issued. Accepting, issuing, closing and handing over are not undone but withdrawn or "
         "reopened by an act of their own.")},
    {QT_TRANSLATE_NOOP("LienKet::HelpDialog", "Looking back"),
     QT_TRANSLATE_NOOP(
         "LienKet::HelpDialog",
         "The timeline's lanes are areas, members, agreements or kinds. A planned topic or "
         "activity is "
         "dragged, or moved by a day with Alt and its end with Shift and an arrow key. Where marks "
         "are too dense, a lane shows their number; a click goes nearer.")},
    {"",
     QT_TRANSLATE_NOOP("LienKet::HelpDialog",
                       "A click on a mark of a chart, or Enter on the one chosen with the arrow "
                       "keys, lists the records it counts. A chart's menu copies, saves and prints "
                       "it, and shows it on the overview.")},
};

} // namespace

TextDialog::TextDialog(QWidget *parent) : Translated<QDialog>(parent)
{
    m_text = new QTextBrowser;
    m_text->setOpenExternalLinks(false);
    m_text->setFrameShape(QFrame::NoFrame);
    m_buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_buttons);
    resize(680, 620);
}

void TextDialog::setContent(const QString &title, const QString &html)
{
    setWindowTitle(title);
    m_text->setAccessibleName(title);
    m_text->setHtml(html);
}

HelpDialog::HelpDialog(const QString &page, const std::function<QString()> &title, QWidget *parent)
    : TextDialog(parent), m_page(page), m_title(title)
{
    retranslate();
}

void HelpDialog::retranslate()
{
    const QString here = pageHelp(m_page);
    QString html = here.isEmpty() ? QString() : heading(m_title()) + paragraph(here);
    for (const Passage &passage : passages) {
        if (*passage.head)
            html += heading(tr(passage.head));
        html += paragraph(tr(passage.text));
    }
    setContent(tr("Help"), html);
}

ShortcutsDialog::ShortcutsDialog(QWidget *window) : TextDialog(window)
{
    retranslate();
}

void ShortcutsDialog::retranslate()
{
    QString menus;
    for (const QAction *action : parentWidget()->findChildren<QAction *>()) {
        QStringList keys;
        for (const QKeySequence &each : action->shortcuts())
            keys.append(each.toString(QKeySequence::NativeText));
        if (!keys.isEmpty())
            menus += keyRow(keys.join(u", "_s), action->text().remove(u'&'));
    }
    const QString lists = keyRow(u"Shift+↓, Ctrl+A"_s, tr("choose several rows, or all")) +
                          keyRow(u"Ctrl+C"_s, tr("copy the chosen rows with their column titles")) +
                          keyRow(QKeySequence(Qt::Key_Enter).toString(QKeySequence::NativeText),
                                 tr("open the record, in its form or on its own page")) +
                          keyRow(QKeySequence(Qt::Key_Delete).toString(QKeySequence::NativeText),
                                 tr("delete the chosen records; they lie in the trash")) +
                          keyRow(u"Shift+F10"_s, tr("what can be done with the cell")) +
                          keyRow(u"←, →"_s, tr("fold and unfold a group")) +
                          keyRow(u"Ctrl+K"_s, tr("find anything by any of its names"));
    const QString forms =
        keyRow(u"Tab, Enter"_s, tr("save the field and go on")) +
        keyRow(u"Esc"_s, tr("bring the saved value back")) +
        keyRow(u"Shift+Enter"_s, tr("a new line in a text")) +
        keyRow(u"Alt+↑, Alt+↓"_s, tr("move a part of a record, an area or a column")) +
        keyRow(u"Ctrl+Enter"_s, tr("in a part of a record: add another one of its kind")) +
        keyRow(u"Alt+←"_s, tr("from a part back to its record")) +
        keyRow(u"↑, ↓, T"_s, tr("in a date: a day on, a day back, today"));
    const QString timeline = keyRow(u"Ctrl++, Ctrl+-, Ctrl+0"_s, tr("nearer, farther, all years")) +
                             keyRow(u"Home, Ctrl+Home"_s, tr("today, this year"));
    const auto table = [](const QString &rows) { return u"<table>"_s + rows + u"</table>"_s; };
    setContent(tr("Keyboard shortcuts"),
               heading(tr("Menus")) + table(menus) + heading(tr("Lists")) + table(lists) +
                   heading(tr("Forms")) + table(forms) + heading(tr("Timeline")) + table(timeline));
}

AboutDialog::AboutDialog(QWidget *parent) : TextDialog(parent)
{
    resize(520, 320);
    retranslate();
}

void AboutDialog::retranslate()
{
    setContent(
        tr("About LienKet"),
        u"<h2>LienKet %1</h2>"_s.arg(QStringLiteral(LIENKET_VERSION)) +
            paragraph(tr("Keeps the work of a consortium of universities in one file: its "
                         "agreements, topics and activities, its reports, and the rotation "
                         "of its coordinator.")) +
            paragraph(tr("Free software under the GNU General Public License, version 3 or "
                         "later. It comes without any warranty.")) +
            paragraph(tr("Symbols: Breeze, by the KDE community, LGPL version 3 or later.")));
}

} // namespace LienKet
