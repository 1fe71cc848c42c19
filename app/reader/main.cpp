// SPDX-License-Identifier: GPL-3.0-or-later
// bijian-reader: reads files for Bijian in a process of its own, locked down. Started by Bijian, never by people.
#include "core/reader/isolation/reader_service.h"

#include <clocale>
#include <string_view>
#include <sys/socket.h>
#include <unistd.h>

int main() {
    int type = 0;
    socklen_t size = sizeof(type);
    if (getsockopt(bijian::kReaderSocket, SOL_SOCKET, SO_TYPE, &type, &size) != 0) {
        constexpr std::string_view kWords = "bijian-reader is started by Bijian itself.\n";
        return write(STDERR_FILENO, kWords.data(), kWords.size()) < 0 ? 3 : 2;
    }
    // Names in archives are decoded by the locale.
    setlocale(LC_CTYPE, "C.UTF-8");
    bijian::Channel channel{bijian::Descriptor(bijian::kReaderSocket)};
    // Nothing is left to be done at the end, and after a fault nothing should be.
    _exit(bijian::serveReader(channel));
}
