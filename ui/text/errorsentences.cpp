// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/errorsentences.h"

#include <QLatin1StringView>
#include <QtGlobal>

#include <algorithm>

namespace LienKet {
namespace {

using Code = Error::Code;
using About = ErrorSentence::About;

constexpr ErrorSentence sentences[] = {
    {Code::NotFound, "not_found", "", About::File,
     QT_TRANSLATE_NOOP("LienKet::Errors", "There is no file %1. Check its name and folder.")},
    {Code::NotFound, "not_found", "record", About::Entry,
     QT_TRANSLATE_NOOP(
         "LienKet::Errors",
         "This record is not in the file. It may have been deleted; look in its history.")},
    {Code::NotFound, "not_found", "year", About::File,
     QT_TRANSLATE_NOOP("LienKet::Errors",
                       "The file holds nothing of the year %1. Choose another year.")},
    {Code::NotFound, "not_found", "font", About::File,
     QT_TRANSLATE_NOOP("LienKet::Errors",
                       "The font %1 is not installed. Install it, then try again.")},
    {Code::NotFound, "not_found", "library", About::File,
     QT_TRANSLATE_NOOP(
         "LienKet::Errors",
         "The library for printing and SVG could not be loaded: %1. Install LienKet again.")},
    {Code::NotFound, "not_found", "document_profile", About::File,
     QT_TRANSLATE_NOOP("LienKet::Errors", "There is no document form %1. Install LienKet again.")},

    {Code::Duplicate, "duplicate", "", About::File,
     QT_TRANSLATE_NOOP("LienKet::Errors",
                       "%1 exists already and was left as it is. Choose another name.")},
    {Code::Duplicate, "duplicate", "record", About::Entry,
     QT_TRANSLATE_NOOP(
         "LienKet::Errors",
         "Another record has the same code or place in its order. Nothing was written; change "
         "one of them.")},

    {Code::InUse, "in_use", "", About::File,
     QT_TRANSLATE_NOOP(
         "LienKet::Errors",
         "It was not deleted, because another record refers to it (%1). Change that one first.")},

    {Code::Invalid, "invalid", "", About::Input,
     QT_TRANSLATE_NOOP(
         "LienKet::Errors",
         "A value breaks a rule of the file. Nothing was written; check what you entered.")},
    {Code::Invalid, "invalid", "directory", About::File,
     QT_TRANSLATE_NOOP("LienKet::Errors", "%1 is a folder. Name a LienKet file.")},
    {Code::Invalid, "invalid", "not_regular", About::File,
     QT_TRANSLATE_NOOP("LienKet::Errors", "%1 is a device or a pipe. Name a LienKet file.")},
    {Code::Invalid, "invalid", "hard_link", About::File,
     QT_TRANSLATE_NOOP(
         "LienKet::Errors",
         "%1 has a second name on this disk (a hard link), under which it could be changed "
         "unnoticed. Copy the file and open the copy.")},
    {Code::Invalid, "invalid", "empty", About::File,
     QT_TRANSLATE_NOOP(
         "LienKet::Errors",
         "%1 is empty: it has 0 bytes. Get it once more from where it came, or open a backup.")},
    {Code::Invalid, "invalid", "html", About::File,
     QT_TRANSLATE_NOOP("LienKet::Errors",
                       "%1 is a web page, not a LienKet file. Download the file itself.")},
    {Code::Invalid, "invalid", "zip", About::File,
     QT_TRANSLATE_NOOP(
         "LienKet::Errors",
         "%1 is an archive or an office document, not a LienKet file. If the file is in it, "
         "unpack it first.")},
    {Code::Invalid, "invalid", "png", About::File,
     QT_TRANSLATE_NOOP("LienKet::Errors",
                       "%1 is a picture, not a LienKet file. Choose another one.")},
    {Code::Invalid, "invalid", "pdf", About::File,
     QT_TRANSLATE_NOOP("LienKet::Errors",
                       "%1 is a PDF document, not a LienKet file. Choose another one.")},
    {Code::Invalid, "invalid", "not_sqlite", About::File,
     QT_TRANSLATE_NOOP("LienKet::Errors", "%1 is not a LienKet file. Choose another one.")},
    {Code::Invalid, "invalid", "other_application", About::File,
     QT_TRANSLATE_NOOP(
         "LienKet::Errors",
         "%1 is the database of another program and was left as it is. Choose a LienKet file.")},
    {Code::Invalid, "invalid", "document_profile", About::File,
     QT_TRANSLATE_NOOP("LienKet::Errors",
                       "The document form %1 cannot be read. Install LienKet again.")},

    {Code::Invalid, "invalid", "not_a_file", About::File,
     QT_TRANSLATE_NOOP("LienKet::Errors",
                       "%1 is a folder or a device. Only a file can be kept with a record.")},
    {Code::Invalid, "invalid", "empty_file", About::File,
     QT_TRANSLATE_NOOP("LienKet::Errors",
                       "%1 is empty: it has 0 bytes. Nothing was kept; choose another file.")},
    {Code::Invalid, "invalid", "large_file", About::File,
     QT_TRANSLATE_NOOP("LienKet::Errors",
                       "%1 is larger than 48 MB. Nothing was kept; make it smaller, or note where "
                       "it lies.")},

    {Code::Invalid, "invalid", "not_json", About::Input,
     QT_TRANSLATE_NOOP("LienKet::Errors",
                       "This is not JSON in UTF-8. Write one object on each line.")},
    {Code::Invalid, "invalid", "not_an_object", About::Input,
     QT_TRANSLATE_NOOP("LienKet::Errors",
                       "This is JSON, but no object. Write one {…} on each line.")},
    {Code::Invalid, "invalid", "duplicate_key", About::Input,
     QT_TRANSLATE_NOOP("LienKet::Errors", "“%1” is written twice. Keep one of them.")},
    {Code::Invalid, "invalid", "nested", About::Input,
     QT_TRANSLATE_NOOP("LienKet::Errors", "The brackets are nested deeper than in any record.")},
    {Code::Invalid, "invalid", "too_long", About::Input,
     QT_TRANSLATE_NOOP("LienKet::Errors", "The line is longer than 16 MB, and no record is.")},
    {Code::Invalid, "invalid", "no_entity", About::Input,
     QT_TRANSLATE_NOOP("LienKet::Errors",
                       "“entity” is missing. Write which kind of record it is.")},
    {Code::Invalid, "invalid", "unknown_entity", About::Input,
     QT_TRANSLATE_NOOP("LienKet::Errors", "There is no kind of record “%1”; “lienket list "
                                          "--help” names all.")},
    {Code::Invalid, "invalid", "unknown_page", About::File,
     QT_TRANSLATE_NOOP("LienKet::Errors", "There is no page “%1”; “lienket render --help” names "
                                          "all.")},
    {Code::Invalid, "invalid", "no_display", About::File,
     QT_TRANSLATE_NOOP("LienKet::Errors", "There is no display to open a window on. The commands "
                                          "work without one; lienket --help lists them.")},
    {Code::Invalid, "invalid", "no_record", About::Input,
     QT_TRANSLATE_NOOP("LienKet::Errors", "There is no record with the id or code “%1”.")},
    {Code::Invalid, "invalid", "handle_taken", About::Input,
     QT_TRANSLATE_NOOP("LienKet::Errors",
                       "The handle “%1” was given on an earlier line. Choose another one.")},
    {Code::Invalid, "invalid", "no_year", About::File,
     QT_TRANSLATE_NOOP("LienKet::Errors",
                       "Records of the kind “%1” belong to no year. Leave out --year.")},
    {Code::Invalid, "invalid", "empty_year", About::File,
     QT_TRANSLATE_NOOP("LienKet::Errors",
                       "The file holds nothing of the year %1. Choose another year.")},

    {Code::Invalid, "invalid", "transition", About::Entry,
     QT_TRANSLATE_NOOP("LienKet::Errors", "It cannot go from “%2” to “%3”.")},
    {Code::Invalid, "invalid", "consolidated", About::Entry,
     QT_TRANSLATE_NOOP("LienKet::Errors",
                       "This report is part of a consolidated report. Take it out there first.")},
    {Code::Invalid, "invalid", "not_accepted", About::Entry,
     QT_TRANSLATE_NOOP(
         "LienKet::Errors",
         "Only accepted reports can be in a consolidated report. Accept the report first.")},
    {Code::Invalid, "invalid", "overlap", About::Entry,
     QT_TRANSLATE_NOOP(
         "LienKet::Errors",
         "There would be two coordinators from %2 to %3. Change the dates of one of them.")},
    {Code::Invalid, "invalid", "gap", About::Entry,
     QT_TRANSLATE_NOOP(
         "LienKet::Errors",
         "There would be no coordinator from %2 to %3. Make the terms follow each other.")},
    {Code::Invalid, "invalid", "reported", About::Entry,
     QT_TRANSLATE_NOOP(
         "LienKet::Errors",
         "What was reported is not deleted. Withdraw it instead; it stays in the history.")},
    {Code::Invalid, "invalid", "accepted", About::Entry,
     QT_TRANSLATE_NOOP("LienKet::Errors", "This report was handed in and is locked. Return or "
                                          "reopen it first.")},
    {Code::Invalid, "invalid", "natural_key", About::Entry,
     QT_TRANSLATE_NOOP("LienKet::Errors",
                       "This record exists once for what it is about, and cannot "
                       "become that of another. Make a new one.")},
    {Code::Invalid, "invalid", "issued", About::Entry,
     QT_TRANSLATE_NOOP("LienKet::Errors",
                       "This report was issued and is locked. Revoke it first.")},
    {Code::Invalid, "invalid", "in_approval", About::Entry,
     QT_TRANSLATE_NOOP("LienKet::Errors",
                       "The consolidated report is in approval. Take it back first.")},
    {Code::Invalid, "invalid", "none_accepted", About::Entry,
     QT_TRANSLATE_NOOP("LienKet::Errors",
                       "No report of the year is accepted yet, and only accepted ones enter the "
                       "consolidated report.")},
    {Code::Invalid, "invalid", "no_round", About::Entry,
     QT_TRANSLATE_NOOP("LienKet::Errors",
                       "The report round of the year is not open. Open it first.")},
    {Code::Invalid, "invalid", "no_document", About::Entry,
     QT_TRANSLATE_NOOP("LienKet::Errors",
                       "A report is issued together with its document. Issue it with the act on "
                       "the page of the consolidated report.")},
    {Code::Invalid, "invalid", "nothing_new", About::Entry,
     QT_TRANSLATE_NOOP("LienKet::Errors",
                       "No member and no topic has come since the round was opened.")},
    {Code::Invalid, "invalid", "not_now", About::Entry,
     QT_TRANSLATE_NOOP("LienKet::Errors",
                       "This cannot be done in the state that the record is in.")},
    {Code::Invalid, "invalid", "not_nil", About::Entry,
     QT_TRANSLATE_NOOP("LienKet::Errors",
                       "The report says something about this topic, so it is no nil return. Clear "
                       "what was reported, or submit it as a report.")},
    {Code::Invalid, "invalid", "text_only", About::Entry,
     QT_TRANSLATE_NOOP("LienKet::Errors",
                       "A later year has begun to report and goes on from these figures. Only the "
                       "texts can still be changed.")},
    {Code::Invalid, "invalid", "open_topics", About::Entry,
     QT_TRANSLATE_NOOP("LienKet::Errors",
                       "Topics of the year that are not finished: %2. Finish, drop or carry over "
                       "each of them first.")},

    {Code::Io, "io", "", About::File,
     QT_TRANSLATE_NOOP(
         "LienKet::Errors",
         "%1 could not be read or written. What was saved before is kept; check the disk and its "
         "connection, then try again.")},
    {Code::Io, "io", "is_directory", About::File,
     QT_TRANSLATE_NOOP("LienKet::Errors", "%1 is a folder. Write to a file in it.")},
    {Code::Io, "io", "device", About::File,
     QT_TRANSLATE_NOOP("LienKet::Errors", "%1 is a device or a pipe. Write to a file.")},
    {Code::Io, "io", "no_folder", About::File,
     QT_TRANSLATE_NOOP("LienKet::Errors",
                       "The folder of %1 does not exist. Make it first, or choose another.")},
    {Code::Io, "io", "printer", About::File,
     QT_TRANSLATE_NOOP(
         "LienKet::Errors",
         "The printer %1 did not start. Check that it is switched on and has paper.")},

    {Code::Corrupt, "damaged", "", About::File,
     QT_TRANSLATE_NOOP(
         "LienKet::Errors",
         "%1 is damaged. It was left as it is; open a backup, and keep the damaged file.")},
    {Code::Corrupt, "damaged", "truncated", About::File,
     QT_TRANSLATE_NOOP(
         "LienKet::Errors",
         "%1 is cut off: only %2% of it is there. Get it once more from where it came, or open a "
         "backup.")},
    {Code::Corrupt, "damaged", "attachment", About::File,
     QT_TRANSLATE_NOOP("LienKet::Errors",
                       "The bytes of %1 are not those that were attached. Get the file once more "
                       "from where it came, or from a backup.")},
    {Code::Corrupt, "damaged", "header", About::File,
     QT_TRANSLATE_NOOP(
         "LienKet::Errors",
         "The beginning of %1 is damaged. Get it once more from where it came, or open a "
         "backup.")},
    {Code::Corrupt, "damaged", "record", About::Entry,
     QT_TRANSLATE_NOOP(
         "LienKet::Errors",
         "The value of “%2” in the file is damaged. Run “lienket check” on the file, or open a "
         "backup.")},
    {Code::Corrupt, "damaged", "journal", About::Entry,
     QT_TRANSLATE_NOOP(
         "LienKet::Errors",
         "The record is not what the history says, so it was not changed. Run “lienket check” on "
         "the file.")},

    {Code::TooNew, "too_new", "", About::File,
     QT_TRANSLATE_NOOP(
         "LienKet::Errors",
         "%1 was made by a newer version of LienKet (file version %2) and was left as it is. "
         "Install the newer version to open it.")},

    {Code::Locked, "locked", "", About::File,
     QT_TRANSLATE_NOOP(
         "LienKet::Errors",
         "Another program is writing to %1. Wait until it has finished, then try again.")},
    {Code::Locked, "locked", "holder", About::File,
     QT_TRANSLATE_NOOP(
         "LienKet::Errors",
         "%1 is being edited by %2 on the computer %3 since %4. Close it there, then try "
         "again.")},
    {Code::Locked, "locked", "replaced", About::File,
     QT_TRANSLATE_NOOP(
         "LienKet::Errors",
         "%1 was replaced by another file while it was open. Nothing was written; open it "
         "again.")},
    {Code::Locked, "locked", "changed", About::File,
     QT_TRANSLATE_NOOP(
         "LienKet::Errors",
         "Another program changed %1 while it was open. Nothing was written; open it again.")},

    {Code::ReadOnly, "read_only", "", About::File,
     QT_TRANSLATE_NOOP(
         "LienKet::Errors",
         "%1 cannot be opened for this: the permission is missing, or the place is read-only. "
         "Nothing was changed; copy the file into a folder of your own.")},
    {Code::ReadOnly, "read_only", "lock", About::File,
     QT_TRANSLATE_NOOP(
         "LienKet::Errors",
         "Nothing can be written in the folder of %1. Copy the file into a folder of your own.")},
    {Code::ReadOnly, "read_only", "target", About::File,
     QT_TRANSLATE_NOOP(
         "LienKet::Errors",
         "%1 may not be written here: the permission is missing, or the place is read-only. Choose "
         "another folder.")},

    {Code::Full, "full", "", About::File,
     QT_TRANSLATE_NOOP(
         "LienKet::Errors",
         "There is no room left on the disk of %1. Nothing was written; free some space, then "
         "try again.")},

    {Code::Refused, "refused", "", About::File,
     QT_TRANSLATE_NOOP(
         "LienKet::Errors",
         "%1 holds what LienKet never writes (%2) and was not opened. Do not trust it; ask the "
         "sender about it.")},

    {Code::Sql, "database", "", About::File,
     QT_TRANSLATE_NOOP(
         "LienKet::Errors",
         "The database of %1 failed unexpectedly. Nothing was written; run “lienket check” on "
         "the file.")},
};

} // namespace

std::span<const ErrorSentence> errorSentences()
{
    return sentences;
}

const ErrorSentence &errorSentence(Error::Code code, QStringView detail)
{
    const auto find = [code](QStringView wanted) {
        return std::find_if(
            std::begin(sentences), std::end(sentences), [&](const ErrorSentence &each) {
                return each.code == code && wanted == QLatin1StringView(each.detail);
            });
    };
    const auto special = find(detail);
    return special != std::end(sentences) ? *special : *find({});
}

const char *issueSentence(Rule rule)
{
    switch (rule) {
    case Rule::Required:
        return QT_TRANSLATE_NOOP("LienKet::Errors", "Must not be empty.");
    case Rule::BadText:
        return QT_TRANSLATE_NOOP("LienKet::Errors",
                                 "Holds a character that cannot be stored. Type the text again.");
    case Rule::TooLong:
        return QT_TRANSLATE_NOOP("LienKet::Errors", "Longer than one million characters.");
    case Rule::BadType:
        return QT_TRANSLATE_NOOP("LienKet::Errors",
                                 "“%1” is not the kind of value that stands here.");
    case Rule::BadDate:
        return QT_TRANSLATE_NOOP("LienKet::Errors",
                                 "“%1” is not a date. Write year, month and day as in 2025-03-01.");
    case Rule::YearOutOfRange:
        return QT_TRANSLATE_NOOP("LienKet::Errors", "The year must be from 1900 to 2200.");
    case Rule::OutOfRange:
        return QT_TRANSLATE_NOOP("LienKet::Errors",
                                 "“%1” is below or above what is possible here.");
    case Rule::UnknownCode:
        return QT_TRANSLATE_NOOP("LienKet::Errors", "“%1” is not one of the possible values.");
    case Rule::UnknownReference:
        return QT_TRANSLATE_NOOP("LienKet::Errors", "There is no such record: “%1”.");
    case Rule::UnknownField:
        return QT_TRANSLATE_NOOP("LienKet::Errors", "There is no such field.");
    case Rule::EndBeforeStart:
        return QT_TRANSLATE_NOOP("LienKet::Errors", "Ends before it starts (%1).");
    case Rule::Repeated:
        return QT_TRANSLATE_NOOP("LienKet::Errors", "Names the same record twice.");
    case Rule::Taken:
        return QT_TRANSLATE_NOOP("LienKet::Errors", "“%1” belongs to another record already.");
    case Rule::Inconsistent:
        return QT_TRANSLATE_NOOP("LienKet::Errors", "Does not fit “%1”.");
    }
    Q_UNREACHABLE();
}

} // namespace LienKet
