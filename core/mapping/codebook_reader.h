// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/codebook.h"

namespace bijian {

// Reads a codebook file (编码簿). UTF-8, line by line; `#` begins a comment line; a line that begins with a blank goes
// on with the list above it. The grammar, by example:
//
//     bijian-codebook 1
//     category reconsideration: 行政复议 | Administrative reconsideration
//     topic @reconsideration: 行政复议 复议案件
//     weak @disputes: 矛盾纠纷
//     other @other_matters: 仲裁 社区矫正
//     stage @accepted: 受理 立案
//     words @document: 规范性文件
//     indicator reconsideration.accepted
//     name: 受理行政复议案件数 | Reconsideration cases accepted
//     counts: Cases accepted.
//     kind: count            (count, rate, amount, duration)
//     unit: 件
//     range: 0 1000000       (optional)
//     direction: more        (optional: more, less)
//     of: reconsideration.applications   (optional denominator)
//     beside: ID             (optional: one of the same matter that texts state right before it)
//     bodies: always         (optional: always, never; else a body named is a scope where another stands beside it)
//     levels: always         (optional: a level of government, 市级, is a scope by itself)
//     share: ID              (optional: the rate that 占6% behind a count of this indicator is)
//     unless: ID …           (optional: not read where the text states one of these)
//     either: ID …           (optional: one number for this and one of these counts two things at once)
//     becomes: ID            (optional: what a weak rule means beside a strong one; else it is not read there)
//     not: 听证 @letters     (optional: forbids every rule of this indicator)
//     rule: case piece | ~@reconsideration | @accepted
//     rule: case | ~@reconsideration | 收案 | -上年 | weak
//
// A rule names unit classes, then one need a column: any of its words; `~` before a need lets it be inherited, `-`
// makes it an exclusion. Fails with CodebookInvalid; arguments say what is wrong, line and column (from 1) where.
Result<Codebook> readCodebook(const QByteArray& bytes);

} // namespace bijian
