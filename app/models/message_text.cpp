// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/message_text.h"

#include <QCoreApplication>
#include <QLocale>

namespace bijian {

namespace {

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(Messages)
};

QString argument(const QStringList& arguments, qsizetype index) {
    return visibleName(arguments.value(index));
}

// Sizes come as digits; whatever else came is shown as it is.
QString sizeText(const QStringList& arguments, qsizetype index) {
    bool isNumber = false;
    const qint64 bytes = arguments.value(index).toLongLong(&isNumber);
    return isNumber ? QLocale().formattedDataSize(bytes) : argument(arguments, index);
}

// "because" only where the system gave a reason.
QString withReason(const QString& sentence, const QStringList& arguments) {
    return arguments.isEmpty() || arguments.first().isEmpty()
               ? sentence
               : sentence + QStringLiteral(": ") + argument(arguments, 0);
}

QString unknownIndicator(const QStringList& arguments) {
    const QString sentence = Messages::tr("there is no indicator “%1”").arg(argument(arguments, 0));
    const QStringList nearest = arguments.mid(1);
    return nearest.isEmpty()
               ? sentence
               : sentence + QStringLiteral("; ") + Messages::tr("nearest: %1").arg(nearest.join(QStringLiteral(", ")));
}

} // namespace

QString messageText(const Error& error) {
    const QStringList& arguments = error.arguments;
    switch (error.code) {
    case ErrorCode::Cancelled:
        return Messages::tr("cancelled");
    case ErrorCode::FileMissing:
        return Messages::tr("the file does not exist");
    case ErrorCode::FileUnreadable:
        return withReason(Messages::tr("the file cannot be read"), arguments);
    case ErrorCode::FileNotRegular:
        return Messages::tr("not an ordinary file");
    case ErrorCode::FileEmpty:
        return Messages::tr("the file is empty");
    case ErrorCode::FileTooLarge:
        return Messages::tr("the file is too large: %1, at most %2 are read")
            .arg(sizeText(arguments, 0), sizeText(arguments, 1));
    case ErrorCode::FileBinary:
        return Messages::tr("not a text file");
    case ErrorCode::FormatUnknown:
        return withReason(Messages::tr("the format is not known"), arguments);
    case ErrorCode::EncodingUnknown:
        return Messages::tr("the encoding “%1” is not known").arg(argument(arguments, 0));
    case ErrorCode::TextTooLong:
        return Messages::tr("the text is too long: %1 characters, at most %2 are read")
            .arg(argument(arguments, 0), argument(arguments, 1));
    case ErrorCode::MarkupTooComplex:
        return Messages::tr("the page is built too deep or too large to be read safely: %1 over %2")
            .arg(argument(arguments, 0), argument(arguments, 1));
    case ErrorCode::NoText:
        return Messages::tr("no text was found");
    case ErrorCode::NoReports:
        return Messages::tr("no file in it can be read as a report");
    case ErrorCode::PasswordNeeded:
        return Messages::tr("the file is protected by a password; save a copy without one");
    case ErrorCode::FileDamaged:
        return withReason(Messages::tr("the file is damaged"), arguments);
    case ErrorCode::PackageTooLarge:
        return Messages::tr("the file holds more than can be read safely: %1 over %2")
            .arg(argument(arguments, 0), argument(arguments, 1));
    case ErrorCode::PackageUnsafe:
        return Messages::tr("the file holds what no document needs and is not read: %1").arg(argument(arguments, 0));
    case ErrorCode::PagesUnreadable:
        return Messages::tr("the pages are pictures without text (%1); they need text recognition (OCR)")
            .arg(argument(arguments, 0));
    case ErrorCode::ReaderMissing:
        return Messages::tr("the program that reads files cannot be started; install Bijian again: %1")
            .arg(visibleName(argument(arguments, 0)));
    case ErrorCode::ReaderCrashed:
        return Messages::tr("reading broke off; the file may be damaged. Other files are not affected");
    case ErrorCode::ReaderTimedOut:
        return Messages::tr("reading took too long (over %1 s of computing) and was stopped")
            .arg(argument(arguments, 0));
    case ErrorCode::ReaderOutOfMemory:
        return Messages::tr("reading needs more memory than is allowed (%1 MiB)").arg(argument(arguments, 0));
    case ErrorCode::NumberInvalid:
        return Messages::tr("“%1” is not a number").arg(argument(arguments, 0));
    case ErrorCode::NumberTooLarge:
        return Messages::tr("the number “%1” has too many digits").arg(argument(arguments, 0));
    case ErrorCode::CodebookInvalid:
        return withReason(Messages::tr("the codebook has an error"), arguments);
    case ErrorCode::RegionTableInvalid:
        return withReason(Messages::tr("the region table has an error"), arguments);
    case ErrorCode::IndicatorUnknown:
        return unknownIndicator(arguments);
    case ErrorCode::RegionUnknown:
        return Messages::tr("the region “%1” is not known").arg(argument(arguments, 0));
    case ErrorCode::WriteFailed:
        return withReason(Messages::tr("the file cannot be written"), arguments);
    case ErrorCode::RenderFailed:
        return withReason(Messages::tr("the page or picture cannot be made"), arguments);
    case ErrorCode::NothingToCompare:
        return Messages::tr("there is nothing to compare");
    }
    return {};
}

