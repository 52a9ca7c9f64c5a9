"""`onrecord filter` as a function over an iterator: lines in, answers out, in the same order.

One process a core is kept warm: it loads its models once and serves every task of its Python worker.
"""

import json
import queue
import subprocess
import threading

#: Lines that may be on their way at once; the reader of the answers slows the writer down.
WINDOW = 8

_END = object()


class OnrecordFilter:
    """Keeps one process; starts it with the first line, and anew when it has died."""

    def __init__(self, command):
        #: Such as ["onrecord", "filter", "--tables"].
        self.command = list(command)
        self.process = None
        #: How often it has been started.
        self.starts = 0

    def answers(self, lines):
        """An answer for each line. A line at which the process dies twice is answered with an error."""
        source = iter(lines)
        resent = []
        died, lost = set(), set()
        while True:
            unanswered = yield from self._pass(_chain(resent, source))
            if unanswered is None:
                return
            first = unanswered[0]
            if first in lost:
                # Not even an error can be answered: the command is wrong, or there is no memory.
                raise RuntimeError(f"{' '.join(self.command)} ends at once; see its error above")
            if first in died:
                unanswered[0] = _lost(first)
                lost.add(unanswered[0])
            died.add(first)
            resent = unanswered

    def close(self):
        process, self.process = self.process, None
        if process is not None:
            process.kill()
            process.wait()
            process.stdout.close()
            try:
                process.stdin.close()
            except OSError:
                pass  # What it had not read yet is lost with it.

    def _running(self):
        if self.process is None:
            self.process = subprocess.Popen(
                self.command,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                encoding="utf-8",
                errors="strict",
            )
            self.starts += 1
        return self.process

    def _pass(self, lines):
        """Answers lines until all are answered (returns None) or the process dies (the lines left)."""
        process = self._running()
        sent = queue.Queue(WINDOW)
        failures = []

        # Writing has a thread of its own: with both pipes full, neither side would ever go on.
        def write():
            try:
                for line in lines:
                    sent.put(line)
                    try:
                        process.stdin.write(line + "\n")
                        process.stdin.flush()
                    except (OSError, ValueError):
                        return  # The process has died; whoever reads its answers finds out.
            except BaseException as error:
                failures.append(error)
            finally:
                sent.put(_END)

        writer = threading.Thread(target=write, daemon=True)
        writer.start()
        is_whole = False
        try:
            while True:
                line = sent.get()
                if line is _END:
                    is_whole = True
                    if failures:
                        raise failures[0]
                    return None
                answer = process.stdout.readline()
                if not answer.endswith("\n"):
                    break
                yield answer[:-1]
        finally:
            # Answers that nobody has read would be taken for those of the next task.
            if not is_whole:
                self.close()
        unanswered = [line]
        while (more := sent.get()) is not _END:
            unanswered.append(more)
        if failures:
            raise failures[0]
        return unanswered


def _chain(first, rest):
    yield from first
    yield from rest


def _lost(line):
    """A line that `onrecord filter` answers with an error, in place of one at which it dies."""
    given = json.loads(line)
    error = {"code": "worker-failed", "message": "The process that worked on the article ended."}
    return json.dumps({"id": given.get("id"), "input": given.get("input"), "error": error})


_warm = {}


def warm(command):
    """The process of this Python worker for a command, kept from task to task."""
    key = tuple(command)
    if key not in _warm:
        _warm[key] = OnrecordFilter(command)
    return _warm[key]
