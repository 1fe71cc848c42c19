// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/appearance.h"
#include "app/gui/main_window.h"
#include "app/widgets/native_dialogs.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QIcon>

using namespace bijian;

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("bijian"));
    QApplication::setOrganizationName(QStringLiteral("bijian"));
    QApplication::setApplicationVersion(QStringLiteral(BIJIAN_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("bijian"));

    Settings settings;
    Appearance appearance;
    appearance.setLanguage(settings.language());
    appearance.setTheme(settings.theme());
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/bijian/icons/bijian.svg")));

    QCommandLineParser parser;
    parser.setApplicationDescription(
        QCoreApplication::translate("main", "Compares the annual reports on building a law-based government."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption samples(QStringLiteral("samples"),
                                     QCoreApplication::translate("main", "Open the sample reports."));
    parser.addOption(samples);
    parser.addPositionalArgument(QStringLiteral("files"),
                                 QCoreApplication::translate("main", "Reports, or folders of reports."),
                                 QStringLiteral("[files…]"));
    parser.process(application);

    NativeDialogs dialogs;
    MainWindow window(appearance, settings, dialogs);
    window.show();
    window.open(parser.positionalArguments());
    if (parser.isSet(samples))
        window.session().openSamples();
    return QApplication::exec();
}
