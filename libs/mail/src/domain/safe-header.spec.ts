import { domainOf, headerText, mailAddress } from './safe-header.js';

test.each([
  'a@b.example\r\nBcc: c@d.example',
  'a@b.example, c@d.example',
  '<a@b.example>',
  'a b@c.example',
  'nobody',
  'a@b@c.example',
])('what could reach somebody else is no address: %j', (text) => expect(() => mailAddress(text)).toThrow());

test('a line break cannot stand in a header', () => {
  expect(() => headerText('Due\r\nBcc: c@d.example')).toThrow(/line break/);
  expect(headerText('Échéance – 1 avril')).toBe('Échéance – 1 avril');
});

test('the domain of an address', () => {
  expect(domainOf('entente@network.example')).toBe('network.example');
});
