/** Works on several things at once and gives the results in the order of the things. */

/**
 * At most `window` things are taken up and not yet given out, so memory is bounded and a slow reader
 * slows the source down. A result is given as soon as it and all before it are there, even while the
 * source waits. `work` must not reject.
 */
export async function* inOrder<T, R>(
  things: AsyncIterable<T> | Iterable<T>,
  work: (thing: T) => Promise<R>,
  window: number,
): AsyncGenerator<R, void, undefined> {
  const source = Symbol.asyncIterator in things ? things : toAsync(things);
  const iterator = source[Symbol.asyncIterator]();
  const pending: Promise<R>[] = [];
  let next: Promise<IteratorResult<T>> | undefined = iterator.next();
  try {
    while (next || pending.length) {
      const [head] = pending;
      const contenders: Promise<{ result: R } | { taken: IteratorResult<T> }>[] = [];
      if (head) contenders.push(head.then((result) => ({ result })));
      if (next && pending.length < window) contenders.push(next.then((taken) => ({ taken })));
      const first = await Promise.race(contenders);
      if ('result' in first) {
        pending.shift();
        yield first.result;
      } else if (first.taken.done) next = undefined;
      else {
        pending.push(work(first.taken.value));
        next = iterator.next();
      }
    }
  } finally {
    await iterator.return?.();
  }
}

async function* toAsync<T>(things: Iterable<T>): AsyncGenerator<T> {
  yield* things;
}
