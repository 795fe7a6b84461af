"""One name, one thing: whoever meets a class or a constant anywhere knows which one it is."""

import ast
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path

import digitpad

PACKAGE = Path(digitpad.__file__).parent


def classes(node: ast.AST) -> Iterator[str]:
    """Yield the classes in a module; expressions, which are most of it, hold none."""
    if isinstance(node, ast.ClassDef):
        yield node.name
    for each in ast.iter_child_nodes(node):
        if not isinstance(each, ast.expr):
            yield from classes(each)


def constants(module: ast.Module) -> Iterator[str]:
    """Yield what a module offers others in capitals; T and the like are types' variables."""
    for node in module.body:
        targets = node.targets if isinstance(node, ast.Assign) else ()
        names = [target.id for target in targets if isinstance(target, ast.Name)]
        yield from (n for n in names if n.isupper() and len(n) > 1 and not n.startswith("_"))


def places(
    modules: Mapping[str, ast.Module], names: Callable[[ast.Module], Iterator[str]]
) -> Mapping[str, Sequence[str]]:
    found = defaultdict(list)
    for path, module in modules.items():
        for name in names(module):
            found[name].append(path)
    return found


def test_no_class_and_no_constant_is_named_twice():
    modules = {
        path.relative_to(PACKAGE).as_posix(): ast.parse(path.read_text(encoding="utf-8"))
        for path in sorted(PACKAGE.rglob("*.py"))
    }
    for names in (classes, constants):
        found = places(modules, names)
        assert {name: where for name, where in found.items() if len(where) > 1} == {}
        assert len(found) > 100
