import { InvalidInput } from '#kernel';

/** Where what was wrong is said: at the sign-in as a whole, or at the field of a form of somebody who is signed in. */
export type Asked = 'at-sign-in' | { passwordField: string };

const NOT_RIGHT = 'This code is not right, or it was used already. Take the one that is shown now.';

export function wrongPassword(asked: Asked): InvalidInput {
  if (asked === 'at-sign-in') {
    return new InvalidInput('session.credentials-wrong', 'Address and password do not belong together. Check both.');
  }
  return atField(asked.passwordField, { code: 'password.wrong', message: 'This is not your password.' });
}

export function wrongCode(asked: Asked): InvalidInput {
  if (asked === 'at-sign-in') return new InvalidInput('session.code-wrong', NOT_RIGHT);
  return atField('/code', { code: 'factor.code-wrong', message: NOT_RIGHT });
}

export function codeNeeded(): InvalidInput {
  return new InvalidInput('session.code-needed', 'Enter the code that your authenticator shows.');
}

function atField(pointer: string, problem: { code: string; message: string }): InvalidInput {
  return new InvalidInput(problem.code, problem.message, [{ pointer, ...problem }]);
}
