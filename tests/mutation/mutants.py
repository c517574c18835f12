"""Mutants of a source file: the same file with one small mistake in it.

Made from the syntax tree, written as a change of the text, so that layout and comments stay: numbers
changed, comparisons turned or shifted by one, ``and`` and ``or`` exchanged, ``not`` left out, results
dropped, elements of literals left out, quantifiers of regular expressions changed.
"""

import ast
import difflib
import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

COMPARISONS = {
    ast.Lt: ("<", "<="),
    ast.LtE: ("<=", "<"),
    ast.Gt: (">", ">="),
    ast.GtE: (">=", ">"),
    ast.Eq: ("==", "!="),
    ast.NotEq: ("!=", "=="),
    ast.In: ("in", "not in"),
    ast.NotIn: ("not in", "in"),
    ast.Is: ("is", "is not"),
    ast.IsNot: ("is not", "is"),
}
BOOLEANS = {ast.And: ("and", "or"), ast.Or: ("or", "and")}
ARITHMETIC = {ast.Add: ("+", "-"), ast.Sub: ("-", "+"), ast.Mult: ("*", "//")}
QUANTIFIERS = {"+": "*", "*": "+", "?": ""}
MEANINGLESS = frozenset({"strict", "frozen", "slots", "maxsize", "encoding", "indent"})
"""Keyword arguments that change no result: mutants of them are all equivalent."""

_RAW = re.compile(r"^(?:[rR][fFbB]?|[fFbB][rR])['\"]")


@dataclass(frozen=True)
class Mutant:
    """A change of the bytes from ``start`` to ``end`` of a file into ``new``."""

    path: Path
    start: int
    end: int
    new: bytes
    line: int

    def applied(self, source: bytes) -> bytes:
        """The source with the mistake."""
        return source[: self.start] + self.new + source[self.end :]

    def diff(self, source: bytes) -> str:
        """The lines that differ."""
        before, after = (
            text.decode("utf-8").splitlines() for text in (source, self.applied(source))
        )
        lines = difflib.unified_diff(before, after, n=0, lineterm="")
        return "\n".join(line for line in list(lines)[2:] if not line.startswith("@@"))


