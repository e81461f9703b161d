// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/drawing.h"

#include <QPaintDevice>
#include <QPaintEngine>

namespace LienKet {

/// Keeps what is painted as filled shapes: outlines of strokes are shapes too.
class Tracer final : public QPaintEngine
{
public:
    explicit Tracer(Drawing &drawing);

    bool begin(QPaintDevice *device) override;
    bool end() override;
    void updateState(const QPaintEngineState &now) override;
    void drawPath(const QPainterPath &path) override;
    void drawPolygon(const QPointF *points, int count, PolygonDrawMode mode) override;
    void drawPixmap(const QRectF &, const QPixmap &, const QRectF &) override;
    Type type() const override;

private:
    void keep(const QPainterPath &outline, const QBrush &brush);

    Drawing &m_drawing;
    QTransform m_transform;
    QPen m_pen;
    QBrush m_brush;
    qreal m_opacity = 1;
};

/// Something to paint on that leaves a drawing of `size`.
class TracingPaper final : public QPaintDevice
{
public:
    explicit TracingPaper(const QSizeF &size);

    const Drawing &drawing() const { return m_drawing; }
    QPaintEngine *paintEngine() const override;

protected:
    int metric(PaintDeviceMetric metric) const override;

private:
    Drawing m_drawing;
    mutable Tracer m_tracer;
};

} // namespace LienKet