QString messageLine(const Error& error) {
    QString line = visibleName(error.file);
    if (line.isEmpty())
        return messageText(error);
    if (error.line > 0)
        line += u':' + QString::number(error.line);
    if (error.line > 0 && error.column > 0)
        line += u':' + QString::number(error.column);
    return line + QStringLiteral(": ") + messageText(error);
}

QString issueText(const Issue& issue) {
    const QStringList& arguments = issue.arguments;
    switch (issue.code) {
    case IssueCode::UndecodableBytes:
        return Messages::tr("bytes that are no text in this encoding: %1").arg(argument(arguments, 0));
    case IssueCode::EncodingGuessed:
        return Messages::tr("the encoding was guessed: %1").arg(argument(arguments, 0));
    case IssueCode::EncodingMislabelled:
        return Messages::tr("the file says that it is %1, but it is %2")
            .arg(argument(arguments, 0), argument(arguments, 1));
    case IssueCode::ExtensionMismatch:
        return Messages::tr("the content is not what the file's name says: %1").arg(argument(arguments, 0));
    case IssueCode::NulCharacters:
        return Messages::tr("NUL characters were left out: %1").arg(argument(arguments, 0));
    case IssueCode::HiddenText:
        return Messages::tr("text that the page hides was left out, characters: %1").arg(argument(arguments, 0));
    case IssueCode::HiddenCharacters:
        return Messages::tr("invisible characters in the text: %1").arg(argument(arguments, 0));
    case IssueCode::MarkupDamaged:
        return Messages::tr("the page is damaged, this has no end: %1").arg(argument(arguments, 0));
    case IssueCode::FileDamaged:
        return Messages::tr("the file is damaged: %1").arg(argument(arguments, 0));
    case IssueCode::DeletedText:
        return Messages::tr("text marked as deleted was left out, characters: %1").arg(argument(arguments, 0));
    case IssueCode::ActiveContent:
        return Messages::tr("active content was not followed: %1").arg(argument(arguments, 0));
    case IssueCode::TextMayBeWrong:
        return Messages::tr("the text may be wrong: characters whose font does not say what they are: %1")
            .arg(argument(arguments, 0));
    case IssueCode::PagesWithoutText:
        return Messages::tr("pages that are pictures without text were not read: %1").arg(argument(arguments, 0));
    case IssueCode::SignatureNotChecked:
        return Messages::tr("the file is signed; the signature was not checked");
    case IssueCode::FormulasWithoutValue:
        return Messages::tr("formulas without a stored value, read as empty: %1").arg(argument(arguments, 0));
    case IssueCode::CellsLeftOut:
        return Messages::tr("cells too far out to be read were left out: %1").arg(argument(arguments, 0));
    case IssueCode::RegionUnknown:
        return Messages::tr("the text does not say which region it is about");
    case IssueCode::YearUnknown:
        return Messages::tr("the text does not say which year it is about");
    case IssueCode::NoObservations:
        return Messages::tr("no figure of this report belongs to an indicator");
    }
    return {};
}

QString reasonText(DismissReason reason) {
    switch (reason) {
    case DismissReason::None:
        return {};
    case DismissReason::Date:
        return Messages::tr("a date");
    case DismissReason::Period:
        return Messages::tr("a period of time");
    case DismissReason::Ordinal:
        return Messages::tr("a number of a list or a rank");
    case DismissReason::Name:
        return Messages::tr("part of a name");
    case DismissReason::Other:
        return Messages::tr("no quantity");
    case DismissReason::Target:
        return Messages::tr("a target, requirement or threshold");
    case DismissReason::Plan:
        return Messages::tr("in a section about what is to be done");
    case DismissReason::Breakdown:
        return Messages::tr("part of a whole that is stated");
    case DismissReason::Furniture:
        return Messages::tr("of the web page, not of the report");
    case DismissReason::Repeated:
        return Messages::tr("stated before");
    case DismissReason::Restricted:
        return Messages::tr("of a special class or field only");
    case DismissReason::Superseded:
        return Messages::tr("another stage of the matter is what the indicator counts");
    case DismissReason::Joint:
        return Messages::tr("several things counted together");
    case DismissReason::Comparison:
        return Messages::tr("about another year or region");
    }
    return {};
}

QString plainToolTip(const QString& text) {
    return QStringLiteral("<p style='white-space:pre-wrap'>") + text.toHtmlEscaped() + QStringLiteral("</p>");
}

QString visibleName(const QString& name) {
    QString visible;
    visible.reserve(name.size());
    for (qsizetype i = 0; i < name.size(); ++i) {
        const QChar character = name[i];
        const bool pair = character.isHighSurrogate() && i + 1 < name.size() && name[i + 1].isLowSurrogate();
        const char32_t code = pair ? QChar::surrogateToUcs4(character, name[i + 1]) : character.unicode();
        const QChar::Category category = QChar::category(code);
        const bool hidden = category == QChar::Other_Control || category == QChar::Other_Format ||
                            category == QChar::Other_Surrogate || category == QChar::Separator_Line ||
                            category == QChar::Separator_Paragraph;
        if (hidden)
            visible += QStringLiteral("<U+%1>").arg(uint(code), 4, 16, QLatin1Char('0')).toUpper();
        else
            visible += QStringView(name).sliced(i, pair ? 2 : 1);
        i += pair ? 1 : 0;
    }
    return visible;
}

} // namespace bijian
