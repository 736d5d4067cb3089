import { InvalidInput } from '#kernel';

const CONTROL = /[\p{Cc}\u2028\u2029]/u;
const ADDRESS = /^[^\s@<>(),;:"\\[\]]+@[^\s@<>(),;:"\\[\]]+$/;

/**
 * Text that goes into a header of a message. Throws InvalidInput for line breaks and other control characters: with them
 * a name could add headers or recipients of its own.
 */
export function headerText(text: string): string {
  if (!CONTROL.test(text)) return text;
  throw new InvalidInput('mail.header-unsafe', 'A line break or control character cannot stand in a header of a message.');
}

/** One plain address, such as "amina@network.example". Throws InvalidInput for anything that could be more than one. */
export function mailAddress(text: string): string {
  if (ADDRESS.test(headerText(text))) return text;
  throw new InvalidInput('mail.address-unsafe', 'This is not one plain e-mail address.');
}

/** The part after the @, to make Message-IDs under. */
export function domainOf(address: string): string {
  return mailAddress(address).split('@').at(-1)!;
}
