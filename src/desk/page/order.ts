/** The order of the list that an article was opened from, for the way to the next one. */
const KEPT = 'onrecord-order';

function read(): string[] {
  try {
    const told: unknown = JSON.parse(sessionStorage.getItem(KEPT) ?? '[]');
    return Array.isArray(told) ? told.filter((id) => typeof id === 'string') : [];
  } catch {
    return [];
  }
}

/** @param add whether these come after those that are kept already. */
export function keepOrder(ids: readonly string[], add: boolean): void {
  sessionStorage.setItem(KEPT, JSON.stringify(add ? [...read(), ...ids] : ids));
}

/** The articles before and after this one. */
export function neighbours(id: string): { before: string | undefined; after: string | undefined } {
  const ids = read();
  const at = ids.indexOf(id);
  return at < 0
    ? { before: undefined, after: undefined }
    : { before: ids[at - 1], after: ids[at + 1] };
}