class _Finder:
    """Walks the syntax tree of a file and collects its mutants."""

    def __init__(self, path: Path, source: bytes) -> None:
        self._path = path
        self._source = source
        self._lines = [0]
        for line in source.splitlines(keepends=True):
            self._lines.append(self._lines[-1] + len(line))
        self.found: list[Mutant] = []

    def _span(self, node: ast.AST) -> tuple[int, int]:
        """Where a node begins and ends, in bytes."""
        return (
            self._lines[node.lineno - 1] + node.col_offset,
            self._lines[node.end_lineno - 1] + node.end_col_offset,
        )

    def _add(self, node: ast.AST, start: int, end: int, new: str) -> None:
        line = self._source.count(b"\n", 0, start) + 1
        mutant = Mutant(self._path, start, end, new.encode("utf-8"), line)
        try:
            compile(mutant.applied(self._source), str(self._path), "exec")
        except (SyntaxError, ValueError):
            return
        self.found.append(mutant)

    def _between(self, before: ast.AST, after: ast.AST, old: str, new: str) -> None:
        """Change the operator between two nodes."""
        start, end = self._span(before)[1], self._span(after)[0]
        gap = self._source[start:end].decode("utf-8")
        words = r"\b{}\b" if old[0].isalpha() else "{}"
        match = re.search(words.format(r"\s+".join(map(re.escape, old.split()))), gap)
        if match:
            at = start + len(gap[: match.start()].encode("utf-8"))
            self._add(before, at, at + len(match[0].encode("utf-8")), new)

    def walk(self, node: ast.AST) -> None:
        """Collect the mutants of a node and of all below it that runs."""
        match node:
            case ast.Compare(left=left, ops=ops, comparators=comparators):
                for a, op, b in zip([left, *comparators], ops, comparators, strict=False):
                    self._between(a, b, *COMPARISONS[type(op)])
            case ast.BoolOp(op=op, values=values):
                for a, b in pairwise(values):
                    self._between(a, b, *BOOLEANS[type(op)])
            case ast.BinOp(left=a, op=ast.Add() | ast.Sub() | ast.Mult() as op, right=b):
                self._between(a, b, *ARITHMETIC[type(op)])
            case ast.UnaryOp(op=ast.Not(), operand=operand):
                start, end = self._span(node)[0], self._span(operand)[0]
                self._add(node, start, end, self._source[start:end].decode().replace("not", "", 1))
            case ast.Return(value=ast.expr() as value) if not _is_none(value):
                self._add(node, *self._span(value), "None")
            case ast.Constant(value=value):
                self._constant(node, value)
            case ast.JoinedStr():
                self._quantifiers(node)
            case ast.Set(elts=elements) | ast.List(elts=elements) | ast.Tuple(elts=elements):
                self._elements(node, elements)
        for child in _running(node):
            self.walk(child)

    def _constant(self, node: ast.Constant, value: object) -> None:
        span = self._span(node)
        if isinstance(value, bool):
            self._add(node, *span, str(not value))
        elif isinstance(value, int):
            for new in {value + 1, value - 1, 0} - {value, -1}:
                self._add(node, *span, str(new))
        elif isinstance(value, float):
            for new in {value * 1.5, value / 2, 0.0} - {value}:
                self._add(node, *span, repr(new))
        elif isinstance(value, str):
            self._quantifiers(node)

    def _elements(self, node: ast.AST, elements: list[ast.expr]) -> None:
        """Leave each element out of a literal of constants."""
        if len(elements) < 2 or not all(isinstance(one, ast.Constant) for one in elements):
            return
        for n, one in enumerate(elements):
            if n + 1 < len(elements):
                self._add(one, self._span(one)[0], self._span(elements[n + 1])[0], "")
            else:
                self._add(one, self._span(elements[n - 1])[1], self._span(one)[1], "")

    def _quantifiers(self, node: ast.AST) -> None:
        """Change each quantifier of a raw string, which is a pattern."""
        start, end = self._span(node)
        text = self._source[start:end].decode("utf-8")
        if not _RAW.match(text):
            return
        for at, quantifier in quantifiers(text):
            where = start + len(text[:at].encode("utf-8"))
            self._add(node, where, where + 1, QUANTIFIERS[quantifier])


def quantifiers(pattern: str) -> Iterator[tuple[int, str]]:
    """Where the quantifiers ``+``, ``*`` and ``?`` of a pattern stand, and which."""
    inside, before, at = False, "", 0
    while at < len(pattern):
        char = pattern[at]
        if char == "\\":
            before, at = "x", at + 2
            continue
        if inside:
            inside = char != "]" or before == "["
        elif char == "[":
            inside = True
        elif char in QUANTIFIERS and before not in ("", "(", "+", "*", "?", "|", "'", '"'):
            yield at, char
        before, at = char, at + 1


def _is_none(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and node.value is None


def _is_text(node: ast.AST) -> bool:
    """Whether a statement is a text alone, as docstrings are."""
    return isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)


def _running(node: ast.AST) -> Iterator[ast.AST]:
    """The children of a node without annotations, decorators, texts, assertions and imports."""
    for name, value in ast.iter_fields(node):
        if name in ("annotation", "returns", "decorator_list", "type_params", "bases"):
            continue
        for child in value if isinstance(value, list) else [value]:
            skipped = isinstance(child, ast.Assert | ast.Import | ast.ImportFrom | ast.JoinedStr)
            if not isinstance(child, ast.AST) or _is_text(child):
                continue
            if isinstance(child, ast.keyword) and child.arg in MEANINGLESS:
                continue
            if isinstance(child, ast.If) and ast.unparse(child.test) == "TYPE_CHECKING":
                continue
            if isinstance(child, ast.Assign) and ast.unparse(child.targets[0]) == "__all__":
                continue
            if isinstance(node, ast.Subscript) and ast.unparse(node.value) == "Literal":
                continue
            if not skipped or (isinstance(child, ast.JoinedStr) and name != "format_spec"):
                yield child


def mutants(path: Path, source: bytes) -> list[Mutant]:
    """All mutants of a file, in the order of their places."""
    finder = _Finder(path, source)
    finder.walk(ast.parse(source))
    return sorted(set(finder.found), key=lambda one: (one.start, one.end, one.new))
