// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
int main(int c, char **v)
{
    QCoreApplication a(c, v);
    return 0;
}
