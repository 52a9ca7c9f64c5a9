/** Which language a text is in, by its script and its commonest words; declared only where in doubt. */

const words = (list: string): readonly string[] => list.split(' ');

/** Function words by language. Caveat: near relatives share many, so a lead is needed to decide. */
const COMMON: Readonly<Record<string, readonly string[]>> = {
  en: words(
    'the of and to in that is was for it with as his on be at by had not are but from or have an they which were there been their has would what will said who he she its this after about when',
  ),
  de: words(
    'der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen',
  ),
  fr: words(
    'le la les de des et un une du en que qui dans pour est au sur par plus pas avec ce il sont cette ont aux ne se elle mais été leur nous vous',
  ),
  es: words(
    'el la los las de que y en un una del por con para se no su al lo como más pero sus le ha este fue son sobre entre también desde está cuando muy',
  ),
  pt: words(
    'o a os as de que e em um uma do da dos das no na nos nas por com para se não mais foi ao pelo pela seu sua também são está já entre',
  ),
  it: words(
    'il lo la i gli le di che e in un una del della dei delle per con non si da sono nel alla più come anche al ha dal ma questo è stato',
  ),
  nl: words(
    'de het een van en in is dat op te zijn met voor niet aan er om ook als door bij maar naar uit dan nog worden wordt heeft over deze zich',
  ),
  sv: words(
    'och i att det som en på är av för med den till inte om har de ett han men var jag från vi kan när så efter nu',
  ),
  da: words(
    'og i at det er en til af på for med den der ikke de som har et om han var men fra vi kan så efter blev',
  ),
  no: words(
    'og i det er en til av på for med som ikke de at har et om han var men fra vi kan så etter ble seg',
  ),
  pl: words(
    'i w na z się do nie że o jest to jak po od przez dla za są ale oraz tym co jego może tak już przy',
  ),
  cs: words(
    'a v se na je že o s z do i ve to pro za by jako ale jeho od podle které byl po jsou který také',
  ),
  tr: words(
    've bir bu için ile da de olarak daha çok olan en gibi sonra kadar ne var ancak ise olduğu değil her',
  ),
  ro: words(
    'de și în a la cu pe din care o un nu pentru este să ce mai fost sunt au prin cel după sau',
  ),
  hu: words(
    'a az és hogy nem is egy ez meg de ha csak már volt mint még vagy el kell lesz azt után',
  ),
  fi: words('ja on ei että se hän oli joka mutta ovat kun myös ole niin kuin tai jos sen mukaan'),
  id: words(
    'yang dan di dengan untuk dari ini pada itu tidak dalam akan ke juga adalah oleh sebagai karena mereka',
  ),
  vi: words('và của là có các được cho một trong với không những người đã này khi để từ đến'),
};

const SCRIPTS: readonly [RegExp, string][] = [
  [/[\u3040-\u30ff]/g, 'ja'],
  [/[\uac00-\ud7af]/g, 'ko'],
  [/[\u4e00-\u9fff]/g, 'zh'],
  [/[\u0400-\u04ff]/g, 'ru'],
  [/[\u0600-\u06ff]/g, 'ar'],
  [/[\u0590-\u05ff]/g, 'he'],
  [/[\u0370-\u03ff]/g, 'el'],
  [/[\u0900-\u097f]/g, 'hi'],
  [/[\u0e00-\u0e7f]/g, 'th'],
  [/[\u0980-\u09ff]/g, 'bn'],
  [/[\u0b80-\u0bff]/g, 'ta'],
  [/[\u0c00-\u0c7f]/g, 'te'],
  [/[\u10a0-\u10ff]/g, 'ka'],
  [/[\u0530-\u058f]/g, 'hy'],
];

const languagesOf = new Map<string, string[]>();
for (const [language, list] of Object.entries(COMMON))
  for (const word of list) languagesOf.set(word, [...(languagesOf.get(word) ?? []), language]);

const SAMPLE = 6000;
const LATIN = /[a-z\u00c0-\u024f]/gi;

export interface Detected {
  language: string;
  /** True when the text leaves no doubt. */
  sure: boolean;
}

function byScript(sample: string): Detected | undefined {
  const latin = sample.match(LATIN)?.length ?? 0;
  const kana = sample.match(SCRIPTS[0]?.[0] ?? /$^/g)?.length ?? 0;
  for (const [script, language] of SCRIPTS) {
    const count = sample.match(script)?.length ?? 0;
    if (count < 8 || count < latin * 0.5) continue;
    if (language === 'zh' && kana > count * 0.05) return { language: 'ja', sure: true };
    if (language === 'ru') return cyrillic(sample);
    if (language === 'ar') return { language: /[پچژگ]/.test(sample) ? 'fa' : 'ar', sure: false };
    if (language === 'ja' && count < (sample.match(/[\u4e00-\u9fff]/g)?.length ?? 0) * 0.02)
      continue;
    return { language, sure: language !== 'hi' };
  }
  return undefined;
}

function cyrillic(sample: string): Detected {
  if (/[ўЎ]/.test(sample)) return { language: 'be', sure: true };
  if (/[їєґ]/i.test(sample)) return { language: 'uk', sure: true };
  if (/[ђћџљњј]/i.test(sample))
    return { language: /[ѓќѕ]/i.test(sample) ? 'mk' : 'sr', sure: true };
  if (/[ыэ]/i.test(sample)) return { language: 'ru', sure: true };
  return { language: 'bg', sure: false };
}

/** The language of a text, if its script or its words show one; undefined when there is too little. */
export function detectLanguage(text: string): Detected | undefined {
  const sample = text.slice(0, SAMPLE);
  const script = byScript(sample);
  if (script) return script;
  const counts = new Map<string, number>();
  let total = 0;
  for (const [word] of sample.toLowerCase().matchAll(/[\p{L}]+/gu)) {
    total++;
    for (const language of languagesOf.get(word) ?? [])
      counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  const ranked = [...counts].sort((a, b) => b[1] - a[1]);
  const [best, second] = ranked;
  if (!best) return undefined;
  const lead = best[1] - (second?.[1] ?? 0);
  return {
    language: best[0],
    sure: total >= 40 && best[1] >= total * 0.15 && lead >= Math.max(5, best[1] * 0.25),
  };
}

/** A language tag as BCP 47 writes it, or undefined when it is none. */
export function languageTag(tag: string | undefined): string | undefined {
  const match = /^([a-z]{2,3})(?:[-_]([a-z]{4}))?(?:[-_]([a-z]{2}|\d{3}))?\b/i.exec(
    tag?.trim() ?? '',
  );
  if (!match || /^(?:und|mul|zxx)$/i.test(match[1] ?? '')) return undefined;
  const [, language = '', script, region] = match;
  return [
    language.toLowerCase(),
    script && script.charAt(0).toUpperCase() + script.slice(1).toLowerCase(),
    region?.toUpperCase(),
  ]
    .filter(Boolean)
    .join('-');
}

/**
 * The language of an article. What the text shows without doubt wins over what is declared; a
 * declaration wins over a doubtful guess. Without either, text that may be English is `en` and any
 * other `und`: a wrong language would keep the stages from reading it.
 */
export function languageOf(text: string, declared: string | undefined): string {
  const tag = languageTag(declared);
  const detected = detectLanguage(text);
  if (detected?.sure)
    return tag?.split('-')[0] === detected.language
      ? (tag ?? detected.language)
      : detected.language;
  if (tag) return tag;
  if (detected && detected.language !== 'en' && !/[a-z]/i.test(text)) return detected.language;
  return detected?.language === 'en' ? 'en' : 'und';
}
