import { load } from './groups.js';

await load('rights');
