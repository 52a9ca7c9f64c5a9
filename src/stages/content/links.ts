/** Addresses of links as the page means them. */

/**
 * The absolute address of a link, or undefined when it leads nowhere: an empty address, a script.
 * A fragment of the same page stays as it is, so that it keeps pointing at its note.
 */
export function resolveAddress(href: string, base: string | undefined): string | undefined {
  const address = href.trim();
  if (!address || address === '#' || /^(?:javascript|data|vbscript|about|blob):/i.test(address))
    return undefined;
  if (address.startsWith('#')) return address;
  if (URL.canParse(address))
    return new URL(address).protocol === 'file:' ? undefined : tidy(address);
  return base && URL.canParse(address, base) ? new URL(address, base).href : address;
}

/** Keeps an absolute address as it is written; only white space inside it goes. */
const tidy = (address: string): string => address.replace(/[\t\r\n]+/g, '').replace(/ /g, '%20');
