// SPDX-License-Identifier: GPL-3.0-or-later
// Prints how long the window takes from the start of main to its first paint, to a ready engine, and to the painted
// comparison of the reports named, or of the samples; then ends. Its figures are read by people.
#include "app/widgets/frozen_table_view.h"
#include "app/widgets/native_dialogs.h"
#include "app/widgets/table_pane.h"
#include "tests/gui/window_fixture.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QPainter>
#include <QTableView>
#include <QTextStream>

using namespace bijian;

namespace {

// Tells when the widget has been painted for the first time.
class FirstPaint : public QObject {
public:
    FirstPaint(QWidget* widget, std::function<void()> then) : m_then(std::move(then)) {
        widget->installEventFilter(this);
    }

    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() == QEvent::Paint && m_then)
            QMetaObject::invokeMethod(this, std::exchange(m_then, nullptr), Qt::QueuedConnection);
        return QObject::eventFilter(watched, event);
    }

private:
    std::function<void()> m_then;
};

} // namespace

int main(int argc, char** argv) {
    QElapsedTimer timer;
    timer.start();
    QApplication application(argc, argv);
    QTemporaryDir folder;
    Settings settings(folder.filePath(QStringLiteral("settings.ini")));
    Appearance appearance;
    appearance.setLanguage(Language::Chinese);
    appearance.setTheme(ThemeChoice::Light);
    NativeDialogs dialogs;
    MainWindow window(appearance, settings, dialogs);

    QTextStream out(stdout);
    const auto print = [&](const char* what) { out << what << '\t' << timer.elapsed() << " ms" << Qt::endl; };
    FirstPaint windowPaint(&window, [&] { print("window painted"); });
    QObject::connect(&window.session(), &Session::ready, &window, [&] { print("engine ready"); });
    std::unique_ptr<FirstPaint> tablePaint;
    QObject::connect(&window.session(), &Session::comparisonChanged, &window, [&] {
        if (window.session().isOpening() || !window.session().isSettled())
            return;
        tablePaint = std::make_unique<FirstPaint>(window.tablePane().table()->figures()->viewport(), [&] {
            print("comparison painted");
            out << window.session().reports().size() << " reports, " << window.session().comparison()->cells.size()
                << " cells" << Qt::endl;
            QCoreApplication::exit();
        });
    });
    window.show();
    print("window shown");
    const QStringList files = QApplication::arguments().mid(1);
    if (files.isEmpty())
        window.session().openSamples();
    else
        window.open(files);
    return QApplication::exec();
}
