// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reader/isolation/channel.h"

namespace bijian {

// The number of the descriptor by which a reading process finds its channel.
inline constexpr int kReaderSocket = 3;
// Sent first by the process, and compared by the program: both must come from one build of one version.
inline constexpr quint32 kReaderProtocol = 1;

// The first frame of a process: its protocol, and what protections it has (lockdown.h).
QByteArray encodeHello(quint32 protections);
// False where the frame is none, or of another protocol.
bool decodeHello(const QByteArray& frame, quint32& protections);

// The life of a reading process (读取进程): locks itself down, then reads files as they are asked for, one after
// another, until the channel closes. Out of memory, it says so and ends. Returns the exit status.
int serveReader(Channel& channel);

} // namespace bijian
