import { register } from 'node:module';

// node --import ./.build/run-typescript.mjs some-file.ts
register('./typescript-hooks.mjs', import.meta.url);
