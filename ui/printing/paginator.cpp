// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/paginator.h"

namespace LienKet {

namespace {

class Filler
{
public:
    explicit Filler(const PageRoom &room) : m_room(room) { beginPage(1); }

    bool fits(qreal height) const { return m_y + height <= m_room.height; }
    bool atTop() const { return m_y == 0; }

    void beginPage(int number)
    {
        m_pages.append({.page = {.size = m_room.page}, .number = number});
        m_y = 0;
    }

    void start(Strip::Start kind)
    {
        if (kind == Strip::Start::Anywhere)
            return;
        if (!atTop())
            beginPage(m_pages.last().number + 1);
        if (kind == Strip::Start::Appendix)
            m_pages.last().number = 1;
    }

    void turn() { beginPage(m_pages.last().number + 1); }

    void place(const Strip &strip)
    {
        if (!atTop() && !fits(strip.before + strip.height))
            turn();
        if (atTop() && strip.header)
            put(*strip.header);
        if (!atTop())
            m_y += strip.before;
        put(strip);
    }

    QList<NumberedPage> take() { return std::move(m_pages); }

private:
    void put(const Strip &strip)
    {
        for (const PageOp &op : strip.ops)
            m_pages.last().page.ops.append(moved(op, m_room.origin + QPointF(0, m_y)));
        m_y += strip.height;
    }

    PageRoom m_room;
    QList<NumberedPage> m_pages;
    qreal m_y = 0;
};

qsizetype chainEnd(const Strips &strips, qsizetype begin)
{
    qsizetype end = begin + 1;
    while (end < strips.size() && strips[end - 1].keepWithNext &&
           strips[end].start == Strip::Start::Anywhere)
        ++end;
    return end;
}

qreal chainHeight(const Strips &strips, qsizetype begin, qsizetype end)
{
    qreal height = 0;
    for (qsizetype i = begin; i < end; ++i)
        height += strips[i].before + strips[i].height;
    return height;
}

} // namespace

void keepLinesBefore(Strips &strips, qsizetype strip, int lines)
{
    for (qsizetype i = strip - 1; i >= 0 && lines > 0; --i) {
        strips[i].keepWithNext = true;
        lines -= strips[i].isText ? 1 : 0;
    }
}

QList<NumberedPage> paginate(const Strips &strips, const PageRoom &room)
{
    Filler filler(room);
    for (qsizetype begin = 0; begin < strips.size();) {
        const qsizetype end = chainEnd(strips, begin);
        filler.start(strips[begin].start);
        const qreal height = chainHeight(strips, begin, end);
        if (!filler.atTop() && !filler.fits(height) && height <= room.height)
            filler.turn();
        for (; begin < end; ++begin)
            filler.place(strips[begin]);
    }
    return filler.take();
}

} // namespace LienKet
