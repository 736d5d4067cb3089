/**
 * What counts as one client when failures are counted: an IPv4 address, or the first 64 bits of an IPv6 address, because
 * whoever has one such address has all of them. An IPv4 address written as IPv6 is the same client.
 *
 * Worked example: "2001:db8:1:2:aaaa::1" and "2001:db8:1:2:bbbb::1" are both "2001:db8:1:2".
 */
export function clientNetworkOf(address: string): string {
  const plain = address.toLowerCase().split('%')[0]!;
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/.exec(plain)?.[1];
  if (mapped !== undefined) return mapped;
  return plain.includes(':') ? firstHalfOf(plain) : plain;
}

function firstHalfOf(address: string): string {
  const [start = '', end] = address.split('::');
  const before = start === '' ? [] : start.split(':');
  const after = end === undefined || end === '' ? [] : end.split(':');
  const zeros = Array.from({ length: Math.max(0, 8 - before.length - after.length) }, () => '0');
  const groups = end === undefined ? before : [...before, ...zeros, ...after];
  return groups
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':');
}
