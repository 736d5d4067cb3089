import { COMMANDS, findCommand, usage } from './commands.js';

describe('the commands', () => {
  test.each(COMMANDS.map(({ name }) => name))('%s has a file that runs it', async (name) => {
    const { load } = findCommand(name.split(' '))!.command;
    expect(await load()).toBeInstanceOf(Function);
  });

  test('a command takes what follows its name', () => {
    expect(findCommand(['calc', 'gap', 'input.json'])).toMatchObject({ command: { name: 'calc' }, args: ['gap', 'input.json'] });
    expect(findCommand(['seed', 'demo', '--twice'])).toMatchObject({ command: { name: 'seed demo' }, args: ['--twice'] });
  });

  test('half a name is none', () => {
    expect(findCommand(['seed'])).toBeNull();
    expect(findCommand([])).toBeNull();
  });

  test('the page of commands names each', () => {
    for (const { name, what } of COMMANDS) expect(usage()).toMatch(new RegExp(`^  ${name}.*\n      ${what}$`, 'm'));
  });
});
