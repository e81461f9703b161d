// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"

#include <QAbstractTableModel>
#include <QApplication>
#include <QBoxLayout>
#include <QDate>
#include <QEvent>
#include <QHash>
#include <QLabel>
#include <QList>
#include <QPainter>
#include <QPalette>
#include <QProxyStyle>
#include <QPushButton>
#include <QString>
#include <QStyleOption>
#include <QTableView>
#include <QWidget>

#include <functional>
#include <memory>
