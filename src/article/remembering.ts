/** What is told of a word by itself, worked out once: the same words come again in every article. */

/** The text in memory of its own. A stretch cut from an article would hold on to all of it. */
export const ownText = (text: string): string => ` ${text}`.slice(1);

/** The function, answering what it answered before; when it knows `most` texts it forgets them all. */
export function remembering<T>(read: (text: string) => T, most: number): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    let value = known.get(text);
    if (value === undefined) {
      const own = ownText(text);
      value = read(own);
      if (known.size >= most) known.clear();
      known.set(own, value);
    }
    return value;
  };
}
