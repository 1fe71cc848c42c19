// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/collation.h"

#include <memory>
#include <unicode/coll.h>

namespace bijian {

namespace {

std::unique_ptr<const icu::Collator> makeCollator() {
    UErrorCode status = U_ZERO_ERROR;
    std::unique_ptr<icu::Collator> collator(
        icu::Collator::createInstance(icu::Locale("zh", nullptr, nullptr, "collation=pinyin"), status));
    if (U_FAILURE(status))
        return nullptr;
    collator->setAttribute(UCOL_NUMERIC_COLLATION, UCOL_ON, status);
    return collator;
}

} // namespace

QByteArray collationKey(QStringView name) {
    // Asking a collator for keys does not change it, so one serves all threads.
    static const std::unique_ptr<const icu::Collator> collator = makeCollator();
    const auto* text = reinterpret_cast<const UChar*>(name.utf16());
    const auto length = static_cast<int32_t>(name.size());
    if (!collator)
        return name.toUtf8();
    QByteArray key(collator->getSortKey(text, length, nullptr, 0), Qt::Uninitialized);
    collator->getSortKey(text, length, reinterpret_cast<uint8_t*>(key.data()), static_cast<int32_t>(key.size()));
    return key;
}

} // namespace bijian
