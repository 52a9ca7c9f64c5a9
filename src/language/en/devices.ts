/**
 * Nouns of machines, programs, methods and parts of bodies, singular and plural. Caveat: those by
 * which people also publish ("website", "platform", "scanner" of a newsroom) are left out, and names
 * ("Big Engine") are written with a capital.
 */
const nouns =
  'machine camera firewall program software app function method device server algorithm sensor ' +
  'browser tool processor chip robot screen button interface module plugin thermometer printer engine ' +
  'cell gene virus brain car vehicle drone router compiler package';

export const devices: ReadonlySet<string> = new Set(
  nouns
    .split(' ')
    .flatMap((noun) => [noun, noun.endsWith('y') ? `${noun.slice(0, -1)}ies` : `${noun}s`]),
);
