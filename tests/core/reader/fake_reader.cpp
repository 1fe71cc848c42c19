// SPDX-License-Identifier: GPL-3.0-or-later
// A reading process that does what the name of the file says, for tests of those who talk to it.
#include "core/reader/isolation/document_stream.h"
#include "core/reader/isolation/lockdown.h"
#include "core/reader/isolation/reader_service.h"

#include <atomic>
#include <csignal>
#include <cstdlib>
#include <fcntl.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace bijian;

namespace {

QString outcome(const char* what, bool refused) {
    return QString::fromLatin1(what) + (refused ? QStringLiteral(" refused\n") : QStringLiteral(" granted\n"));
}

bool cannotOpen(const char* path, int flags) {
    const int file = open(path, flags, 0600);
    if (file >= 0)
        close(file);
    return file < 0;
}

// What a hostile file would try.
QString attempts() {
    lockDown();
    QString text;
    text += outcome("socket", socket(AF_INET, SOCK_STREAM, 0) < 0);
    text += outcome("local socket", socket(AF_UNIX, SOCK_STREAM, 0) < 0);
    text += outcome("write", cannotOpen("/tmp/bijian-reader-was-here", O_WRONLY | O_CREAT));
    text += outcome("append", cannotOpen("/dev/null", O_WRONLY | O_APPEND));
    text += outcome("passwords", cannotOpen("/etc/passwd", O_RDONLY));
    text += outcome("processes", cannotOpen("/proc/1/environ", O_RDONLY));
    const pid_t child = fork();
    if (child == 0)
        _exit(0);
    if (child > 0)
        waitpid(child, nullptr, 0);
    text += outcome("fork", child < 0);
    text += outcome("kill", kill(getppid(), 0) != 0);
    text += outcome("remove", unlink("/tmp/bijian-reader-was-here") != 0);
    execl("/bin/true", "true", nullptr);
    text += outcome("program", true);
    text += outcome("data", cannotOpen("/usr/bin/env", O_RDONLY));
    return text;
}

Document documentOf(const QString& text) {
    return {text, QStringLiteral("fake"), {}, {}, {}, {}};
}

void act(Channel& channel, const QString& name) {
    if (name == u"abort")
        std::abort();
    if (name == u"exit")
        _exit(0);
    if (name == u"spin") {
        for (;;)
            std::atomic_signal_fence(std::memory_order_seq_cst);
    }
    if (name == u"sleep") {
        for (;;)
            pause();
    }
    if (name == u"garbage")
        channel.send("no answer");
    else if (name == u"endless")
        channel.send(QByteArray(8 * 1024 * 1024, 'x'));
    else if (name == u"half") {
        const char head[] = {100, 0, 0, 0, 0, 0, 0, 0, 'x'};
        if (write(kReaderSocket, head, sizeof(head)) < 0)
            _exit(1);
        _exit(0);
    } else if (name == u"memory")
        channel.send(encodeAnswer(Error{ErrorCode::ReaderOutOfMemory, {QStringLiteral("1")}, name, 0, 0}));
    else if (name == u"outside")
        channel.send(encodeAnswer(
            Document{QStringLiteral("一"), QStringLiteral("fake"), {}, {{{0, 2}, BlockKind::Heading, 1}}, {}, {}}));
    else if (name == u"attempts")
        channel.send(encodeAnswer(documentOf(attempts())));
    else
        channel.send(encodeAnswer(documentOf(QString::number(getpid()))));
}

} // namespace

int main(int, char** arguments) {
    Channel channel{Descriptor(kReaderSocket)};
    QByteArray hello = encodeHello(0);
    if (QByteArray(arguments[0]).endsWith("old"))
        hello[0] = '\x7f';
    channel.send(hello);
    QByteArray frame;
    while (channel.receive(frame, 64 * 1024) == Channel::Outcome::Frame) {
        const auto request = decodeRequest(frame);
        if (!request)
            return 1;
        act(channel, request->name);
    }
    _exit(0);
}
