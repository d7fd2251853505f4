// SPDX-License-Identifier: GPL-3.0-or-later
// quiet.c - the smallest detector of others: a program that finds nothing.
#include <unistd.h>
int main(void)
{
    return write(1, "[]\n", 3) != 3;
}
