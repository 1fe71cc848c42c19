// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/report_builder.h"

#include <QCryptographicHash>

namespace bijian::test {

namespace {

Indicator indicator(const QString& id, const QString& nameZh, const QString& nameEn, IndicatorKind kind,
                    const QString& unit) {
    Indicator made;
    made.id = IndicatorId(id);
    made.category = id.section(u'.', 0, 0);
    made.nameZh = nameZh;
    made.nameEn = nameEn;
    made.kind = kind;
    made.unit = unit;
    return made;
}

} // namespace

ReportBuilder::ReportBuilder(const QString& region, const QString& code, int year) {
    m_report.identity.region.value = region;
    m_report.identity.regionCode = RegionCode(code);
    m_report.identity.year = year;
    m_report.source = {region + u'-' + QString::number(year) + QStringLiteral(".txt"), QStringLiteral("txt"),
                       QStringLiteral("UTF-8"), 0};
}

ReportBuilder& ReportBuilder::department(const QString& name) {
    m_report.identity.department.value = name;
    return *this;
}

ReportBuilder& ReportBuilder::path(const QString& path) {
    m_report.source.path = path;
    return *this;
}

ReportBuilder& ReportBuilder::title(const QString& title) {
    m_report.identity.title.value = title;
    return *this;
}

ReportBuilder& ReportBuilder::states(const QString& indicatorName, const QString& value, const QString& unit,
                                     const QString& written) {
    const auto start = static_cast<qint32>(m_report.text.size());
    m_report.text += indicatorName + u' ';
    const auto number = static_cast<qint32>(m_report.text.size());
    m_report.text += written + u'\n';
    const auto end = static_cast<qint32>(m_report.text.size()) - 1;

    Observation observation;
    observation.indicator = IndicatorId(indicatorName);
    observation.quantity = {*Decimal::parse(value), unit, Qualifier::Exact};
    if (m_report.identity.year != 0)
        observation.period = Period::year(m_report.identity.year);
    observation.number = {number, end};
    observation.sentence = {start, end};
    observation.confidence = 0.9;
    m_report.observations.push_back(observation);
    return *this;
}

ReportBuilder& ReportBuilder::of(const Period& period) {
    m_report.observations.back().period = period;
    return *this;
}

ReportBuilder& ReportBuilder::within(const QString& scope) {
    m_report.observations.back().scope = scope;
    return *this;
}

ReportBuilder& ReportBuilder::as(Measure measure) {
    m_report.observations.back().measure = measure;
    return *this;
}

ReportBuilder& ReportBuilder::qualified(Qualifier qualifier) {
    m_report.observations.back().quantity.qualifier = qualifier;
    return *this;
}

ReportPointer ReportBuilder::build() const {
    Report report = m_report;
    const QByteArray bytes = (report.source.path + u'\n' + report.text).toUtf8();
    report.id = ReportId(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    report.source.byteCount = bytes.size();
    return std::make_shared<const Report>(std::move(report));
}

Codebook fourIndicatorCodebook() {
    const Category category{QStringLiteral("a"), QStringLiteral("甲"), QStringLiteral("A")};
    const QString cases = QStringLiteral("件");
    const std::vector<Indicator> indicators = {
        indicator(QStringLiteral("a.received"), QStringLiteral("收到"), QStringLiteral("Received"),
                  IndicatorKind::Count, cases),
        indicator(QStringLiteral("a.closed"), QStringLiteral("办结"), QStringLiteral("Closed"), IndicatorKind::Count,
                  cases),
        indicator(QStringLiteral("b.relief"), QStringLiteral("减税"), QStringLiteral("Tax relief"),
                  IndicatorKind::Amount, QStringLiteral("元")),
        indicator(QStringLiteral("c.rate"), QStringLiteral("比率"), QStringLiteral("Rate"), IndicatorKind::Rate,
                  QStringLiteral("%"))};
    return Codebook({category}, {}, indicators, QByteArrayLiteral("small"));
}

IndicatorId indicatorId(const QString& id) {
    return IndicatorId(id);
}

} // namespace bijian::test
