// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/accuracy/corpus.h"

#include "core/base/decimal.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>

namespace bijian::accuracy {

namespace {

QString contentOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).remove(QChar(0xfeff)) : QString();
}

QString normalised(const QString& number) {
    const auto value = Decimal::parse(number);
    return value ? value->toString() : number;
}

RegionLevel levelOf(const QString& name) {
    for (const RegionLevel level :
         {RegionLevel::Province, RegionLevel::Prefecture, RegionLevel::County, RegionLevel::Township}) {
        if (regionLevelId(level) == name)
            return level;
    }
    return RegionLevel::Unknown;
}

QString withoutBlank(const QString& scope) {
    return scope == u"-" ? QString() : scope;
}

// NAME.quantities.tsv: line, as_written, value, unit, kind.
std::vector<MentionRow> readMentions(const QString& path) {
    std::vector<MentionRow> rows;
    for (const QString& line : contentOf(path).split(u'\n', Qt::SkipEmptyParts)) {
        const QStringList fields = line.trimmed().split(u'\t');
        if (fields.size() >= 5 && fields[0] != u"line")
            rows.push_back({fields[1], fields[2], fields[4]});
    }
    return rows;
}

// What is known of one text: field and value by line in a file of its own, or its row in ../meta.tsv.
QHash<QString, QString> metaOf(const QString& goldFolder, const QString& stem) {
    QHash<QString, QString> meta;
    const QString own = goldFolder + u'/' + stem + u".meta.tsv";
    if (QFileInfo::exists(own)) {
        for (const QString& line : contentOf(own).split(u'\n'))
            meta.insert(line.section(u'\t', 0, 0), line.section(u'\t', 1, 1).trimmed());
        return meta;
    }
    const QStringList lines = contentOf(goldFolder + QStringLiteral("/../meta.tsv")).split(u'\n');
    const QStringList fields = lines.value(0).trimmed().split(u'\t');
    for (const QString& line : lines) {
        const QStringList cells = line.split(u'\t');
        for (qsizetype i = 0; cells[0] == stem && i < std::min(cells.size(), fields.size()); ++i)
            meta.insert(fields[i], cells[i].trimmed());
    }
    return meta;
}

} // namespace

std::vector<Sample> readStatements(const QString& path) {
    std::vector<Sample> samples;
    for (const QString& line : contentOf(path).split(u'\n')) {
        if (line.startsWith(u"# ")) {
            Sample sample;
            for (const QString& part : line.mid(2).split(u' ', Qt::SkipEmptyParts)) {
                const QString value = part.section(u'=', 1);
                if (part.startsWith(u"year="))
                    sample.context.year = value.toInt();
                else if (part.startsWith(u"region="))
                    sample.context.ownNames = QStringList{value};
                else if (part.startsWith(u"level="))
                    sample.context.level = levelOf(value);
                else if (part.startsWith(u"heading="))
                    sample.text = value + u'\n';
                else if (sample.name.isEmpty())
                    sample.name = part;
            }
            samples.push_back(sample);
        } else if (line.startsWith(u"= ") && !samples.empty()) {
            const QStringList fields = line.mid(2).split(u' ', Qt::SkipEmptyParts);
            if (fields.size() >= 8)
                samples.back().gold.push_back(
                    {fields[0], normalised(fields[1]), fields[3], fields[4], withoutBlank(fields[5]), fields[7], 0.0});
        } else if (!line.trimmed().isEmpty() && !samples.empty()) {
            samples.back().text += line + u'\n';
        }
    }
    return samples;
}

std::vector<Sample> readReports(const QString& textFolder, const QString& goldFolder) {
    std::vector<Sample> samples;
    const QDir folder(textFolder);
    for (const QString& file : folder.entryList({QStringLiteral("*.txt")}, QDir::Files, QDir::Name)) {
        const QString stem = file.chopped(4);
        const QString gold = contentOf(goldFolder + u'/' + stem + u".tsv");
        if (gold.isEmpty())
            continue;
        Sample sample;
        sample.name = stem;
        sample.text = contentOf(folder.filePath(file));
        const QHash<QString, QString> meta = metaOf(goldFolder, stem);
        sample.context.year = meta.value(QStringLiteral("year")).toInt();
        sample.context.level = levelOf(meta.value(QStringLiteral("level")));
        sample.context.ownNames = QStringList{meta.value(QStringLiteral("region"))};
        bool first = true;
        for (const QString& line : gold.split(u'\n', Qt::SkipEmptyParts)) {
            const QStringList fields = line.split(u'\t');
            if (!first && fields.size() >= 8)
                sample.gold.push_back(
                    {fields[0], normalised(fields[1]), fields[3], fields[4], fields[5], fields[7].trimmed(), 0.0});
            first = false;
        }
        sample.mentions = readMentions(goldFolder + u'/' + stem + u".quantities.tsv");
        samples.push_back(sample);
    }
    return samples;
}

} // namespace bijian::accuracy
