"""Every small mistake that could have been made in a source: one place changed in each mutant."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from copy import copy
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

_OPERATORS: dict[type[ast.AST], type[ast.AST]] = {
    ast.Lt: ast.LtE,
    ast.LtE: ast.Lt,
    ast.Gt: ast.GtE,
    ast.GtE: ast.Gt,
    ast.Eq: ast.NotEq,
    ast.NotEq: ast.Eq,
    ast.In: ast.NotIn,
    ast.NotIn: ast.In,
    ast.Is: ast.IsNot,
    ast.IsNot: ast.Is,
    ast.Add: ast.Sub,
    ast.Sub: ast.Add,
    ast.Mult: ast.Div,
    ast.Div: ast.Mult,
    ast.FloorDiv: ast.Mult,
    ast.Mod: ast.FloorDiv,
    ast.Pow: ast.Mult,
    ast.BitAnd: ast.BitOr,
    ast.BitOr: ast.BitAnd,
    ast.And: ast.Or,
    ast.Or: ast.And,
}
_NOT_RUN = {"annotation", "returns", "decorator_list", "type_params"}


@dataclass(frozen=True)
class Mutant:
    """A source with one place changed.

    Parameters
    ----------
    path : Path
        Of the source, from the project's root.
    whole : str
        The source as it is.
    place, choice : int
        Which of its places is changed, and which of the changes possible there.
    """

    path: Path
    whole: str
    place: int
    choice: int

    @cached_property
    def source(self) -> str:
        """The source as it would be."""
        tree = ast.parse(self.whole)
        list(_places(tree))[self.place].put(self.choice)
        return ast.unparse(ast.fix_missing_locations(tree))

    @property
    def module(self) -> str:
        """The name that tests import it by."""
        return ".".join(self.path.with_suffix("").parts)

    def __str__(self) -> str:
        place = list(_places(ast.parse(self.whole)))[self.place]
        after = ast.unparse(ast.fix_missing_locations(place.changes[self.choice]))
        where = f"{self.path}:{place.node.lineno}"
        return f"{where}  {_head(ast.unparse(place.node))}  ->  {_head(after)}"


@dataclass(frozen=True)
class _Place:
    parent: ast.AST
    field: str
    index: int | None
    node: ast.AST

    @property
    def changes(self) -> list[ast.AST]:
        return list(_changes(self.node))

    def put(self, choice: int) -> None:
        if self.index is None:
            setattr(self.parent, self.field, self.changes[choice])
        else:
            getattr(self.parent, self.field)[self.index] = self.changes[choice]


def mutants(path: Path, source: str) -> Iterator[Mutant]:
    """Yield every mutant of a source, from its first line to its last."""
    for number, place in enumerate(_places(ast.parse(source))):
        for choice in range(len(place.changes)):
            yield Mutant(path, source, number, choice)


def _places(parent: ast.AST) -> Iterator[_Place]:
    """Yield the places of what runs: no annotations, no decorators, nothing for checkers alone."""
    for field, value in ast.iter_fields(parent):
        if field in _NOT_RUN:
            continue
        for index, node in enumerate(value) if isinstance(value, list) else [(None, value)]:
            if isinstance(node, ast.expr | ast.stmt) and not _is_for_checkers(node):
                yield _Place(parent, field, index, node)
            if isinstance(node, ast.AST) and not _is_for_checkers(node):
                yield from _places(node)


def _is_for_checkers(node: ast.AST) -> bool:
    return isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING"


def _changes(node: ast.AST) -> Iterator[ast.AST]:
    """Yield what could stand in a node's place."""
    match node:
        case ast.Compare(ops=operators):
            for index, operator in enumerate(operators):
                changed = [
                    *operators[:index],
                    _OPERATORS[type(operator)](),
                    *operators[index + 1 :],
                ]
                yield _with(node, ops=changed)
        case ast.BinOp(op=op) | ast.AugAssign(op=op) | ast.BoolOp(op=op) if type(op) in _OPERATORS:
            yield _with(node, op=_OPERATORS[type(op)]())
        case ast.UnaryOp(op=ast.Not() | ast.USub() | ast.Invert(), operand=operand):
            yield operand
        case ast.Constant(value=bool() as value):
            yield ast.Constant(not value)
        case ast.Constant(value=int() | float() as value):
            yield ast.Constant(value + 1)
        case ast.If(test=test) | ast.While(test=test) | ast.IfExp(test=test):
            yield _with(node, test=ast.UnaryOp(ast.Not(), test))
        case ast.Return(value=ast.expr() as value) if not _is_none(value):
            yield ast.Return(ast.Constant(None))
        case ast.Break():
            yield ast.Continue()
        case ast.Continue():
            yield ast.Break()
    if _can_go(node):
        yield ast.Pass()


def _can_go(node: ast.AST) -> bool:
    """Return whether a statement does something, and leaves no name unknown when it is gone."""
    match node:
        case ast.Expr(value=ast.Call()) | ast.AugAssign() | ast.Raise():
            return True
        case ast.Assign(targets=[ast.Attribute() | ast.Subscript()]):
            return True
    return False


def _with(node: ast.AST, **fields: object) -> ast.AST:
    changed = copy(node)
    for name, value in fields.items():
        setattr(changed, name, value)
    return changed


def _is_none(value: ast.expr) -> bool:
    return isinstance(value, ast.Constant) and value.value is None


def _head(text: str) -> str:
    first, *more = text.splitlines()
    return first[:70] + (" …" if more or len(first) > 70 else "")
