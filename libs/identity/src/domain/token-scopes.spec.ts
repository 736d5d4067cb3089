import fc from 'fast-check';
import { PERMISSIONS, permissionsOf, ROLES } from './permissions.js';
import { permissionsWithReach } from './reach.js';
import { PERMISSIONS_OF_SCOPE, TOKEN_SCOPES, withinScopes } from './token-scopes.js';

const NEVER = /^(people|audit|tokens|lockdown|erasures|retention|records|incidents|signatories|files|mail|portfolio)\./;
const BY_PEOPLE_ALONE = ['contacts.reveal', 'grants.award', 'assessments.score', 'assessments.review', 'assessments.suspend'];

describe('scopes of tokens', () => {
  test('no scope reaches people, the log, secrets, sealed records or what people decide', () => {
    const named = TOKEN_SCOPES.flatMap((scope) => PERMISSIONS_OF_SCOPE[scope]);
    expect(named.filter((permission) => NEVER.test(permission) || BY_PEOPLE_ALONE.includes(permission))).toEqual([]);
  });

  test('a scope that reads only reads', () => {
    const read = (['read', 'read:money', 'read:partners'] as const).flatMap((scope) => PERMISSIONS_OF_SCOPE[scope]);
    expect(read.filter((permission) => !permission.endsWith('.read'))).toEqual([]);
  });

  test('a token can do what its person may do, where the person may do it', () => {
    const held = permissionsWithReach([
      { role: 'fundraiser', networks: ['a'] },
      { role: 'auditor', networks: 'everywhere' },
    ]);
    const scoped = withinScopes(held, ['write:money']);
    expect([scoped.get('grants.write'), scoped.get('grants.read')]).toEqual([new Set(['a']), 'everywhere']);
    expect([scoped.has('organisations.write'), scoped.has('people.read')]).toEqual([false, false]);
  });

  test('whatever the roles and scopes: never more than the person, never more than the scopes', () => {
    fc.assert(
      fc.property(fc.subarray([...ROLES]), fc.subarray([...TOKEN_SCOPES]), (roles, scopes) => {
        const held = permissionsWithReach(roles.map((role) => ({ role, networks: 'everywhere' })));
        const named = new Set(scopes.flatMap((scope) => PERMISSIONS_OF_SCOPE[scope]));
        const expected = PERMISSIONS.filter((permission) => permissionsOf(roles).has(permission) && named.has(permission));
        expect([...withinScopes(held, scopes).keys()].sort()).toEqual(expected.sort());
      }),
    );
  });
});
