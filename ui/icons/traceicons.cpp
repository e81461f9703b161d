// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Part of the build: traces SVG files into the drawings that the program's resources hold.
//   lienket_traceicons (SVG DRAWING)…
#include "ui/icons/tracer.h"

#include <QDataStream>
#include <QFile>
#include <QPainter>
#include <QSaveFile>
#include <QSvgRenderer>

using namespace LienKet;

namespace {

Drawing traced(const QString &path)
{
    QSvgRenderer renderer(path);
    if (!renderer.isValid())
        qFatal("%s is not an SVG file.", qPrintable(path));
    const QRectF field = renderer.viewBoxF();
    TracingPaper paper(field.size());
    QPainter painter(&paper);
    renderer.render(&painter, QRectF(QPointF(), field.size()));
    painter.end();
    return paper.drawing();
}

} // namespace

int main(int argc, char **argv)
{
    for (int i = 1; i + 1 < argc; i += 2) {
        QSaveFile file(QString::fromLocal8Bit(argv[i + 1]));
        if (!file.open(QFile::WriteOnly))
            qFatal("%s cannot be written.", argv[i + 1]);
        QDataStream stream(&file);
        stream << traced(QString::fromLocal8Bit(argv[i]));
        if (!file.commit())
            qFatal("%s cannot be written.", argv[i + 1]);
    }
    return 0;
}
