// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as a file whose content says what it is: DOCX, DOC, ODT, RTF, PDF, OFD, XLSX, messages; as CSV where the
// first byte is odd. Whatever comes out must be sound.
#include "core/reader/reader_registry.h"
#include "tests/core/reader/document_check.h"

#include <cstdio>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
    if (size == 0)
        return 0;
    const QString name = data[0] % 2 == 0 ? QStringLiteral("input") : QStringLiteral("input.csv");
    const QByteArray bytes(reinterpret_cast<const char*>(data) + 1, static_cast<qsizetype>(size) - 1);
    bijian::Monitor monitor;
    const auto document = bijian::readDocument(bytes, name, monitor);
    const QString fault = document ? bijian::test::faultOf(*document) : QString();
    if (!fault.isEmpty()) {
        std::fprintf(stderr, "%s\n", qPrintable(fault));
        std::abort();
    }
    return 0;
}
