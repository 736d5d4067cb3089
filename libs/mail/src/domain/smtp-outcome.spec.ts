import { outcomeOfFailure } from './smtp-outcome.js';

describe('what became of a message', () => {
  test.each([
    [
      'a mailbox that is busy',
      { message: '451 later', code: 'EENVELOPE', responseCode: 451 },
      false,
      { kind: 'retry', server: false },
    ],
    ['a mailbox that is not there', { message: '550 no', code: 'EENVELOPE', responseCode: 550 }, false, { kind: 'dead' }],
    ['a message refused at its end', { message: '552 large', code: 'EMESSAGE', responseCode: 552 }, true, { kind: 'dead' }],
    [
      'a message put off at its end',
      { message: '450 greylisted', code: 'EMESSAGE', responseCode: 450 },
      true,
      { kind: 'retry', server: false },
    ],
    ['a server that is away', { message: 'refused', code: 'ESOCKET' }, false, { kind: 'retry', server: true }],
    [
      'a server that closes its doors',
      { message: '421 bye', code: 'ECONNECTION', responseCode: 421 },
      false,
      { kind: 'retry', server: true },
    ],
    [
      'a server that greets with a refusal',
      { message: '554 no', code: 'EPROTOCOL', responseCode: 554 },
      false,
      { kind: 'retry', server: true },
    ],
    ['a wrong password of ours', { message: '535 no', code: 'EAUTH', responseCode: 535 }, false, { kind: 'retry', server: true }],
    [
      'a server that wants a sign-in first',
      { message: '530 auth', code: 'EENVELOPE', responseCode: 530 },
      false,
      { kind: 'retry', server: true },
    ],
    ['a line that broke before the end', { message: 'closed', code: 'ECONNECTION' }, false, { kind: 'retry', server: true }],
    ['a line that broke after the final dot', { message: 'closed', code: 'ECONNECTION' }, true, { kind: 'unknown' }],
    ['a server that never answers the final dot', { message: 'Timeout', code: 'ETIMEDOUT' }, true, { kind: 'unknown' }],
    ['an address that no server can take', { message: 'Invalid recipient', code: 'EENVELOPE' }, false, { kind: 'dead' }],
  ])('%s', (_story, failure, handedOver, outcome) => {
    expect(outcomeOfFailure(failure, handedOver)).toMatchObject(outcome);
  });

  test('a long answer of several lines becomes one short one', () => {
    const { reason } = outcomeOfFailure(
      { message: `550-a\r\n${'b'.repeat(400)}`, code: 'EMESSAGE', responseCode: 550 },
      true,
    ) as { reason: string };
    expect(reason).toMatch(/^550-a b+…$/);
    expect(reason).toHaveLength(300);
  });
});
