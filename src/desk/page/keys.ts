/** Single keys, only where nobody is writing. */
import { showHelp } from './shell.ts';

export type KeyMap = Readonly<Record<string, () => unknown>>;

const WRITING = 'input:not([type=checkbox]), select, textarea, [contenteditable], dialog[open] *';

/** Listens for the keys on the whole page. */
export function listenForKeys(keys: KeyMap): void {
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    if (event.target instanceof Element && event.target.closest(WRITING)) return;
    const action = event.key === '?' ? showHelp : keys[event.key];
    if (!action) return;
    event.preventDefault();
    action();
  });
}
