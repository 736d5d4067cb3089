import { PERMISSIONS, permissionsOf } from './permissions.js';

describe('roles and permissions', () => {
  test('an administrator may do everything', () => {
    expect([...permissionsOf(['admin'])].sort()).toEqual([...PERMISSIONS].sort());
  });

  test('a person without a role may do nothing', () => {
    expect(permissionsOf([]).size).toBe(0);
  });

  test('a fundraiser edits grants and never scores a partner', () => {
    const may = permissionsOf(['fundraiser']);
    expect(may.has('grants.write')).toBe(true);
    expect(may.has('assessments.score')).toBe(false);
  });

  test('a reviewer reviews and does not score as assessor', () => {
    const may = permissionsOf(['reviewer']);
    expect(may.has('assessments.review')).toBe(true);
    expect(may.has('assessments.score')).toBe(false);
  });

  test('a board director and an auditor change nothing', () => {
    const changing = /\.(write|plan|receive|award|score|review|suspend|compile|load)$/;
    expect([...permissionsOf(['board_director', 'auditor'])].filter((name) => changing.test(name))).toEqual([]);
  });

  test('two roles add up', () => {
    const may = permissionsOf(['reviewer', 'finance']);
    expect(may.has('assessments.review') && may.has('rates.write')).toBe(true);
  });
});
