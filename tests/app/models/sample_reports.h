// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/codebook.h"
#include "core/model/report.h"

#include <QModelIndex>
#include <QStringList>

#include <functional>
#include <memory>
#include <vector>

class QAbstractItemModel;

namespace bijian::test {

// A codebook of two categories and three indicators, without cues.
std::shared_ptr<const Codebook> twoCategories();

// A report made by hand: its text is `text`, its id the hash of its path, and each observation is the first place of
// `asWritten` in the text, the sentence being the line around it.
struct Stated {
    QString indicator;
    QString asWritten;
    int value = 0;
};
ReportPointer makeReport(const QString& path, const QString& region, const QString& code, int year,
                         const QString& text = {}, const std::vector<Stated>& observations = {});

// The tree under `parent`, a line for each item, indented by its depth; `extra` gives what follows the text.
QStringList printTree(const QAbstractItemModel& model, const std::function<QString(const QModelIndex&)>& extra = {},
                      const QModelIndex& parent = {}, int depth = 0);

// The table, its header first, cells apart by " | ".
QStringList printTable(const QAbstractItemModel& model);

// Asks the model about indexes that are not its own or lie beyond its ends. Whether it said nothing about any of them.
bool survivesBadIndexes(QAbstractItemModel& model);

} // namespace bijian::test
