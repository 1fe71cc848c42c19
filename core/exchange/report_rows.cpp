// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/report_rows.h"

namespace bijian {

namespace {

std::vector<TableColumn> textColumns(std::initializer_list<QStringView> names) {
    std::vector<TableColumn> columns;
    for (const QStringView name : names)
        columns.push_back({name.toString(), TableColumn::Kind::Text});
    return columns;
}

void makeNumbers(std::vector<TableColumn>& columns, std::initializer_list<QStringView> names) {
    for (TableColumn& column : columns) {
        for (const QStringView name : names) {
            if (column.name == name)
                column.kind = TableColumn::Kind::Number;
        }
    }
}

QString twoDigits(int number) {
    return QStringLiteral("%1").arg(number, 2, 10, QLatin1Char('0'));
}

// From YYYYMMDD with zeros for what is not said.
QString dateText(const Decimal& value) {
    const auto number = static_cast<int>(value.coefficient());
    const int year = number / 10000;
    const int month = number / 100 % 100;
    const int day = number % 100;
    QString text = year > 0 ? QString::number(year) : QStringLiteral("-");
    if (month > 0 || day > 0)
        text += u'-' + (month > 0 ? twoDigits(month) : QStringLiteral("-"));
    if (day > 0)
        text += u'-' + twoDigits(day);
    return text;
}

QString mentionValue(const Mention& mention) {
    if (!mention.hasValue)
        return {};
    const bool date = mention.kind == MentionKind::Date && mention.value.isInteger();
    return date ? dateText(mention.value) : mention.value.toString();
}

} // namespace

std::vector<TableColumn> observationColumns() {
    auto columns = textColumns({u"file", u"indicator", u"value", u"unit", u"measure", u"period", u"scope", u"qualifier",
                                u"as_written", u"start", u"end", u"confidence"});
    makeNumbers(columns, {u"value", u"start", u"end", u"confidence"});
    return columns;
}

QStringList observationRow(const Report& report, const Observation& observation) {
    return {report.source.path,
            observation.indicator.value(),
            observation.quantity.value.toString(),
            observation.quantity.unit,
            measureId(observation.measure),
            observation.period.toString(),
            observation.scope,
            qualifierId(observation.quantity.qualifier),
            report.slice(observation.number),
            QString::number(observation.number.start),
            QString::number(observation.number.end),
            QString::number(observation.confidence, 'f', 2)};
}

std::vector<TableColumn> identityColumns() {
    return textColumns({u"file", u"region", u"region_code", u"level", u"year", u"title", u"publisher", u"published",
                        u"document_number"});
}

namespace {

// county, county-department where a department reports, zone for areas that GB/T 2260 does not list.
QString reporterLevel(const Identity& identity) {
    const bool zone = identity.regionCode.value().contains(u'-');
    const QString level = zone ? QStringLiteral("zone") : regionLevelId(identity.level);
    return level.isEmpty() || identity.department.value.isEmpty() ? level : level + QStringLiteral("-department");
}

} // namespace

QStringList identityRow(const Report& report) {
    const Identity& identity = report.identity;
    const QString code = identity.regionCode.value();
    return {report.source.path,
            identity.region.value,
            code.contains(u'-') ? QString() : code,
            reporterLevel(identity),
            identity.year == 0 ? QString() : QString::number(identity.year),
            identity.title.value,
            identity.publisher.value,
            identity.published.value,
            identity.documentNumber.value};
}

std::vector<TableColumn> ledgerColumns() {
    auto columns = textColumns(
        {u"file", u"start", u"end", u"as_written", u"value", u"unit", u"kind", u"status", u"indicator", u"reason"});
    makeNumbers(columns, {u"start", u"end"});
    return columns;
}

QStringList ledgerRow(const Report& report, size_t index) {
    const Mention& mention = report.mentions.at(index);
    const LedgerEntry& entry = report.ledger.at(index);
    const QString indicator = entry.observation < 0
                                  ? QString()
                                  : report.observations.at(static_cast<size_t>(entry.observation)).indicator.value();
    return {report.source.path,
            QString::number(mention.range.start),
            QString::number(mention.range.end),
            report.slice(mention.range),
            mentionValue(mention),
            report.slice(mention.unit),
            mentionKindId(mention.kind),
            ledgerStatusId(entry.status),
            indicator,
            dismissReasonId(entry.reason)};
}

QString ledgerStatusId(LedgerStatus status) {
    switch (status) {
    case LedgerStatus::Mapped:
        return QStringLiteral("mapped");
    case LedgerStatus::Dismissed:
        return QStringLiteral("dismissed");
    case LedgerStatus::Open:
        return QStringLiteral("open");
    }
    return {};
}

QString dismissReasonId(DismissReason reason) {
    switch (reason) {
    case DismissReason::None:
        return {};
    case DismissReason::Date:
        return QStringLiteral("date");
    case DismissReason::Period:
        return QStringLiteral("period");
    case DismissReason::Ordinal:
        return QStringLiteral("ordinal");
    case DismissReason::Name:
        return QStringLiteral("name");
    case DismissReason::Other:
        return QStringLiteral("other");
    case DismissReason::Target:
        return QStringLiteral("target");
    case DismissReason::Plan:
        return QStringLiteral("plan");
    case DismissReason::Breakdown:
        return QStringLiteral("breakdown");
    case DismissReason::Furniture:
        return QStringLiteral("furniture");
    case DismissReason::Repeated:
        return QStringLiteral("repeated");
    case DismissReason::Restricted:
        return QStringLiteral("restricted");
    case DismissReason::Superseded:
        return QStringLiteral("superseded");
    case DismissReason::Joint:
        return QStringLiteral("joint");
    case DismissReason::Comparison:
        return QStringLiteral("comparison");
    }
    return {};
}

QString blockKindId(BlockKind kind) {
    switch (kind) {
    case BlockKind::Furniture:
        return QStringLiteral("furniture");
    case BlockKind::Title:
        return QStringLiteral("title");
    case BlockKind::Heading:
        return QStringLiteral("heading");
    case BlockKind::Paragraph:
        return QStringLiteral("paragraph");
    case BlockKind::TableRow:
        return QStringLiteral("table-row");
    }
    return {};
}

std::vector<TableColumn> layoutColumns() {
    constexpr auto kNumber = TableColumn::Kind::Number;
    return {{QStringLiteral("file")},
            {QStringLiteral("start"), kNumber},
            {QStringLiteral("end"), kNumber},
            {QStringLiteral("kind")},
            {QStringLiteral("level"), kNumber},
            {QStringLiteral("page"), kNumber},
            {QStringLiteral("left"), kNumber},
            {QStringLiteral("top"), kNumber},
            {QStringLiteral("width"), kNumber},
            {QStringLiteral("height"), kNumber},
            {QStringLiteral("text")}};
}

std::vector<QStringList> layoutRows(const Report& report, const Block& block) {
    const auto points = [](float length) { return QString::number(static_cast<double>(length), 'f', 1); };
    const QStringList head = {report.source.path, QString::number(block.range.start), QString::number(block.range.end),
                              blockKindId(block.kind), block.level > 0 ? QString::number(block.level) : QString()};
    const QString text = report.slice(block.range);
    std::vector<QStringList> rows;
    for (const PageBox& box : pageBoxes(report.pages, block.range))
        rows.push_back(head + QStringList{QString::number(box.page + 1), points(box.left), points(box.top),
                                          points(box.right - box.left), points(box.bottom - box.top), text});
    if (rows.empty())
        rows.push_back(head + QStringList{{}, {}, {}, {}, {}, text});
    return rows;
}

} // namespace bijian
