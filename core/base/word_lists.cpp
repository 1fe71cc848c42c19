// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/word_lists.h"

#include <algorithm>

namespace bijian {

Result<WordLists> WordLists::parse(const QByteArray& bytes) {
    WordLists result;
    QStringList* current = nullptr;
    int number = 0;
    const QString all = QString::fromUtf8(bytes);
    for (const QStringView raw : QStringView(all).split(u'\n')) {
        ++number;
        const QStringView line = raw.trimmed();
        if (line.isEmpty() || line.startsWith(u'#'))
            continue;
        if (line.startsWith(u'[')) {
            if (!line.endsWith(u']'))
                return Error{ErrorCode::CodebookInvalid, {QStringLiteral("missing ]")}, {}, number, 1};
            const QString name = line.mid(1, line.size() - 2).trimmed().toString();
            auto& lists = result.m_lists;
            auto found =
                std::find_if(lists.begin(), lists.end(), [&](const auto& entry) { return entry.first == name; });
            if (found == lists.end())
                found = lists.insert(lists.end(), {name, {}});
            current = &found->second;
            continue;
        }
        if (current == nullptr)
            return Error{ErrorCode::CodebookInvalid, {QStringLiteral("word before the first [list]")}, {}, number, 1};
        for (const QStringView word : line.split(u' ', Qt::SkipEmptyParts))
            current->append(word.toString());
    }
    return result;
}

QStringList WordLists::list(const QString& name) const {
    for (const auto& [key, words] : m_lists) {
        if (key == name)
            return words;
    }
    return {};
}

} // namespace bijian
