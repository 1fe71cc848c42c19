// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reader/package_part.h"

namespace bijian {

namespace {

class RelationVisitor final : public XmlVisitor {
public:
    RelationVisitor(const QString& part, std::vector<PartRelation>& relations) : m_part(part), m_relations(relations) {}

    bool enter(const XmlElement& element) override {
        if (!element.is("Relationship"))
            return true;
        PartRelation relation;
        relation.id = element.attributeText("Id");
        relation.type = element.attributeText("Type").section(u'/', -1);
        relation.isExternal = element.attribute("TargetMode") == QByteArrayView("External");
        relation.target = partName(m_part, element.attributeText("Target"));
        m_relations.push_back(std::move(relation));
        return false;
    }
    void leave(const XmlElement&) override {}
    void text(QByteArrayView) override {}

private:
    const QString m_part;
    std::vector<PartRelation>& m_relations;
};

} // namespace

QString partName(const QString& part, const QString& target) {
    QStringList folders = target.startsWith(u'/') ? QStringList() : part.split(u'/', Qt::SkipEmptyParts);
    if (!folders.isEmpty())
        folders.removeLast();
    for (const QString& step : target.split(u'/', Qt::SkipEmptyParts)) {
        if (step == u"..") {
            if (!folders.isEmpty())
                folders.removeLast();
        } else if (step != u".") {
            folders.append(step);
        }
    }
    return folders.join(u'/');
}

std::vector<PartRelation> relationsOf(ZipPackage& package, const QString& part, Monitor& monitor) {
    const qsizetype slash = part.lastIndexOf(u'/') + 1;
    const QString name = part.left(slash) + QStringLiteral("_rels/") + part.mid(slash) + QStringLiteral(".rels");
    std::vector<PartRelation> relations;
    if (!package.contains(name))
        return relations;
    const auto document = readXmlPart(package, name, monitor);
    if (!document)
        return relations;
    RelationVisitor visitor(part, relations);
    document->walk(visitor);
    return relations;
}

QString mainPartOf(ZipPackage& package, const QString& usual, Monitor& monitor) {
    for (const PartRelation& relation : relationsOf(package, {}, monitor)) {
        if (relation.type == u"officeDocument" && package.contains(relation.target))
            return relation.target;
    }
    return usual;
}

Result<XmlDocument> readXmlPart(ZipPackage& package, const QString& name, Monitor& monitor) {
    const auto bytes = package.read(name, monitor);
    if (!bytes)
        return bytes.error();
    return XmlDocument::parse(*bytes);
}

} // namespace bijian
