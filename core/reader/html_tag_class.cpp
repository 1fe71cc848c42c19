// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reader/html_tag_class.h"

#include <QByteArray>
#include <QHash>

namespace bijian {

TagClass tagClass(QByteArrayView name) {
    static const QHash<QByteArray, TagClass> classes = [] {
        QHash<QByteArray, TagClass> table;
        const auto add = [&table](TagClass kind, const char* names) {
            for (const QByteArray& each : QByteArray(names).split(' '))
                table.insert(each, kind);
        };
        add(TagClass::Formatting, "a b big code em font i nobr s small strike strong tt u");
        add(TagClass::Block,
            "address article aside blockquote body button center dd details dialog dir div dl dt fieldset figcaption "
            "figure footer form frameset h1 h2 h3 h4 h5 h6 head header hgroup html li main marquee menu nav noscript "
            "object ol optgroup option p pre listing section select summary ul applet");
        add(TagClass::Table, "table caption colgroup tbody thead tfoot tr td th");
        add(TagClass::Void, "area base basefont bgsound br col command embed frame hr image img input keygen link meta "
                            "param source track wbr");
        add(TagClass::Dropped, "script style svg template iframe noembed noframes title");
        add(TagClass::Ignored, "plaintext xmp");
        add(TagClass::RawText, "textarea");
        return table;
    }();
    return classes.value(QByteArray::fromRawData(name.data(), name.size()), TagClass::Ordinary);
}

} // namespace bijian
