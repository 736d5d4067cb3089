/** All English words in one chunk. */
export const WORDS = import.meta.glob<object>('../locales/en/*.json', { import: 'default', eager: true });
