// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <variant>

/// A document to be printed, as a value: what stands in it and in which order, and nothing of how
/// it looks. Paper, PDF, preview and exports are all made from this one value, so they agree.
///
/// Its texts are finished sentences in the document's language. That language is chosen for the
/// reader of the document and may differ from the window's, so tr() cannot make them; and the
/// sentences of an official report are an office's own wording, which it will want to change.
/// They are therefore data: core/services/phrases.h reads them from resources/report, a file for
/// each language, and core only chooses a phrase's code and gives its arguments.
namespace LienKet {

enum class Emphasis {
    Plain,
    Bold,
    Mark, ///< said about the text, not by it: "not translated yet"
};

struct Span
{
    QString text;
    Emphasis emphasis = Emphasis::Plain;

    friend bool operator==(const Span &, const Span &) = default;
};

/// A text some words of which may be emphasised. Unicode NFC.
struct DocumentText
{
    QList<Span> spans;

    DocumentText() = default;
    DocumentText(const QString &text) : spans{{text, Emphasis::Plain}} {}
    DocumentText(const QString &text, Emphasis emphasis) : spans{{text, emphasis}} {}

    DocumentText &operator+=(const DocumentText &more)
    {
        spans += more.spans;
        return *this;
    }
    friend DocumentText operator+(DocumentText a, const DocumentText &b) { return a += b; }

    QString plain() const
    {
        QString text;
        for (const Span &span : spans)
            text += span.text;
        return text;
    }

    friend bool operator==(const DocumentText &, const DocumentText &) = default;
};

/// Level 1 is a part ("I. TÌNH HÌNH CHUNG"), level 2 and 3 stand beneath it; the text carries its
/// number.
struct Heading
{
    int level = 1;
    QString text;

    friend bool operator==(const Heading &, const Heading &) = default;
};

struct Paragraph
{
    enum class Role {
        Body,
        LegalBasis, ///< "Căn cứ …;" in italics
        ListItem,   ///< set with the language's list mark before it
        Note,       ///< smaller, beneath what it explains
        Lead,       ///< centred, before the first part: whom a page is from
    };
    Role role = Role::Body;
    DocumentText text;

    friend bool operator==(const Paragraph &, const Paragraph &) = default;
};

enum class Alignment { Left, Centre, Right };

struct TableColumn
{
    QString title;
    double share = 1; ///< of the table's width, relative to the other columns
    Alignment alignment = Alignment::Left;

    friend bool operator==(const TableColumn &, const TableColumn &) = default;
};

struct TableRow
{
    enum class Kind {
        Entry,
        Group, ///< its first cell spans all columns and names what follows
        Total,
    };
    QList<DocumentText> cells;
    Kind kind = Kind::Entry;

    friend bool operator==(const TableRow &, const TableRow &) = default;
};

/// Header rows repeat on every page; a row is split only if it is taller than a page.
struct Table
{
    QString caption; ///< with its number: "Bảng 1. …"
    QList<TableColumn> columns;
    QList<TableRow> rows;
    QString note;
    QString source;
    bool dense = false; ///< a long list, set as small as a note

    friend bool operator==(const Table &, const Table &) = default;
};

/// How an area or a state is told apart where colour is lost; in protocol order of the areas.
enum class Pattern { Solid, Rising, Dots, Falling, Lines, Outline };

/// The look of one entity in every chart. The tone is an area's colour ("#2B83C0") or a state's
/// code ("done", "running", "warning", "late", "off"); paper always uses the light ones.
struct ChartLook
{
    QString tone;
    Pattern pattern = Pattern::Solid;

    friend bool operator==(const ChartLook &, const ChartLook &) = default;
};

/// What a cell of a matrix means beside its value.
enum class CellMark {
    None,
    Gap, ///< a silent gap: framed
    Nil, ///< the member said that there was nothing: hatched, without a number
};

struct ChartSeries
{
    QString name;
    ChartLook look; ///< an empty tone takes the tone and pattern of each category
    QList<std::optional<double>> values; ///< one a category; nothing is "–", which is not 0
    QList<CellMark> marks = {};          ///< of a matrix, one a category, or none

