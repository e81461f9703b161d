// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/sampleprogram.h"
#include "core/store/store.h"
#include "ui/i18n/languageswitch.h"
#include "ui/pages/chartspage.h"
#include "ui/pages/timelinepage.h"
#include "ui/timeline/timelineview.h"
#include "ui/widgets/appearance.h"
#include "ui/widgets/paint.h"

#include <QLabel>
#include <QTemporaryDir>
#include <QTest>

namespace LienKet::Test {

/// What the tests of the pages that look back stand on: the sample, for reading, in Vietnamese.
class LookingBackTest : public QObject
{
protected:
    void makeSample()
    {
        m_appearance = std::make_unique<Appearance>();
        m_appearance->apply(ThemeChoice::Light);
        m_switch = std::make_unique<LanguageSwitch>(Language::Vietnamese);
        const QString path = m_folder.filePath(QStringLiteral("sample.lienket"));
        QVERIFY(Store::create(path, [](Store &fresh) { return fillWithSample(fresh, 1); }));
        auto store = Store::open(path, Store::Mode::ReadOnly);
        QVERIFY(store);
        m_store = std::move(*store);
        m_names = std::make_unique<Directory>(*m_store);
    }

    Workspace workspace() { return {*m_store, *m_names, sampleToday()}; }
    std::unique_ptr<TimelinePage> timeline() { return shown<TimelinePage>(); }
    std::unique_ptr<ChartsPage> charts() { return shown<ChartsPage>(); }

    /// The texts of a page's labels.
    static QStringList labelsOf(const QWidget &page)
    {
        QStringList texts;
        for (const QLabel *label : page.findChildren<QLabel *>())
            texts.append(label->text());
        return texts;
    }

    /// Of the viewport: where the lanes begin.
    static QPoint bodyOf(const TimelineView &view)
    {
        return {TimelineGeometry::laneHeadWidth,
                TimelinePainter::headHeight(view.scene().layout.scale, view.font(),
                                            rowHeight(view.font()))};
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Appearance> m_appearance;
    std::unique_ptr<LanguageSwitch> m_switch;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<Directory> m_names;

private:
    template <class Shown>
    std::unique_ptr<Shown> shown()
    {
        auto page = std::make_unique<Shown>(workspace());
        page->resize(1216, 790);
        page->setYear(2026);
        page->refresh();
        page->show();
        return page;
    }
};

} // namespace LienKet::Test
