/** Which language a text is in, by its script and its commonest words; declared only where in doubt. */
import { COMMON, SCRIPTS } from './language-words.ts';

const languagesOf = new Map<string, string[]>();
for (const [language, list] of Object.entries(COMMON))
  for (const word of list) languagesOf.set(word, [...(languagesOf.get(word) ?? []), language]);

const SAMPLE = 6000;
const LATIN = /[a-z\u00c0-\u024f]/gi;

export interface Detected {
  readonly language: string;
  /** True when the text leaves no doubt. */
  readonly sure: boolean;
  /** Told by the script: what else is written in it. */
  readonly others?: readonly string[];
}

const FEWEST = 8;
const count = (sample: string, letters: RegExp): number => sample.match(letters)?.length ?? 0;

/** Letters of all scripts are among these; in text of Latin ones there are none, or a few. */
const OTHER_SCRIPT = /[\u0370-\u1fff\u3040-\uffff]/;

/** The language of the script that most of a text is in, unless that is the Latin one. */
function byScript(sample: string): Detected | undefined {
  if (!OTHER_SCRIPT.test(sample)) return undefined;
  const counted = SCRIPTS.map((script) => ({ ...script, letters: count(sample, script.letters) }));
  const most = counted.reduce((best, script) => (script.letters > best.letters ? script : best));
  if (most.letters < FEWEST || most.letters < count(sample, LATIN) * 0.5) return undefined;
  const others = most.others.split(' ').filter(Boolean);
  if (most.language === 'ru') return { ...cyrillic(sample), others: ['ru', ...others] };
  const kana = counted.find(({ language }) => language === 'ja')?.letters ?? 0;
  if (most.language === 'zh' && kana > most.letters * 0.05) return { language: 'ja', sure: true };
  if (most.language === 'ar' && /[پچژگ]/.test(sample))
    return { language: 'fa', sure: false, others: ['ar', ...others] };
  return { language: most.language, sure: others.length === 0, others };
}

/** Letters that tell Cyrillic languages apart; those of Central Asia share theirs, so are in doubt. */
function cyrillic(sample: string): Detected {
  if (/[қғұ]/i.test(sample)) return { language: 'kk', sure: false };
  if (/[өү]/i.test(sample)) return { language: 'mn', sure: false };
  if (/ў/i.test(sample)) return { language: 'be', sure: true };
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
  for (const word of sample.toLowerCase().match(/\p{L}+/gu) ?? []) {
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
  const base = tag?.split('-')[0];
  const detected = detectLanguage(text);
  if (tag && base === detected?.language) return tag;
  if (detected?.sure) return detected.language;
  // A language of another script was declared for the site, not for this text.
  if (detected?.others)
    return tag && detected.others.includes(base ?? '') ? tag : detected.language;
  return tag ?? (detected?.language === 'en' ? 'en' : 'und');
}
