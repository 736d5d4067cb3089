import createClient, { type Middleware } from 'openapi-fetch';
import { currentLanguage } from '../words/language';
import { Problem, problemOf } from './problem';
import type { paths } from './schema';

export const API = '/api/v1';
const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

/** A key that makes a repeated POST count once. Works on plain http too, where crypto.randomUUID does not exist. */
export function newKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The `If-Match` value of a record's version: 7 → `"v7"`. */
export const ifMatch = (version: number): string => `"v${version}"`;

let whenSignedOut = (): void => undefined;

/** Tells the client what to do when the API answers 401 during work: the session has ended. */
export function onSignedOut(act: () => void): void {
  whenSignedOut = act;
}

const conventions: Middleware = {
  onRequest({ request }) {
    request.headers.set('Accept-Language', currentLanguage());
    if (!SAFE.has(request.method)) request.headers.set('X-Entente', '1');
    if (request.method === 'POST' && !request.headers.has('Idempotency-Key')) request.headers.set('Idempotency-Key', newKey());
    return request;
  },
  onResponse({ request, response }) {
    if (response.status === 401 && !request.url.endsWith('/session')) whenSignedOut();
    return undefined;
  },
};

/** The typed client: `answer(api.GET('/api/v1/grants/{id}', { params: { path: { id } } }))`. Most pages use useRead and useSend. */
export const api = createClient<paths>({ baseUrl: '' });
api.use(conventions);

type Answered<T> = { data?: T; error?: unknown; response: Response };

/** The data of an answer, or its Problem thrown. */
export async function answer<T>(pending: Promise<Answered<T>>): Promise<T> {
  const answered = await pending.catch((failure: unknown) => {
    if (failure instanceof DOMException && failure.name === 'AbortError') throw failure;
    throw new Problem(0, { detail: String(failure) });
  });
  if (!answered.response.ok) throw problemOf(answered.response.status, answered.error);
  return answered.data as T;
}

export type Query = Record<string, string | number | boolean | readonly string[] | null | undefined>;
export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
export type Sending = { body?: unknown; version?: number; query?: Query; signal?: AbortSignal };
type Loose = { request(method: string, path: string, init: object): Promise<Answered<never>> };

/** One request by its plain path below /api/v1, with If-Match when a version is given; empty query values are left out. */
export function request<T>(method: Method, path: string, { body, version, query = {}, signal }: Sending = {}): Promise<T> {
  const kept = Object.fromEntries(
    Object.entries(query).filter(([, value]) => value !== '' && value !== null && value !== undefined),
  );
  const headers = version === undefined ? {} : { 'If-Match': ifMatch(version) };
  const init = { body, headers, signal, params: { query: kept } };
  return answer<T>((api as unknown as Loose).request(method.toLowerCase(), API + path, init));
}
