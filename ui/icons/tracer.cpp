// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/icons/tracer.h"

#include <QPainterPathStroker>
#include <QPen>

namespace LienKet {

Tracer::Tracer(Drawing &drawing) : QPaintEngine(AllFeatures), m_drawing(drawing) {}

bool Tracer::begin(QPaintDevice *)
{
    return true;
}

bool Tracer::end()
{
    return true;
}

void Tracer::updateState(const QPaintEngineState &now)
{
    m_transform = now.transform();
    m_pen = now.pen();
    m_brush = now.brush();
    m_opacity = now.opacity();
}

void Tracer::drawPath(const QPainterPath &path)
{
    keep(path, m_brush);
    if (m_pen.style() == Qt::NoPen)
        return;
    QPainterPathStroker stroker(m_pen);
    keep(stroker.createStroke(path), m_pen.brush());
}

void Tracer::drawPolygon(const QPointF *points, int count, PolygonDrawMode mode)
{
    QPainterPath path(points[0]);
    for (int i = 1; i < count; ++i)
        path.lineTo(points[i]);
    if (mode != PolylineMode)
        path.closeSubpath();
    drawPath(path);
}

void Tracer::drawPixmap(const QRectF &, const QPixmap &, const QRectF &)
{
    qFatal("A picture in a symbol cannot be traced.");
}

QPaintEngine::Type Tracer::type() const
{
    return User;
}

void Tracer::keep(const QPainterPath &outline, const QBrush &brush)
{
    if (brush.style() == Qt::NoBrush || outline.isEmpty())
        return;
    if (brush.style() != Qt::SolidPattern)
        qFatal("A symbol has a filling that is not one colour.");
    QColor ink = brush.color();
    ink.setAlphaF(ink.alphaF() * float(m_opacity));
    m_drawing.shapes.append({m_transform.map(outline), ink});
}

TracingPaper::TracingPaper(const QSizeF &size) : m_drawing{size, {}}, m_tracer(m_drawing) {}

QPaintEngine *TracingPaper::paintEngine() const
{
    return &m_tracer;
}

int TracingPaper::metric(PaintDeviceMetric metric) const
{
    switch (metric) {
    case PdmWidth:
        return qCeil(m_drawing.size.width());
    case PdmHeight:
        return qCeil(m_drawing.size.height());
    case PdmDepth:
        return 32;
    case PdmNumColors:
        return 1 << 24;
    case PdmDevicePixelRatio:
        return 1;
    case PdmDevicePixelRatioScaled:
        return int(devicePixelRatioFScale());
    default:
        return 96; // dots per inch
    }
}

} // namespace LienKet
