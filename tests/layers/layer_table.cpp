// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/layers/layer_table.h"

namespace bijian::test {

namespace {

QStringList words(const char* text) {
    return QString::fromLatin1(text).split(u' ', Qt::SkipEmptyParts);
}

Layer core(const char* folder, const char* layers, const char* modules = "Core", const char* foreign = "") {
    const QString path = QStringLiteral("core/") + QLatin1StringView(folder);
    QStringList below = words(layers);
    for (QString& layer : below)
        layer.prepend(QStringLiteral("core/"));
    return {path, path, {}, below, words(modules), words(foreign)};
}

Layer app(const char* folder, const char* layers, const char* modules, const char* foreign = "") {
    const QString path = QStringLiteral("app/") + QLatin1StringView(folder);
    return {path, path, {}, words(layers), words(modules), words(foreign)};
}

// The layer of some files in a folder whose other files are another layer.
Layer part(const char* name, const char* stems, const Layer& whole) {
    return {QLatin1StringView(name), whole.folder, words(stems), whole.layers, whole.modules, whole.foreign};
}

} // namespace

QList<Layer> layerTable() {
    return {
        core("base", ""),
        core("model", "base"),
        core("text", "base model", "Core", "unicode/"),
        core("reader", "base model text", "Core",
             "gumbo.h zip.h csv.h pugixml.hpp poppler/ gmime/ archive fcntl.h poll.h spawn.h unistd.h sys/ seccomp.h "
             "linux/"),
        core("outline", "base model text"),
        core("quantity", "base model text"),
        core("identity", "base model text outline quantity"),
        core("mapping", "base model text outline quantity"),
        core("compare", "base model"),
        core("exchange", "base model compare"),
        core("workspace", "base model text reader outline quantity identity mapping compare exchange", "Core Sql"),
        // The program that reads files in a process of its own.
        app("reader", "core/reader", "Core", "unistd.h sys/"),
        app("models", "core", "Core"),
        app("jobs", "core", "Core Concurrent"),
        part("chart_spec", "axis_scale chart_spec comparison_cube", app("charts", "core", "Core")),
        app("charts", "core/base core/exchange chart_spec", "Core Gui Widgets Charts Svg"),
        part("sheet_spec", "page_setup sheet_spec", app("printing", "core chart_spec", "Core")),
        app("printing", "core/base core/exchange sheet_spec app/charts", "Core Gui PrintSupport"),
        app("widgets", "core chart_spec app/charts sheet_spec app/printing app/models app/jobs",
            "Core Gui Widgets PrintSupport"),
        app("gui", "core chart_spec app/charts sheet_spec app/printing app/models app/jobs app/widgets",
            "Core Gui Widgets PrintSupport"),
        // Widgets: Qt Charts paints only under a QApplication. unistd.h: whether stderr is a terminal. langinfo.h:
        // whether the locale is UTF-8.
        app("cli", "core chart_spec app/charts sheet_spec app/printing app/models app/jobs", "Core Gui Widgets",
            "unistd.h langinfo.h"),
    };
}

} // namespace bijian::test
