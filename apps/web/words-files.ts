import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

const NAME = 'virtual:words-files';

/** All words of one language, area by area, as one JSON text. */
function wordsOf(folder: string): string {
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
  const areas = files.map((name) => [name.replace('.json', ''), JSON.parse(readFileSync(join(folder, name), 'utf8'))] as const);
  return JSON.stringify(Object.fromEntries(areas));
}

/**
 * Serves the words as one data file a language, outside the script: `import { WORDS } from 'virtual:words-files'` gives language → address.
 * In development the file is put together at each request, in the build it carries a hash in its name.
 */
export function wordsFiles(locales: string): Plugin {
  let isBuild = false;
  const languages = readdirSync(locales);
  return {
    name: 'words-files',
    configResolved: (config) => void (isBuild = config.command === 'build'),
    resolveId: (id) => (id === NAME ? `\0${NAME}` : null),
    load(id) {
      if (id !== `\0${NAME}`) return null;
      const addresses = languages.map((language) => {
        if (!isBuild) return [language, `/words/${language}.json`];
        const source = wordsOf(join(locales, language));
        const fileName = `assets/words-${language}-${createHash('sha256').update(source).digest('hex').slice(0, 8)}.json`;
        this.emitFile({ type: 'asset', fileName, source });
        return [language, `/${fileName}`];
      });
      return `export const WORDS = ${JSON.stringify(Object.fromEntries(addresses))};`;
    },
    configureServer(server) {
      server.middlewares.use('/words', (request, response) => {
        response.setHeader('content-type', 'application/json');
        response.end(wordsOf(join(locales, (request.url ?? '').replace(/[^a-z]|json/g, ''))));
      });
    },
  };
}
