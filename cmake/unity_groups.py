#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""unity_groups.py SIZE - which sources may be compiled as one file.

Reads paths from standard input, one a line, and prints `GROUP<tab>PATH` for each. Two sources share a group only if no
name that one of them keeps to itself (in an unnamed namespace, static, a macro) is used by the other or by a header of
ours that it includes, whatever for, and no group holds more than SIZE. Neighbours in the list stay together where they can: they include the same
headers.
"""
import os
import re
import sys

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
INCLUDE = re.compile(r'^\s*#\s*include\s+"([^"]+)"', re.M)
SKIPPED = re.compile(r'//[^\n]*|/\*.*?\*/|R"(\w*)\(.*?\)\1"|"(?:\\.|[^"\\\n])*"|\'(?:\\.|[^\'\\\n])*\'', re.S)
UNNAMED = re.compile(r"\bnamespace\s*\{")
TYPE = re.compile(r"\b(?:struct|class|union|enum(?:\s+class)?)\s+(?:\[\[[^\]]*\]\]\s*)?(\w+)")
ALIAS = re.compile(r"\busing\s+(\w+)\s*=")
CALLABLE = re.compile(r"(\w+)\s*\(")
VALUE = re.compile(r"(\w+)\s*(?:\[[^\]]*\]\s*)*(?:=|$)")
NAMESPACE_SCOPE_STATIC = re.compile(r"^(?:inline\s+|constexpr\s+)*static\s.*", re.M)
PARENTHESES = re.compile(r"\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)|operator\s*\W+\(")
MENTION = re.compile(r"(?<![\w.>:])([A-Za-z_]\w*)")
MACRO = re.compile(r"^[ \t]*#[ \t]*define[ \t]+(\w+)", re.M)


def block_end(text, start):
    depth = 1
    for i in range(start, len(text)):
        if text[i] == "{":
            depth += 1
        elif text[i] == "}":
            depth -= 1
            if depth == 0:
                return i
    return len(text)


def statements(text):
    """What stands at the top of a block, the insides of braces left out."""
    depth, current = 0, []
    for char in text:
        if char == "{":
            if depth == 0:
                current.append(" ")
            depth += 1
        elif char == "}":
            depth = max(0, depth - 1)
            if depth == 0:
                # A function ends here; a type or a value goes on to its semicolon.
                head = "".join(current)
                if "(" in head and not re.search(r"=|^\s*(?:struct|class|enum|union)\b", PARENTHESES.sub("", head)):
                    yield head
                    current = []
        elif char == ";" and depth == 0:
            yield "".join(current)
            current = []
        elif depth == 0:
            current.append(char)
    if "".join(current).strip():
        yield "".join(current)


def declared(statement):
    statement = re.sub(r"^\s*(?:#[^\n]*\n\s*)+", "", statement).strip()
    statement = re.sub(r"\btemplate\s*<[^<>]*(?:<[^<>]*>[^<>]*)*>", "", statement)
    alias = ALIAS.search(statement)
    if alias:
        return alias.group(1)
    kind = TYPE.match(re.sub(r"^(?:constexpr|const|static|inline|\s)+", "", statement))
    if kind and "(" not in statement:
        return kind.group(1)
    head = statement.split("=")[0]
    call = CALLABLE.search(head)
    if call:
        return call.group(1)
    value = VALUE.search(statement)
    return value.group(1) if value else ""


class Headers:
    """What the headers of ours mention, each read once."""

    def __init__(self):
        self._known = {}

    def read(self, path):
        """(its text without comments and strings, the headers of ours that it includes)"""
        if path not in self._known:
            with open(path, encoding="utf-8", errors="replace") as file:
                raw = file.read()
            places = [os.path.dirname(path), ROOT, os.path.join(ROOT, "tests")]
            found = [next((f for f in (os.path.join(place, name) for place in places) if os.path.isfile(f)), None)
                     for name in INCLUDE.findall(raw)]
            text = SKIPPED.sub(lambda m: " " if m.group(0).startswith("/") else '""', raw)
            self._known[path] = text, [os.path.normpath(f) for f in found if f], set(MENTION.findall(text))
        return self._known[path]

    def mentioned(self, path):
        seen, todo, names = set(), [path], set()
        while todo:
            current = todo.pop()
            if current not in seen:
                seen.add(current)
                names |= self.read(current)[2]
                todo.extend(self.read(current)[1])
        return names


def names_of(path, headers):
    """(names the source keeps to itself, all that it and its headers mention but as a member of something)"""
    text = headers.read(path)[0]
    names = set(MACRO.findall(text))
    for start in UNNAMED.finditer(text):
        body = text[start.end():block_end(text, start.end())]
        names.update(name for name in map(declared, statements(body)) if name)
    for line in NAMESPACE_SCOPE_STATIC.findall(text):
        name = declared(line.split("{")[0].rstrip(";"))
        if name:
            names.add(name)
    # A moc file that is included has names of its own, told apart by the class.
    names.update(re.findall(r"^class\s+(\w+)", text, re.M))
    return names, headers.mentioned(path) | names


def main():
    size = int(sys.argv[1])
    headers = Headers()
    groups = []  # [kept, mentioned, count]; the index is the group's name
    for path in filter(None, (line.strip() for line in sys.stdin)):
        own, all_names = names_of(os.path.normpath(path), headers)
        place = next((i for i, (kept, mentioned, count) in enumerate(groups)
                      if count < size and not kept & all_names and not mentioned & own), None)
        if place is None:
            place = len(groups)
            groups.append([set(), set(), 0])
        groups[place][0] |= own
        groups[place][1] |= all_names
        groups[place][2] += 1
        print(f"{place}\t{path}")


if __name__ == "__main__":
    main()
