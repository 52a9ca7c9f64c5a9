/** Asks the desk's server, with the token that stood in the address. */
import type { CorrectionRequest } from '../requests.ts';
import type { ArticleList, ArticleView, Glance, StatementList } from '../views.ts';

const KEPT = 'onrecord-token';
const HEADER = 'x-onrecord-token';

/** Takes the token out of the address, so that it is neither seen nor copied, and keeps it. */
export function takeToken(): void {
  const given = new URLSearchParams(location.hash.slice(1)).get('token');
  if (given === null) return;
  localStorage.setItem(KEPT, given);
  history.replaceState(null, '', location.pathname + location.search);
}

/** What the server answers when it cannot do what it is asked. */
export class AnswerError extends Error {
  readonly status: number;
  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

async function ask(path: string, init: RequestInit = {}): Promise<Response> {
  const headers = { [HEADER]: localStorage.getItem(KEPT) ?? '', ...init.headers };
  const response = await fetch(path, { ...init, headers }).catch(() => {
    throw new AnswerError(0, 'The desk does not answer: start onrecord desk again.');
  });
  if (response.ok) return response;
  const told: unknown = await response.json().catch(() => undefined);
  const message =
    told instanceof Object && 'error' in told ? String(told.error) : response.statusText;
  throw new AnswerError(response.status, message);
}

// Safe: the server of the same build answers in these forms.
const json = async <T>(path: string, init?: RequestInit): Promise<T> =>
  (await (await ask(path, init)).json()) as T;

const articlePath = (id: string) => `/api/articles/${encodeURIComponent(id)}`;

export const getArticles = (query: string) => json<ArticleList>(`/api/articles?${query}`);
export const getStatements = (query: string) => json<StatementList>(`/api/statements?${query}`);
export const getGlance = () => json<Glance>('/api/glance');
export const getArticle = (id: string) => json<ArticleView>(articlePath(id));

/** Saves one correction; answers the article with it. */
export const correct = (id: string, request: CorrectionRequest) =>
  json<ArticleView>(`${articlePath(id)}/corrections`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(request),
  });

/** Saves a view as CSV: asked for with the token, which a link would not send. */
export async function download(view: string, query: string): Promise<void> {
  const blob = await (await ask(`/api/export/${view}.csv?${query}`)).blob();
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = `${view}.csv`;
  link.click();
  // Some browsers read it only after the click.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
