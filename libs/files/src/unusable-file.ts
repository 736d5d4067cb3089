import { InvalidInput } from '#kernel';

/** The content is broken, or more than it says. */
export function unreadable(): InvalidInput {
  return refusal('files.unreadable', 'The file cannot be read: it is damaged, or larger inside than a file may be.');
}

export function refusal(code: string, message: string): InvalidInput {
  return new InvalidInput(code, message, [{ pointer: '/file', code, message }]);
}
