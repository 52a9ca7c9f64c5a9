/** Runs the stages over one article, merges their layers and holds them to the record's rules. */
import {
  type AnyStage,
  type ArticleRecord,
  emptyArticle,
  type InputDocument,
  type Span,
  violations,
  type Warning,
} from '../article/index.ts';
import { PipelineError } from './error.ts';

const reads = (stage: AnyStage, language: string): boolean =>
  !stage.languages || language === 'und' || stage.languages.includes(language.split('-')[0] ?? '');

/** The time that each stage took, in milliseconds, by its name. */
export type Timings = Record<string, number>;

/**
 * One article record from one input document. Layers that no stage provides stay empty.
 * @throws PipelineError with the stage's name: the stage's own code, or `stage-failed`, or
 *   `stage-broke-record` when what it returned breaks a rule of the record.
 */
export function runPipeline(
  input: InputDocument,
  stages: readonly AnyStage[],
  timings?: Timings,
): ArticleRecord {
  let article = emptyArticle(input.id);
  const warnings: Warning[] = [];
  const passedOver: AnyStage[] = [];
  for (const stage of stages) {
    if (!reads(stage, article.language)) {
      passedOver.push(stage);
      continue;
    }
    const warn = (code: string, message: string, span?: Span) =>
      void warnings.push({ code, stage: stage.name, message, ...(span && pick(span)) });
    const started = timings ? performance.now() : 0;
    const layers = attempt(stage, { ...article, input }, warn);
    if (timings) timings[stage.name] = (timings[stage.name] ?? 0) + performance.now() - started;
    article = { ...article, ...layers };
    const [broken] = violations(article);
    if (broken)
      throw new PipelineError(
        'stage-broke-record',
        `The ${stage.name} stage left an unsound layer ${broken.layer}: ${broken.message}.`,
        stage.name,
      );
  }
  return { ...article, warnings: [...notRead(article.language, passedOver), ...warnings] };
}

const pick = ({ start, end }: Span): Span => ({ start, end });

/** One warning for all stages that do not read the article's language. */
function notRead(language: string, passedOver: readonly AnyStage[]): Warning[] {
  const [first] = passedOver;
  if (!first) return [];
  const names = passedOver.map(({ name }) => name).join(', ');
  const message = `The article is in ${language}, which these stages do not read: ${names}.`;
  return [{ code: 'language-not-supported', stage: first.name, message }];
}

const OURS = /^[a-z]+(-[a-z0-9]+)*$/;

/** The code that a stage gave its error; codes of Node or of a library are faults of the stage. */
const codeOf = (error: unknown): string =>
  error instanceof Error &&
  'code' in error &&
  typeof error.code === 'string' &&
  OURS.test(error.code)
    ? error.code
    : 'stage-failed';

function attempt(
  stage: AnyStage,
  article: ArticleRecord & { input: InputDocument },
  warn: (code: string, message: string, span?: Span) => void,
): Partial<ArticleRecord> {
  try {
    return stage.run(article as never, { warn });
  } catch (error) {
    if (error instanceof PipelineError) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new PipelineError(
      codeOf(error),
      `The ${stage.name} stage failed: ${reason}`,
      stage.name,
      {
        cause: error,
      },
    );
  }
}
