// SPDX-License-Identifier: GPL-3.0-or-later
// qtmin.cpp - the floor of a Qt 6 Widgets desktop program: QMainWindow with an empty QTableView, menu and
// status bar left out
#include <QApplication>
#include <QMainWindow>
#include <QTableView>
int main(int c, char **v)
{
    QApplication a(c, v);
    QMainWindow w;
    QTableView t;
    w.setCentralWidget(&t);
    w.resize(1200, 800);
    w.show();
    return a.exec();
}
