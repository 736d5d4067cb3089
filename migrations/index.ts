import { Access1000000000010 } from './1000000000010-access.js';
import { Audit1000000000020 } from './1000000000020-audit.js';
import { Identity1000000000030 } from './1000000000030-identity.js';
import { Organisations1000000000040 } from './1000000000040-organisations.js';
import { PlatformJobs1000000000140 } from './1000000000140-platform-jobs.js';

/** Every migration, oldest first. A new one is one file and one line here. */
export const MIGRATIONS = [
  Access1000000000010,
  Audit1000000000020,
  Identity1000000000030,
  Organisations1000000000040,
  PlatformJobs1000000000140,
];
