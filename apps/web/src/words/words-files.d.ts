declare module 'virtual:words-files' {
  /** Where the words of each language are. */
  export const WORDS: Record<string, string>;
}
