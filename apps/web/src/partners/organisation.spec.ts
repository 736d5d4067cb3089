import { codeFrom } from './organisation';

describe('the code of a new organisation', () => {
  it('is its name without accents, in small letters, with dashes', () => {
    expect(codeFrom('Réseau du Nord')).toBe('reseau-du-nord');
  });

  it('starts with a letter', () => {
    expect(codeFrom('4 Seasons – Collective')).toBe('seasons-collective');
  });

  it('is there even when the name has no letter that fits', () => {
    expect(codeFrom('كلمة')).toBe('organisation');
  });
});
