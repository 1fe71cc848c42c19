// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/models/sample_reports.h"

#include <QAbstractItemModel>
#include <QCryptographicHash>
#include <QStandardItemModel>

#include <limits>

namespace bijian::test {

std::shared_ptr<const Codebook> twoCategories() {
    const auto indicator = [](const char16_t* id, const char16_t* category, const char16_t* zh, const char16_t* en) {
        Indicator made;
        made.id = IndicatorId(QString::fromUtf16(id));
        made.category = QString::fromUtf16(category);
        made.nameZh = QString::fromUtf16(zh);
        made.nameEn = QString::fromUtf16(en);
        made.unit = QStringLiteral("件");
        made.definition = QStringLiteral("Cases.");
        return made;
    };
    std::vector<Category> categories = {
        {QStringLiteral("reconsideration"), QStringLiteral("行政复议"),
         QStringLiteral("Administrative reconsideration")},
        {QStringLiteral("mediation"), QStringLiteral("人民调解"), QStringLiteral("Mediation")}};
    std::vector<Indicator> indicators = {
        indicator(u"reconsideration.accepted", u"reconsideration", u"受理行政复议案件数", u"Reconsideration accepted"),
        indicator(u"reconsideration.concluded", u"reconsideration", u"审结行政复议案件数",
                  u"Reconsideration concluded"),
        indicator(u"mediation.settled", u"mediation", u"调解纠纷数", u"Disputes settled")};
    return std::make_shared<const Codebook>(std::move(categories), std::vector<Concept>(), std::move(indicators),
                                            QByteArray("small"));
}

ReportPointer makeReport(const QString& path, const QString& region, const QString& code, int year, const QString& text,
                         const std::vector<Stated>& observations) {
    auto report = std::make_shared<Report>();
    report->id = ReportId(QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha256).toHex());
    report->source.path = path;
    report->text = text;
    report->identity.region.value = region;
    report->identity.regionCode = RegionCode(code);
    report->identity.year = year;
    qint32 heading = -1;
    for (qint32 start = 0; start < text.size();) {
        const qsizetype found = text.indexOf(u'\n', start);
        const qint32 end = qint32(found < 0 ? text.size() : found);
        Block block{{start, end}, BlockKind::Paragraph, SectionRole::Report, 0, heading};
        if (text.mid(start, 2).endsWith(u'、')) {
            block = {{start, end}, BlockKind::Heading, SectionRole::Report, 1, -1};
            heading = qint32(report->outline.blocks.size());
        }
        report->outline.blocks.push_back(block);
        start = end + 1;
    }
    for (const Stated& stated : observations) {
        Observation observation;
        observation.indicator = IndicatorId(stated.indicator);
        observation.quantity = {Decimal(stated.value), QStringLiteral("件"), Qualifier::Exact};
        observation.period = Period::year(year);
        observation.confidence = 0.9;
        const qint32 at = qint32(text.indexOf(stated.asWritten));
        observation.number = {at, at + qint32(stated.asWritten.size())};
        for (const Block& block : report->outline.blocks) {
            if (block.range.contains(observation.number))
                observation.sentence = block.range;
        }
        report->observations.push_back(observation);
    }
    return report;
}

QStringList printTree(const QAbstractItemModel& model, const std::function<QString(const QModelIndex&)>& extra,
                      const QModelIndex& parent, int depth) {
    QStringList lines;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        lines.append(QString(depth * 2, u' ') + index.data().toString() + (extra ? extra(index) : QString()));
        lines.append(printTree(model, extra, index, depth + 1));
    }
    return lines;
}

QStringList printTable(const QAbstractItemModel& model) {
    QStringList lines;
    for (int row = -1; row < model.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column)
            cells.append(row < 0 ? model.headerData(column, Qt::Horizontal).toString()
                                 : model.index(row, column).data().toString());
        lines.append(cells.join(QStringLiteral(" | ")));
    }
    return lines;
}

bool survivesBadIndexes(QAbstractItemModel& model) {
    QStandardItemModel other(3, 3);
    const int huge = std::numeric_limits<int>::max();
    QList<QModelIndex> indexes = {QModelIndex(), other.index(1, 1)};
    for (const int row : {-1, 0, 1, model.rowCount() - 1, model.rowCount(), huge}) {
        for (const int column : {-1, 0, model.columnCount() - 1, model.columnCount(), huge}) {
            const QModelIndex index = model.index(row, column);
            indexes.append(index);
            indexes.append(model.index(row, column, index));
            indexes.append(model.index(row, column, other.index(0, 0)));
        }
    }
    bool sound = true;
    for (const QModelIndex& index : std::as_const(indexes)) {
        for (int role = Qt::DisplayRole; role <= Qt::UserRole + 8; ++role)
            sound = sound && (index.model() == &model || !model.data(index, role).isValid());
        if (index.model() != &model) {
            sound = sound && !model.setData(index, Qt::Checked, Qt::CheckStateRole);
            sound = sound && !model.parent(index).isValid();
        }
    }
    for (const int section : {-1, model.columnCount(), huge})
        sound = sound && !model.headerData(section, Qt::Horizontal).isValid();
    return sound;
}

} // namespace bijian::test
