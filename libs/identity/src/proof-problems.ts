import { InvalidInput } from '#kernel';

/** Where what was wrong is said: at the sign-in as a whole, or at the field of a form of somebody who is signed in. */
export type Asked = 'at-sign-in' | { passwordField: string };

export function wrongPassword(asked: Asked): InvalidInput {
  if (asked === 'at-sign-in') {
    return new InvalidInput('session.credentials-wrong', 'Address and password do not belong together. Check both.');
  }
  return atField('password.wrong', 'This is not your password.', asked.passwordField);
}

export function wrongCode(asked: Asked): InvalidInput {
  const sentence = 'This code is not right, or it was used already. Take the one that is shown now.';
  return asked === 'at-sign-in'
    ? new InvalidInput('session.code-wrong', sentence)
    : atField('factor.code-wrong', sentence, '/code');
}

export function codeNeeded(): InvalidInput {
  return new InvalidInput('session.code-needed', 'Enter the code that your authenticator shows.');
}

function atField(code: string, message: string, pointer: string): InvalidInput {
  return new InvalidInput(code, message, [{ pointer, code, message }]);
}
