#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Plants one offender for each rule in a small tree and expects it, and nothing else, to be named."""
import os
import shutil
import subprocess
import tempfile
import unittest

import rules

HEAD = "// SPDX-License-Identifier: GPL-3.0-or-later\n"
HEADER = HEAD + "#pragma once\n"
# Looks like offences, is none.
HARMLESS = HEADER + '''#include "engine/core/file.h"
// system() and popen() are not used; QSaveFile neither. Calls sleep( in a comment.
/* processEvents() */
inline const char *text = "system(\\"rm\\") sleep(1) SIGNAL(x)"; // "quoted"
inline const char *raw = R"x(QSaveFile popen( /home)x";
inline int n = 1'000'000; int file_system(int); bool m = object.system(1); auto loop = QEventLoop::ExcludeUserInputEvents;
'''
CLEAN = {
    "engine/README.md": "here\n",
    "engine/core/README.md": "here\n",
    "engine/core/file.h": HEADER,
    "engine/core/text.h": HEADER + '#include "engine/core/file.h"\n#include <QByteArray>\n',
    "engine/audit/finding.h": HARMLESS,
    "engine/detect/detector.h": HEADER + '#include "engine/audit/finding.h"\n',
    "engine/chain/producer.cpp": HEAD + '#include "engine/detect/detector.h"\n#include "engine/settings/settings.h"\n',
    "engine/settings/settings.h": HEADER + '#include "engine/core/text.h"\n',
    "platform/linux/bus.cpp": HEAD + '#include "engine/core/text.h"\n#include <QDBusConnection>\n',
    "platform/README.md": "here\n",
    "ui/README.md": "here\n",
    "ui/window.cpp": HEAD + '#include "engine/chain/orchestrator.h"\n#include "window.moc"\n#include <QWidget>\n',
    "src/cli/main.cpp": HEAD + '#include "engine/core/text.h"\n#include "platform/linux/bus.h"\n',
    "src/README.md": "here\n",
    "tests/unit/x.cpp": HEAD + 'QSKIP("no strace here");\n',
    "tests/conformance/corpus.h": "TODO: not ours\n",
    "dev": "#!/bin/sh\n# SPDX-License-Identifier: GPL-3.0-or-later\n",
}
# rule -> (file, its text, what the offender's place is)
PLANTED = [
    ("floors", "engine/core/a.cpp", HEAD + '#include "engine/audit/finding.h"\n', "engine/core/a.cpp:2"),
    ("floors", "engine/audit/a.cpp", HEAD + '\n#include "engine/detect/detector.h"\n', "engine/audit/a.cpp:3"),
    ("floors", "engine/detect/lint/a.cpp", HEAD + '#include "engine/triage/store.h"\n', "engine/detect/lint/a.cpp:2"),
    ("floors", "engine/triage/a.cpp", HEAD + '#include "engine/chain/producer.h"\n', "engine/triage/a.cpp:2"),
    ("floors", "engine/settings/a.cpp", HEAD + '#include "engine/chain/producer.h"\n', "engine/settings/a.cpp:2"),
    ("floors", "engine/novel/a.cpp", HEAD + '#include "engine/core/file.h"\n', "engine/novel/a.cpp:2"),
    ("floors", "engine/core/a.cpp", HEAD + '#include "platform/linux/bus.h"\n', "engine/core/a.cpp:2"),
    ("floors", "engine/core/a.cpp", HEAD + "#include <QtWidgets/QWidget>\n", "engine/core/a.cpp:2"),
    ("floors", "engine/core/a.cpp", HEAD + "#  include <QColor>\n", "engine/core/a.cpp:2"),
    ("floors", "engine/core/a.cpp", HEAD + "#include <QDBusInterface>\n", "engine/core/a.cpp:2"),
    ("floors", "engine/core/a.cpp", HEAD + '#include "file.h"\n', "engine/core/a.cpp:2"),
    ("floors", "platform/linux/a.cpp", HEAD + '#include "ui/window.h"\n', "platform/linux/a.cpp:2"),
    ("floors", "platform/linux/a.cpp", HEAD + "#include <QWidget>\n", "platform/linux/a.cpp:2"),
    ("floors", "ui/a.cpp", HEAD + '#include "platform/linux/bus.h"\n', "ui/a.cpp:2"),
    ("floors", "ui/a.cpp", HEAD + '#include "src/cli/verb.h"\n', "ui/a.cpp:2"),
    ("file-size", "ui/a.cpp", HEAD + "\n" * 500, "ui/a.cpp"),
    ("banned-calls", "ui/a.cpp", HEAD + "qApp->processEvents();\n", "ui/a.cpp:2"),
    ("banned-calls", "ui/a.cpp", HEAD + "QEventLoop loop;\n", "ui/a.cpp:2"),
    ("banned-calls", "ui/a.cpp", HEAD + "connect(a, SIGNAL(x()), b, SLOT(y()));\n", "ui/a.cpp:2"),
    ("banned-calls", "ui/a.cpp", HEAD + "future.waitForFinished();\n", "ui/a.cpp:2"),
    ("banned-calls", "engine/core/a.cpp", HEAD + "int n = 1'000;\nint r = system(command); char c = 'x';\n", "engine/core/a.cpp:3"),
    ("banned-calls", "engine/core/a.cpp", HEAD + "std::system(command);\n", "engine/core/a.cpp:2"),
    ("banned-calls", "engine/core/a.cpp", HEAD + 'R"(a\nb)"; FILE *f = ::popen("x", "r");\n', "engine/core/a.cpp:3"),
    ("banned-calls", "engine/core/a.cpp", HEAD + "QSaveFile file(name);\n", "engine/core/a.cpp:2"),
    ("banned-calls", "engine/core/a.cpp", HEAD + "::usleep(10);\n", "engine/core/a.cpp:2"),
    ("banned-calls", "engine/core/a.cpp", HEAD + "std::this_thread::sleep_for(1s);\n", "engine/core/a.cpp:2"),
    ("banned-calls", "engine/core/a.h", HEADER + "static Store &instance();\n", "engine/core/a.h:3"),
    ("banned-calls", "tests/unit/a.cpp", HEAD + "QSKIP();\n", "tests/unit/a.cpp:2"),
    ("unfinished", "engine/core/a.cpp", HEAD + "// TODO later\n", "engine/core/a.cpp:2"),
    ("unfinished", "engine/core/a.cpp", HEAD + 'return "Not implemented";\n', "engine/core/a.cpp:2"),
    ("licence", "engine/core/a.cpp", "int x;\n", "engine/core/a.cpp:1"),
    ("licence", "tests/unit/a.py", "#!/usr/bin/env python3\n", "tests/unit/a.py:1"),
    ("pragma-once", "engine/detect/a/b.h", HEAD + "int x;\n", "engine/detect/a/b.h:1"),
    ("folder-readme", "ui/models/a.h", HEADER, "ui/models"),
    ("somebodys-machine", "resources/a.json", '{"host": "server' + '1"}\n', "resources/a.json:1"),
]


