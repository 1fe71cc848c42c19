// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reader/html_style.h"

#include <QStringList>

namespace bijian {

namespace {

// Indents beyond this many pixels move words off the page; authors indent paragraphs by tens.
constexpr double kOffPage = -900.0;

// The number that a CSS value begins with, `other` where there is none.
double leadingNumber(QStringView value, double other) {
    qsizetype length = 0;
    while (length < value.size() && (value[length].isDigit() || value[length] == u'.' || value[length] == u'-'))
        ++length;
    bool ok = false;
    const double number = value.first(length).toDouble(&ok);
    return ok ? number : other;
}

// A declaration that by itself takes the words out of sight.
bool hides(QStringView name, QStringView value) {
    if (name == u"visibility")
        return value == u"hidden" || value == u"collapse";
    if (name == u"opacity")
        return leadingNumber(value, 1.0) == 0.0;
    return name == u"text-indent" && leadingNumber(value, 0.0) < kOffPage;
}

} // namespace

bool isPale(QStringView colour) {
    const QString value = colour.toString().toLower().remove(u' ');
    return value == u"white" || value == u"#fff" || value == u"#ffffff" || value == u"transparent" ||
           value == u"rgb(255,255,255)" || (value.startsWith(u"rgba(") && value.endsWith(u",0)"));
}

HtmlStyle parseStyle(QStringView style) {
    HtmlStyle result;
    bool displayed = true;
    bool clipped = false;
    bool flat = false;
    for (const QStringView declaration : style.split(u';', Qt::SkipEmptyParts)) {
        const qsizetype colon = declaration.indexOf(u':');
        if (colon < 0)
            continue;
        const QString name = declaration.first(colon).trimmed().toString().toLower();
        QString value = declaration.sliced(colon + 1).trimmed().toString().toLower();
        value = value.section(u'!', 0, 0).trimmed();
        if (name == u"display")
            displayed = value != u"none";
        else if (hides(name, value))
            result.hidden = true;
        else if (name == u"font-size")
            (leadingNumber(value, 1.0) == 0.0 ? result.tinyText : result.sizedText) = true;
        else if (name == u"overflow" && value == u"hidden")
            clipped = true;
        else if ((name == u"height" || name == u"width" || name == u"max-height") && leadingNumber(value, 1.0) == 0.0)
            flat = true;
        else if (name == u"color")
            result.paleText = isPale(value);
        else if (name == u"background" || name == u"background-color" || name == u"background-image")
            result.background = !isPale(value) && value != u"none";
    }
    result.hidden = result.hidden || !displayed || (clipped && flat);
    return result;
}

} // namespace bijian
