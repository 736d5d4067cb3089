import type { OpenAPIObject } from '@nestjs/swagger';
import type request from 'supertest';
import { pathWith } from './route-table.js';
import { NAMES } from './region-records.js';
import { ownOf, type Records, type Side } from './two-regions.js';

/** Something asked that changes nothing: a read, or a reveal. */
export interface Question {
  method: 'get' | 'post';
  address: string;
  body?: object;
}

export function ask(browser: request.Agent, { method, address, body }: Question): request.Test {
  return method === 'get' ? browser.get(address) : browser.post(address).send(body);
}

const FILE_SUBJECTS = ['organisation', 'partnership', 'assessment', 'grant', 'requirement'] as const;
const WITH_HISTORY = ['organisation', 'partnership', 'assessment', 'grant', 'donor', 'restrictedGrant', 'sealedGrant'] as const;

/** Everything that can be asked about the records of one region: of the family's as of those that the region keeps. */
export function questionsAbout(description: OpenAPIObject, side: Side, ids: Records): Question[] {
  const sets = [ids, ownOf(ids), { ...ids, grant: ids.restrictedGrant }, { ...ids, grant: ids.sealedGrant }].concat(
    [ids.network, ids.national, ids.restrictedOrganisation, ids.sealedOrganisation].map((organisation) => ({
      ...ids,
      organisation,
    })),
  );
  const named = readsOf(description).filter((path) => path.includes('{') && !path.includes('{subjectType}'));
  const gets = [
    ...sets.flatMap((set) => named.map((path) => pathWith(path, set))),
    ...sets.flatMap((set) => FILE_SUBJECTS.map((kind) => `/api/v1/files?subjectType=${kind}&subjectId=${set[kind]}`)),
    ...sets.flatMap((set) => WITH_HISTORY.map((kind) => `/api/v1/history/${kind.replace(/^.*Grant$/, 'grant')}/${set[kind]}`)),
    ...searchesOf(description).flatMap((path) => [`${path}?q=${side}`, `${path}?q=${NAMES[side]}`]),
  ];
  return [...new Set(gets)].map((address): Question => ({ method: 'get', address })).concat(revealsOf(side, ids));
}

/** Every list, and every page that is about whoever asks. */
export function lists(description: OpenAPIObject): Question[] {
  return readsOf(description).flatMap((address) => (address.includes('{') ? [] : [{ method: 'get' as const, address }]));
}

/** What is shown only to few, one at a time. */
function revealsOf(side: Side, ids: Records): Question[] {
  const post = (address: string, body: object = {}): Question => ({ method: 'post', address: `/api/v1${address}`, body });
  const own = ownOf(ids);
  return [ids, own]
    .flatMap(({ contact, organisation, file }) => [
      post(`/contacts/${contact}/reveal`),
      post(`/contacts/${contact}/data-export`),
      post(`/organisations/${organisation}/signatories/reveal`),
      post(`/files/${file}/link`),
    ])
    .concat(
      ['partner', 'fellow'].map((what) =>
        post('/contacts/lookup', { channelValue: `${what}.${side.toLowerCase()}@safe.example` }),
      ),
    );
}

function readsOf(description: OpenAPIObject): string[] {
  return Object.entries(description.paths).flatMap(([path, at]) => (at!.get ? [path] : []));
}

function searchesOf(description: OpenAPIObject): string[] {
  return readsOf(description).filter((path) =>
    description.paths[path]!.get!.parameters?.some((parameter) => 'name' in parameter && parameter.name === 'q'),
  );
}
