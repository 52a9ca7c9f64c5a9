/** A run at a glance: figures whose every bar is a filter of the statements that it counts. */
import { counted, type Found } from './query.ts';
import type { Indexed } from './summaries.ts';
import type { Bar, Figure, Gender, Glance } from './views.ts';

const DRAWN = 12;

/** What is drawn of the bars; the export has them all. */
const drawn = (figure: Omit<Figure, 'more'>): Figure => ({
  ...figure,
  bars: figure.bars.slice(0, DRAWN),
  more: Math.max(0, figure.bars.length - DRAWN),
});

function quotedMost(rows: readonly Found[]): Bar[] {
  const named = rows.map(({ row: { speaker, kind } }) =>
    kind === 'person' || kind === 'organization' ? speaker : null,
  );
  return counted(named).map(({ value, count }) => ({
    label: value,
    value: count,
    filter: { speaker: value },
  }));
}

function womenAndMen(rows: readonly Found[]): Bar[] {
  const persons = rows.filter(({ row }) => row.kind === 'person');
  const count = (gender: Gender | null) =>
    persons.filter(({ row }) => row.gender === gender).length;
  return [
    { label: 'Women', value: count('woman'), of: persons.length, filter: { gender: 'woman' } },
    { label: 'Men', value: count('man'), of: persons.length, filter: { gender: 'man' } },
    { label: 'Not told', value: count(null), of: persons.length, filter: { gender: 'untold' } },
  ];
}

function unnamedByOutlet(rows: readonly Found[]): Bar[] {
  const all = counted(rows.map(({ article }) => article.outlet));
  const unnamed = new Map(
    counted(
      rows.map(({ row, article }) => (row.kind === 'unnamed-person' ? article.outlet : null)),
    ).map(({ value, count }) => [value, count]),
  );
  return all
    .map(({ value, count }) => ({
      label: value,
      value: unnamed.get(value) ?? 0,
      of: count,
      filter: { outlet: value, unnamed: '1' },
    }))
    .sort((a, b) => b.value / b.of - a.value / a.of || b.of - a.of);
}

/** Between two outlets, which no text of either holds. */
const ARROW = '\u0000';

function citing(rows: readonly Found[]): Bar[] {
  const pairs = rows.flatMap(({ row, article: { outlet } }) =>
    row.cites.map((cited) => (outlet ? `${outlet}${ARROW}${cited}` : null)),
  );
  return counted(pairs).map(({ value, count }) => {
    const [outlet = '', cited = ''] = value.split(ARROW);
    return { label: `${outlet} → ${cited}`, value: count, filter: { outlet, cites: cited } };
  });
}

/** By month, the earliest first, without gaps where the months are few. */
function timeline(rows: readonly Found[]): Bar[] {
  return counted(rows.map(({ row }) => row.saidOn?.slice(0, 7) ?? null))
    .map(({ value, count }) => ({ label: value, value: count, filter: { saidOn: value } }))
    .sort((a, b) => (a.label < b.label ? -1 : 1));
}

/** All figures with all of their bars. */
export function figuresOf(rows: readonly Found[]): Omit<Figure, 'more'>[] {
  return [
    {
      name: 'quoted-most',
      title: 'Who is quoted most',
      note: 'Statements by people and bodies with a name.',
      form: 'bars',
      bars: quotedMost(rows),
    },
    {
      name: 'women-and-men',
      title: 'Women and men',
      note: 'Statements of named people; only where a pronoun or a title in the article tells.',
      form: 'shares',
      bars: womenAndMen(rows),
    },
    {
      name: 'unnamed-by-outlet',
      title: 'Unnamed sources by outlet',
      note: 'Share of statements that come from people who are described and not named.',
      form: 'shares',
      bars: unnamedByOutlet(rows),
    },
    {
      name: 'outlets-citing-outlets',
      title: 'Outlets citing outlets',
      note: 'Statements that rest on what another outlet reported.',
      form: 'bars',
      bars: citing(rows),
    },
    {
      name: 'said-when',
      title: 'When it was said',
      note: 'Statements with a day, by month.',
      form: 'columns',
      bars: timeline(rows),
    },
  ];
}

/** The last columns of the timeline are drawn: the newest. */
const MOST_COLUMNS = 24;

export function glance(entries: Iterable<Indexed>, rows: readonly Found[]): Glance {
  const all = [...entries];
  const sum = (count: (entry: Indexed) => number) =>
    all.reduce((total, entry) => total + count(entry), 0);
  return {
    articles: all.length,
    statements: rows.length,
    reviewed: sum(({ summary }) => summary.reviewed),
    toLook: sum(({ summary }) => summary.toLook),
    figures: figuresOf(rows).map((figure) =>
      figure.form === 'columns'
        ? {
            ...figure,
            bars: figure.bars.slice(-MOST_COLUMNS),
            more: Math.max(0, figure.bars.length - MOST_COLUMNS),
          }
        : drawn(figure),
    ),
  };
}
