/** All French words in one chunk. */
export const WORDS = import.meta.glob<object>('../locales/fr/*.json', { import: 'default', eager: true });