class Planted(unittest.TestCase):
    def setUp(self):
        self.root = tempfile.mkdtemp(prefix="prism-architecture-")
        self.addCleanup(shutil.rmtree, self.root)
        for name, text in CLEAN.items():
            self.write(name, text)

    def write(self, name, text):
        path = os.path.join(self.root, name)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "w", encoding="utf-8") as file:
            file.write(text)

    def offenders(self):
        tree = rules.Tree(self.root)
        return {name: [place for place, _ in rule(tree)] for name, rule in rules.RULES.items()}

    def test_a_clean_tree_has_none(self):
        self.assertEqual(self.offenders(), {name: [] for name in rules.RULES})

    def test_each_planted_offender_is_found_once(self):
        for rule, name, text, place in PLANTED:
            with self.subTest(rule=rule, text=text[len(HEAD):]):
                self.write(name, text)
                extra = ["ui/models/b.h"] if rule == "folder-readme" else []
                for other in extra:
                    self.write(other, HEADER)
                found = self.offenders()[rule]
                for planted in [name, *extra]:
                    os.unlink(os.path.join(self.root, planted))
                self.assertEqual(found, [place])

    def test_every_rule_has_an_offender(self):
        self.assertEqual({row[0] for row in PLANTED}, set(rules.RULES))

    def test_build_and_ignored_files_are_not_looked_at(self):
        subprocess.run(["git", "init", "-q", self.root], check=True)
        self.write(".gitignore", "/build/\n")
        self.write("build/engine/a.cpp", "TODO\n")
        self.assertEqual(self.offenders()["unfinished"], [])
        self.write("engine/a.cpp", HEAD + "// TODO\n")
        self.assertEqual(self.offenders()["unfinished"], ["engine/a.cpp:2"])

    def test_a_program_of_the_desktop_is_named(self):
        if shutil.which("cc") is None:
            self.fail("cc is needed: the tests are built with it")
        # A stub library with Qt's name stands for the real one: only names count.
        source = os.path.join(self.root, "x.c")
        self.write("x.c", "int gui(void) { return 0; }\n")
        library = os.path.join(self.root, "libQt6Gui.so.6")
        subprocess.run(["cc", "-shared", "-fPIC", "-Wl,-soname,libQt6Gui.so.6", source, "-o", library], check=True)
        self.write("x.c", "int gui(void); int main(void) { return gui(); }\n")
        program = os.path.join(self.root, "program")
        subprocess.run(["cc", source, library, "-Wl,-rpath," + self.root, "-o", program], check=True)
        self.assertEqual({place for place, _ in rules.linked_libraries(program)}, {program})
        self.write("x.c", "int main(void) { return 0; }\n")
        subprocess.run(["cc", source, "-o", program], check=True)
        self.assertEqual(list(rules.linked_libraries(program)), [])


if __name__ == "__main__":
    unittest.main()
