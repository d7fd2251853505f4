// SPDX-License-Identifier: GPL-3.0-or-later
// A window with two controls that have a name and one that has none, on which morning.py tries its eyes.
#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QWidget window;
    QVBoxLayout layout(&window);
    QPushButton named(QStringLiteral("Named"));
    QPushButton nameless;
    QLineEdit field;
    field.setAccessibleName(QStringLiteral("Named field"));
    for (QWidget *widget : std::initializer_list<QWidget *>{&named, &nameless, &field})
        layout.addWidget(widget);
    window.show();
    return QApplication::exec();
}
