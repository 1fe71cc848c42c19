// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as a file named html: whatever comes out must be sound.
#include "core/reader/reader_registry.h"
#include "tests/core/reader/document_check.h"

#include <cstdio>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
    // An opening tag makes nearly every input a page; without it most would be read as text.
    const QByteArray bytes = "<html>" + QByteArray(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    bijian::Monitor monitor;
    const auto document = bijian::readDocument(bytes, QStringLiteral("input.html"), monitor);
    if (!document)
        return 0;
    const QString fault = bijian::test::faultOf(*document);
    if (!fault.isEmpty()) {
        std::fprintf(stderr, "%s\n", qPrintable(fault));
        std::abort();
    }
    return 0;
}
