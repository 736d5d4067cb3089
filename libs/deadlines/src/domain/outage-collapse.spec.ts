import fc from 'fast-check';
import { type DueStep, outageCollapse } from './outage-collapse.js';

interface Row extends DueStep {
  step: string;
}

function row(step: string, sendAt: string, changes: Partial<Row> = {}): Row {
  return { step, sendAt: new Date(sendAt), itemId: 'i1', recipientId: 'u1', channel: 'mail', ...changes };
}

const names = (rows: Row[]) => rows.map(({ step }) => step);

describe('after an outage', () => {
  it('the latest due step is sent and the overtaken ones are collapsed into it', () => {
    const held = [row('D-7', '2024-06-07T07:00Z'), row('D-1', '2024-06-13T07:00Z'), row('D-14', '2024-05-31T07:00Z')];
    const [only, ...others] = outageCollapse(held);
    expect(others).toEqual([]);
    expect(only!.send.step).toBe('D-1');
    expect(names(only!.collapsed)).toEqual(['D-14', 'D-7']);
  });

  it('a single due step is sent as it is', () => {
    const one = row('D-1', '2024-06-13T07:00Z');
    expect(outageCollapse([one])).toEqual([{ send: one, collapsed: [] }]);
  });

  it('each recipient, each item and each channel has its own message', () => {
    const at = '2024-06-13T07:00Z';
    const rows = [
      row('D-1', at),
      row('D-1', at, { recipientId: 'u2' }),
      row('D-1', at, { itemId: 'i2' }),
      row('D-1', at, { channel: 'app' }),
    ];
    expect(outageCollapse(rows).map(({ send }) => send)).toEqual(rows);
  });

  it('nothing due means nothing to send', () => {
    expect(outageCollapse([])).toEqual([]);
  });

  it('every due step is sent or collapsed, once, and one is sent for each item and recipient', () => {
    const some = fc.array(
      fc.record({
        step: fc.constant('x'),
        itemId: fc.constantFrom('i1', 'i2'),
        recipientId: fc.constantFrom('u1', 'u2'),
        channel: fc.constant('mail'),
        sendAt: fc.date({ min: new Date(0), max: new Date(1e12), noInvalidDate: true }),
      }),
    );
    fc.assert(
      fc.property(some, (rows) => {
        const messages = outageCollapse(rows);
        expect(new Set(messages.flatMap(({ send, collapsed }) => [send, ...collapsed]))).toEqual(new Set(rows));
        expect(messages).toHaveLength(new Set(rows.map(({ itemId, recipientId }) => itemId + recipientId)).size);
        for (const { send, collapsed } of messages) {
          expect(collapsed.every(({ sendAt }) => sendAt <= send.sendAt)).toBe(true);
        }
      }),
    );
  });
});
