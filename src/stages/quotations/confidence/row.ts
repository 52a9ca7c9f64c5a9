/**
 * How likely a reader would sign a whole row: its words, its speaker and its polarity. Boosted trees
 * over how likely the words are a statement and how likely the speaker is meant, over how both are
 * worded, what the network sees, and the rows beside it; trained on rows of articles that the network
 * had not seen.
 */
import { quotationSchema, type Statement, speakerSchema } from '../../../article/index.ts';
import { loadTrees, type Trees, treeOdds } from '../../../models/boosted-trees.ts';
import { logistic } from '../../../models/log-odds.ts';
import type { Scored } from '../candidate.ts';
import { naming } from './naming.ts';

/** A statement with its speaker; its score is yet that of its words times that of its speaker. */
export interface StatementRow {
  readonly statement: Statement;
  /** How likely its words are a statement, or for a stance an attribution; 0 to 1. */
  readonly words: number;
  readonly reading: Scored;
}

/** What the article's other rows tell. */
export interface Beside {
  /** Share of the article's rows whose words are likelier. */
  readonly likelier: number;
  /** Expected number of statements for a thousand words. */
  readonly density: number;
  /** How likely the likeliest other words of the same speaker are a statement; 0 where there are none. */
  readonly sameSpeaker: number;
}

const TYPES = quotationSchema.shape.type.options;
const KINDS = speakerSchema.shape.kind.options;

/** The numbers of one row of a text. */
export function rowNumbers(
  { statement, words, reading: { attribution, rival, view } }: StatementRow,
  text: string,
  beside: Beside,
): number[] {
  const { type, speaker, by, polarity, score } = statement;
  const source = statement.source.map(({ start, end }) => text.slice(start, end)).join(' ');
  return [
    words,
    words ? score / words : 0,
    attribution,
    rival,
    beside.likelier,
    beside.density,
    beside.sameSpeaker,
    TYPES.indexOf(type),
    KINDS.indexOf(speaker.kind),
    Number(speaker.name !== null),
    Number(speaker.entity !== undefined),
    naming(speaker.name ?? ''),
    naming(source),
    Number(polarity === 'denied'),
    Number(by === 'statement-network'),
    Number(by === 'quotation-marks'),
    ...Object.values(view),
  ];
}

/** Applies trained trees. */
export class RowConfidence {
  readonly #trees: Trees;

  /** With those that ship, unless others are given. */
  constructor(trees: Trees = loadTrees('quotation-rows')) {
    this.#trees = trees;
  }

  /** 0 to 1. */
  of(row: StatementRow, text: string, beside: Beside): number {
    return logistic(treeOdds(this.#trees, rowNumbers(row, text, beside)));
  }
}
