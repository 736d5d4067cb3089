import { load } from './groups.js';

await load('funding-gap');
