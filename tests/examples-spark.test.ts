import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const folder = resolve('examples/spark');
const hasPython = spawnSync('python3', ['--version']).status === 0;

/** Stands in for `onrecord filter`: answers in long lines, dies at some, and says how often it was started. */
const fake = `
import json, sys
for line in sys.stdin:
    given = json.loads(line)
    if given.get("id") == "poison" and "error" not in given: sys.exit(1)
    if given.get("id") == "once":
        import os
        if not os.path.exists(sys.argv[1]):
            open(sys.argv[1], "w").close()
            os._exit(1)
    print(json.dumps({"id": given["id"], "error": given.get("error"), "long": "x" * given.get("size", 0)}), flush=True)
`;

const check = `
import json, os, sys, tempfile, threading
sys.path.insert(0, ${JSON.stringify(folder)})
from onrecord_filter import OnrecordFilter, warm
with tempfile.TemporaryDirectory() as folder:
    fake = os.path.join(folder, "fake.py")
    open(fake, "w").write(${JSON.stringify(fake)})
    command = [sys.executable, fake, os.path.join(folder, "died")]
    line = lambda id, **more: json.dumps({"id": id, **more})
    ids = lambda answers: [(a["id"], (a["error"] or {}).get("code")) for a in map(json.loads, answers)]
    told = {}

    # Lines and answers that are longer than any pipe: both pipes full would stop an unthreaded reader.
    one = warm(command)
    many = [line(f"n{i}", size=200_000, pad="y" * 200_000) for i in range(20)]
    told["many"] = [id for id, _ in ids(one.answers(many))] == [f"n{i}" for i in range(20)]
    told["none"] = ids(one.answers([]))
    told["again"] = ids(one.answers([line("a"), line("b")]))
    told["warm"] = [one.starts, warm(command) is one]

    # The source is asked for no more than what is on its way.
    asked = []
    def slow():
        for i in range(100):
            asked.append(i)
            yield line(f"s{i}", pad="y" * 100_000)
    answers = one.answers(slow())
    next(answers)
    told["ahead"] = len(asked) < 30
    answers.close()
    told["closed"] = ids(one.answers([line("after")]))

    # A process that dies is started anew; a line at which it dies twice is an error.
    told["dies"] = ids(one.answers([line("a"), line("once"), line("b"), line("poison"), line("c")]))

    # What goes wrong in the source is told, and a command that does not start.
    def broken():
        yield line("a")
        raise ValueError("no more")
    try: told["broken"] = ids(one.answers(broken()))
    except ValueError as error: told["broken"] = str(error)
    try: list(OnrecordFilter([sys.executable, "-c", "exit(2)"]).answers([line("a")])); told["dead"] = "answered"
    except Exception as error: told["dead"] = type(error).__name__
    one.close()
    print(json.dumps(told))
`;

describe.skipIf(!hasPython)('the process that the Spark job keeps', () => {
  it('answers in order, never stands still, and outlives its own death', () => {
    const { stdout, stderr } = spawnSync('python3', ['-c', check], {
      encoding: 'utf8',
      timeout: 120_000,
    });
    expect(stderr).toBe('');
    expect(JSON.parse(stdout)).toEqual({
      many: true,
      none: [],
      again: [
        ['a', null],
        ['b', null],
      ],
      warm: [1, true],
      ahead: true,
      closed: [['after', null]],
      dies: [
        ['a', null],
        ['once', null],
        ['b', null],
        ['poison', 'worker-failed'],
        ['c', null],
      ],
      broken: 'no more',
      dead: 'RuntimeError',
    });
  });
});
