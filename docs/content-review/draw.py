"""Draws cited sentences and table rows of the new pages, for a blind check of facts.

    python3 docs/content-review/draw.py [--count 70] [--seed 20261127] [--commit 87ba4d8] [--since 2026-11-27]

New is a page whose first `changes` entry is on or after --since, and a warning sign or
interaction that the data did not have at --base. All is read from the commit, not from the
work tree, so that a later mend does not change the draw.
"""

import argparse
import random
import re
import subprocess

CITED = re.compile(r"\[@([^\]]+)\]")
END = re.compile(r"(?:(?<=[.!?:])|(?<=[.!?:][*\"”)])|(?<=[.!?:]\*\*))\s+(?=[A-Z0-9*\"“(\[])")
ITEM = re.compile(r"^\s*(?:[-*+]|\d+\.)\s+")


def git(*arguments):
    return subprocess.run(["git", *arguments], check=True, capture_output=True, text=True).stdout


def first_change(text):
    part = re.search(r"^changes:\n((?:[ \t]+.*\n|\n)*)", text.split("\n---\n", 1)[0] + "\n", re.M)
    days = re.findall(r"\bon:\s*[\"']?(\d{4}-\d\d-\d\d)", part.group(1)) if part else []
    return min(days) if days else ""


def blocks(text):
    """Yields (line number, text) of each paragraph, list item and table row of the body."""
    number, inside, start, held = 0, False, 0, []
    for number, line in enumerate(text.split("\n"), 1):
        if line == "---" and (number == 1 or inside):
            inside = number == 1
            continue
        if inside:
            continue
        row, item = line.startswith("|"), ITEM.match(line)
        if held and (not line.strip() or row or item or line.startswith((":::", "#"))):
            yield start, " ".join(held)
            held = []
        if row:
            yield number, line
        elif line.strip() and not line.startswith((":::", "#")):
            if not held:
                start = number
            held.append(ITEM.sub("", line, count=1).strip())
    if held:
        yield start, " ".join(held)


def keys(sentence):
    return [part.split(",")[0].strip().lstrip("@") for group in CITED.findall(sentence) for part in group.split(";")]


def from_pages(commit, since):
    for path in sorted(git("ls-tree", "-r", "--name-only", commit, "content/en").splitlines()):
        text = git("show", f"{commit}:{path}") if path.endswith(".md") else ""
        if first_change(text) < since:
            continue
        for line, block in blocks(text):
            for sentence in [block] if block.startswith("|") else END.split(block):
                if CITED.search(sentence):
                    yield f"{path.removeprefix('content/en/')}:{line}", sentence.strip(), keys(sentence)


def from_records(commit, base):
    """New warning signs and interactions, each on one line or as a short block of the data file."""
    named = re.compile(r"(?:^|- \{ with: )([a-z][a-z-]+)(?:: *\{|:$|,)")
    for path in git("diff", "--name-only", base, commit, "content/data/warning-signs.yaml", "content/data/medicines").splitlines():
        old = {found.group(1) for line in git("show", f"{base}:{path}").splitlines() if (found := named.search(line))}
        lines = git("show", f"{commit}:{path}").splitlines()
        for number, line in enumerate(lines, 1):
            found = named.search(line)
            if not found or found.group(1) in old:
                continue
            sources = re.search(r"sources: \[([^\]]+)\]", " ".join(lines[number - 1:number + 5]))
            if sources:
                yield f"{path.removeprefix('content/')}:{number}", f"record {found.group(1)}", sources.group(1).split(", ")


def main():
    ask = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    ask.add_argument("--count", type=int, default=70)
    ask.add_argument("--seed", type=int, default=20261127)
    ask.add_argument("--commit", default="87ba4d8")
    ask.add_argument("--base", default="ea5b585")
    ask.add_argument("--since", default="2026-11-27")
    given = ask.parse_args()
    found = [*from_pages(given.commit, given.since), *from_records(given.commit, given.base)]
    drawn = sorted(random.Random(given.seed).sample(range(len(found)), min(given.count, len(found))))
    print(f"{len(found)} cited statements at {given.commit}, {len(drawn)} drawn with seed {given.seed}\n")
    for place, number in enumerate(drawn, 1):
        where, sentence, cited = found[number]
        print(f"{place}. {where}\n   {sentence}\n   {', '.join(cited)}\n")


if __name__ == "__main__":
    main()
