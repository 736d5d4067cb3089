import { type Directory, type Duties, holdersOfFunction } from './audience.js';

const DUTIES: Duties = { kind: 'requirement', ownerId: 'olu', backupOwnerId: 'bea', grantManagerId: 'gus', networkId: 'north' };

/** Everybody reachable, and "role person" or "role person network" for what they hold. */
function directory(people: string[], ...roles: string[]): Directory {
  return {
    people: new Map(people.map((id) => [id, { id, timeZone: 'UTC', calendarCode: 'GB-ENG', sendHour: 9 }])),
    roles: roles.map((text) => {
      const [role, personId, networkId = null] = text.split(' ');
      return { role: role!, personId: personId!, networkId };
    }),
  };
}

describe('who hears about a deadline', () => {
  test('the people named on it, each for the one before who cannot be reached', () => {
    expect(holdersOfFunction('owner', DUTIES, directory(['olu', 'bea', 'gus']))).toEqual(['olu']);
    expect(holdersOfFunction('owner', DUTIES, directory(['bea', 'gus']))).toEqual(['bea']);
    expect(holdersOfFunction('owner', DUTIES, directory(['gus']))).toEqual(['gus']);
    expect(holdersOfFunction('grant_manager', DUTIES, directory(['olu', 'gus']))).toEqual(['gus']);
  });

  test('else the holders of the role behind the function, in the scope of the item', () => {
    const people = directory(['fay', 'far', 'pat'], 'fundraiser fay', 'fundraiser far south', 'partnership_lead pat north');
    expect(holdersOfFunction('owner', DUTIES, people)).toEqual(['fay']);
    expect(holdersOfFunction('owner', { ...DUTIES, kind: 'assessment_expiry' }, people)).toEqual(['pat']);
    expect(holdersOfFunction('grant_manager', DUTIES, people)).toEqual(['fay']);
  });

  test('a function without a name on the item goes to all who hold its role in scope', () => {
    const people = directory(['dan', 'dee', 'fin'], 'director dee', 'director dan north', 'director dan', 'finance fin');
    expect(holdersOfFunction('director', DUTIES, people)).toEqual(['dan', 'dee']);
    expect(holdersOfFunction('finance_lead', DUTIES, people)).toEqual(['fin']);
    expect(
      holdersOfFunction('director', { ...DUTIES, networkId: null }, directory(['dan'], 'director dan north', 'admin dan')),
    ).toEqual(['dan']);
  });

  test('else one administrator, of the scope before any other', () => {
    const people = directory(['abe', 'ada', 'far'], 'admin abe south', 'admin ada north', 'admin far north');
    expect(holdersOfFunction('director', DUTIES, people)).toEqual(['ada']);
    expect(holdersOfFunction('director', { ...DUTIES, networkId: 'west' }, people)).toEqual(['abe']);
  });

  test('nobody hears of a grant who may not read grants where it lies', () => {
    const known = directory(['olu', 'bea'], 'fundraiser bea');
    const without = { ...known.people.get('olu')!, grants: ['south'] };
    const people = { ...known, people: new Map([...known.people, ['olu', without]]) };
    expect(holdersOfFunction('owner', DUTIES, people)).toEqual(['bea']);
    expect(holdersOfFunction('owner', { ...DUTIES, networkId: 'south' }, people)).toEqual(['olu']);
    expect(holdersOfFunction('owner', { ...DUTIES, kind: 'assessment_expiry' }, people)).toEqual(['olu']);
  });

  test('nobody only where there is nobody', () => {
    expect(holdersOfFunction('owner', DUTIES, directory([], 'admin ada'))).toEqual([]);
  });
});
