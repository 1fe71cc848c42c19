// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as what a reading process might send: what is believed is sound, and is the same when it is sent again.
#include "core/reader/isolation/document_stream.h"

#include <cstdlib>

namespace {

// What was believed, sent and believed again, is the same.
template <typename Encode, typename Decode>
void check(const QByteArray& bytes, Encode encode, Decode decode) {
    const auto first = decode(bytes);
    if (!first)
        return;
    const QByteArray sent = encode(*first);
    const auto second = decode(sent);
    if (!second || encode(*second) != sent)
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    check(bytes, bijian::encodeAnswer, bijian::decodeAnswer);
    check(bytes, bijian::encodeEntry, bijian::decodeEntry);
    check(bytes, bijian::encodeRequest, bijian::decodeRequest);
    check(bytes, bijian::encodeUnpacked, bijian::decodeUnpacked);
    return 0;
}
