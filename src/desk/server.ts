/** The desk's routes. Thin: each asks the dataset and answers JSON, or writes one correction. */
import { randomUUID } from 'node:crypto';
import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { CorrectionLog } from '../corrections/index.ts';
import { articleView, versionOf } from './article-view.ts';
import { type Asset, asset, FILES } from './assets.ts';
import { now } from './clock.ts';
import { correctionFrom, RefusedError } from './correction.ts';
import { type Dataset, NoDatasetError } from './dataset.ts';
import { exported } from './exports.ts';
import { glance } from './glance.ts';
import { ownHost, ownOrigin, safeHeaders, withToken } from './guard.ts';
import { reviewedNames } from './names.ts';
import { articlesFor, facetsOf, PAGE, rowOf, statementsFor } from './query.ts';
import { correctionRequestSchema, type FilterRequest, filterSchema } from './requests.ts';
import type { ArticleList, SavedView, StatementList } from './views.ts';

export interface DeskOptions {
  readonly dataset: Dataset;
  /** Secret that the printed address holds. */
  readonly token: string;
  /** Who corrects. */
  readonly who: string;
  /** The port, once it is known. */
  port(): number;
}

const MOST_BODY = 1 << 20;
const CSV = 'text/csv; charset=utf-8';

const filterOf = (context: Context): FilterRequest =>
  filterSchema.safeParse(context.req.query()).data ?? {};

const answer = ({ body, type }: Asset): Response =>
  new Response(body, { headers: { 'content-type': type } });

export function desk({ dataset, token, who, port }: DeskOptions): Hono {
  const log = new CorrectionLog(dataset.folder);
  const app = new Hono();
  app.use(safeHeaders, ownHost(port));
  app.use('/api/*', ownOrigin(port), withToken(token), async (_, next) => {
    await dataset.refresh();
    return next();
  });

  app.get('/api/articles', (context) => {
    const filter = filterOf(context);
    const found = articlesFor(dataset.entries, filter);
    const from = filter.from ?? 0;
    const list: ArticleList = {
      total: found.length,
      all: dataset.size,
      articles: found.slice(from, from + PAGE),
      facets: from ? { outlets: [], days: [], speakers: [] } : facetsOf(dataset.entries),
    };
    return context.json(list);
  });

  app.get('/api/statements', (context) => {
    const filter = filterOf(context);
    const found = statementsFor(dataset.entries, filter);
    const from = filter.from ?? 0;
    const list: StatementList = {
      total: found.length,
      statements: found.slice(from, from + PAGE).map(rowOf),
    };
    return context.json(list);
  });

  app.get('/api/glance', (context) => {
    const rows = statementsFor(dataset.entries, {});
    return context.json(glance(dataset.entries, rows));
  });

  app.get('/api/export/names.csv', async () =>
    answer({ body: await reviewedNames(dataset), type: CSV }),
  );

  app.get('/api/export/:view', (context) => {
    const view = context.req.param('view').replace(/\.csv$/, '');
    const csv = exported(view, [...dataset.entries], filterOf(context));
    if (csv === undefined) return context.json({ error: 'There is no such view.' }, 404);
    return answer({ body: csv, type: CSV });
  });

  const view = async (id: string) => {
    const reviewed = await dataset.article(id);
    const entry = dataset.entry(id);
    return reviewed && entry ? articleView(reviewed, entry.summary) : undefined;
  };

  app.get('/api/articles/:id', async (context) => {
    const found = await view(context.req.param('id'));
    if (!found) return context.json({ error: 'There is no such article in this dataset.' }, 404);
    return context.json(found);
  });

  const bounded = bodyLimit({
    maxSize: MOST_BODY,
    onError: (context) => context.json({ error: 'That is too long for a correction.' }, 413),
  });
  app.post('/api/articles/:id/corrections', bounded, async (context) => {
    const id = context.req.param('id');
    const body: unknown = await context.req.json().catch(() => undefined);
    const request = correctionRequestSchema.safeParse(body).data;
    if (!request) return context.json({ error: 'That is no correction.' }, 400);
    const reviewed = await dataset.article(id);
    if (!reviewed) return context.json({ error: 'There is no such article in this dataset.' }, 404);
    if (request.version !== versionOf(reviewed.article))
      return context.json({ error: 'The article has changed: it was read anew.' }, 409);
    const signed = { id: randomUUID(), at: now(), who };
    await log.append(correctionFrom(request, reviewed.article, signed));
    await dataset.refresh();
    const after = await view(id);
    if (!after) throw new Error('The article is gone.');
    const answered: SavedView = { ...after, saved: signed.id };
    return context.json(answered, 201);
  });

  app.all('/api/*', (context) => context.json({ error: 'There is nothing here.' }, 404));

  for (const name of FILES) app.get(`/${name}`, () => answer(asset(name)));
  // Every other address is a view of the one page.
  app.get('*', () => answer(asset('index.html')));

  app.onError((error, context) => {
    if (error instanceof RefusedError) return context.json({ error: error.message }, 409);
    if (error instanceof NoDatasetError) return context.json({ error: error.message }, 503);
    const reason = error instanceof Error ? error.message : String(error);
    return context.json({ error: `Something went wrong: ${reason}` }, 500);
  });
  return app;
}