    friend bool operator==(const ChartSeries &, const ChartSeries &) = default;
};

/// Neighbouring categories of a matrix under one head.
struct ChartGroup
{
    QString name; ///< empty: it has no head
    ChartLook look;
    int categories = 0;

    friend bool operator==(const ChartGroup &, const ChartGroup &) = default;
};

struct Chart
{
    enum class Kind {
        Bars,        ///< horizontal, the series of a category beneath each other
        StackedBars, ///< horizontal, the series of a category behind one another
        ShareBars,   ///< the same, all as long as each other: per cent of the category's sum
        Lines,       ///< categories along the horizontal axis
        Bullets,     ///< series 0 is the value in percent of the target, the target a mark at 100
        Matrix,      ///< the series are rows, darker the greater their values
    };
    Kind kind = Kind::Bars;
    QString caption; ///< with its number: "Biểu đồ 1. …"
    QStringList categories;
    QList<ChartLook> categoryLooks; ///< as many as categories, or none
    QList<ChartSeries> series;
    QString source;
    QList<std::optional<double>> totals = {}; ///< by category, where one is not the series' sum
    QList<ChartGroup> groups = {};            ///< of a matrix
    QList<int> steps = {}; ///< of a matrix: lower bounds of its shades, at most five, from 1

    friend bool operator==(const Chart &, const Chart &) = default;
};

/// Four to six big numbers with a line of explanation each.
struct Tiles
{
    struct Tile
    {
        QString number;
        QString label;

        friend bool operator==(const Tile &, const Tile &) = default;
    };
    QList<Tile> tiles;

    friend bool operator==(const Tiles &, const Tiles &) = default;
};

/// The title page of a document without the national header; what follows begins a new page.
struct Cover
{
    QString issuer;
    QString title;
    QString subtitle;
    QStringList lines; ///< members, date, number

    friend bool operator==(const Cover &, const Cover &) = default;
};

struct PageBreak
{
    friend bool operator==(const PageBreak &, const PageBreak &) = default;
};

/// Begins a new page and numbers the pages anew, as the decree wants for each appendix.
struct AppendixStart
{
    QString label; ///< "Phụ lục I"
    QString title;
    QString reference; ///< "(Kèm theo Báo cáo số …)"

    friend bool operator==(const AppendixStart &, const AppendixStart &) = default;
};

/// Whoever signs, and whom copies go to, or who signs beside at the left. Never alone on a page.
struct Signature
{
    QStringList otherAuthority = {}; ///< "BÊN GIAO"; empty: one signs alone
    QString otherName = {};
    QStringList authority = {}; ///< "KT. HIỆU TRƯỞNG", "PHÓ HIỆU TRƯỞNG"
    QString name = {};
    QString recipientsLabel = {};
    QStringList recipients = {}; ///< with their dashes and ends: "- Như trên;"

    friend bool operator==(const Signature &, const Signature &) = default;
};

using DocumentBlock = std::variant<Heading, Paragraph, Table, Chart, Tiles, Cover, PageBreak,
                                   AppendixStart, Signature>;

/// The first page of a Vietnamese official document, elements 1 to 5 and 9a of decree
/// 30/2020/NĐ-CP, appendix I.
struct OfficialHead
{
    QString nation;
    QString motto;
    QString superior; ///< empty where none is printed
    QString agency;
    QString number;       ///< "Số: 05/BC-ĐHBK"
    QString placeAndDate; ///< "Hà Nội, ngày 05 tháng 01 năm 2026"
    QString type;         ///< "BÁO CÁO"; empty: a letter, whose subject stands under the number
    QString subject;      ///< trích yếu
    QString addressLabel; ///< "Kính gửi:"
    QStringList addressees;

    friend bool operator==(const OfficialHead &, const OfficialHead &) = default;
};

struct Document
{
    QString profile; ///< the rules of its form, by name: "nd30-2020", "free"
    Language language = Language::Vietnamese;
    QDate date;    ///< names and titles in it are those valid on this day
    QString title; ///< of the file, for catalogues and the window that shows it
    std::optional<OfficialHead> head;
    QList<DocumentBlock> blocks;
    QString footMark; ///< on every page: "Dữ liệu minh họa"; empty for a real document

    friend bool operator==(const Document &, const Document &) = default;
};

} // namespace LienKet
