// SPDX-License-Identifier: GPL-3.0-or-later
// What the program asks of the system while it reads files that would lead it elsewhere.
#include "tests/core/reader/doc_builder.h"
#include "tests/core/reader/package_builder.h"
#include "tests/core/reader/pdf_builder.h"
#include "tests/support/compare_lines.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace bijian::test;

namespace {

void save(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace

class TestSystemCalls : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void staysInItsPlace();

private:
    void writeSamples(const QString& folder);
};

void TestSystemCalls::writeSamples(const QString& folder) {
    const QByteArray words = "大理市2023年受理行政复议案件12件。";
    const QByteArray page =
        "<!DOCTYPE html><html><head><base href='http://127.0.0.1:9/'><link rel=stylesheet href='file:///etc/group'>"
        "<meta http-equiv=refresh content='0;url=http://127.0.0.1:9/'><style>@import "
        "url(file:///etc/hostname);</style></head><body background='file:///etc/passwd'><p>" +
        words +
        "<img src='file:///etc/passwd'><iframe src='http://127.0.0.1:9/'></iframe>"
        "<object data='/etc/hosts'></object></body></html>";
    save(folder + QStringLiteral("/a.html"), page);
    save(folder + QStringLiteral("/a.mht"),
         "From: <Saved by x>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=\"=b\"\r\n\r\n--=b\r\n"
         "Content-Type: text/html; charset=utf-8\r\nContent-Location: file:///etc/passwd\r\n\r\n" +
             page + "\r\n--=b--\r\n");
    const QByteArray docx =
        docxOf("<w:p><w:r><w:t>" + words +
               "</w:t></w:r></w:p><w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>"
               "INCLUDETEXT \"/etc/passwd\"</w:instrText></w:r><w:r><w:fldChar "
               "w:fldCharType=\"end\"/></w:r></w:p>");
    save(folder + QStringLiteral("/a.docx"), docx);
    save(folder + QStringLiteral("/a.odt"),
         odtOf("<text:p>" + words + "<draw:image xlink:href=\"file:///etc/passwd\"/></text:p>"));
    save(folder + QStringLiteral("/a.rtf"),
         "{\\rtf1{\\field{\\*\\fldinst INCLUDEPICTURE /etc/passwd}{\\fldrslt x}}\\par}");
    save(folder + QStringLiteral("/a.ofd"),
         ofdOf({"<ofd:TextObject Boundary=\"20 20 100 6\" Size=\"5\"><ofd:TextCode X=\"0\" Y=\"5\">" + words +
                "</ofd:TextCode></ofd:TextObject>"}));
    save(folder + QStringLiteral("/a.pdf"), pdfOf({{{{90, 700, QString::fromUtf8(words)}}, {}, 0}}));
    save(folder + QStringLiteral("/a.doc"), docOf({{{{{QString::fromUtf8(words)}}, {}}}}));
    save(folder + QStringLiteral("/a.xlsx"),
         xlsxOf(
             {{"表", "<worksheet><sheetData><row><c t=\"inlineStr\"><is><t>受理</t></is></c><c><f>WEBSERVICE(\"http://"
                     "127.0.0.1:9\")</f><v>3</v></c></row></sheetData></worksheet>"}}));
    save(folder + QStringLiteral("/a.zip"), packageOf({{"../../b.docx", docx}, {"/etc/c.html", page}}));
}

void TestSystemCalls::staysInItsPlace() {
    const QString strace = QStandardPaths::findExecutable(QStringLiteral("strace"));
    if (strace.isEmpty())
        QSKIP("there is no strace");
    const QTemporaryDir folder;
    const QString reports = folder.filePath(QStringLiteral("reports"));
    QVERIFY(QDir().mkpath(reports));
    writeSamples(reports);
    const QString trace = folder.filePath(QStringLiteral("trace"));
    QProcess process;
    process.start(strace,
                  {QStringLiteral("-f"), QStringLiteral("-qq"), QStringLiteral("-s"), QStringLiteral("256"),
                   QStringLiteral("-e"), QStringLiteral("trace=%network,%process,open,openat,openat2,creat"),
                   QStringLiteral("-o"), trace, QStringLiteral(BIJIAN_CLI), QStringLiteral("extract"), reports});
    QVERIFY(process.waitForFinished(120'000));
    const QByteArray output = process.readAllStandardOutput();
    QFile file(trace);
    if (!file.open(QIODevice::ReadOnly) || file.size() == 0)
        QSKIP("strace may not trace here");
    // Nine files and two in an archive state one figure each; RTF states none.
    QVERIFY2(output.count("reconsideration.accepted") >= 9, output.constData());
    static const QRegularExpression kAllowed(QStringLiteral(
        // Between the program and its reader.
        "socketpair\\(|recvmsg\\(|sendmsg\\(|shutdown\\(|getsockopt\\(|"
        // To read, or to have nowhere to write.
        "open(at)?\\([^)]*O_RDONLY|open(at)?\\((AT_FDCWD, )?\"/dev/null\"|"
        "execve\\(\"[^\"]*/bijian-(cli|reader)\"|"
        "clone3?\\(|vfork\\(|wait4\\(|waitid\\(|exit|kill\\(|tgkill\\(|resumed>|unfinished|\\+\\+\\+|---"));
    static const QRegularExpression kForbidden(QStringLiteral(
        "connect\\(|bind\\(|socket\\(|(open|openat|creat)\\(.*\"(/etc/(passwd|group|hosts|hostname))\""));
    QStringList unexpected;
    for (const QString& line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        if (!kAllowed.match(line).hasMatch() || kForbidden.match(line).hasMatch())
            unexpected.append(line);
    }
    COMPARE_LINES(unexpected, QStringList());
}

QTEST_APPLESS_MAIN(TestSystemCalls)
#include "tst_system_calls.moc"
