import { readdirSync } from 'node:fs';

/**
 * Which spec files run together. Loading the product takes longer than most spec files do, so `npm test` loads it once for
 * a group; `npx jest <path>` runs a single file by itself.
 */
export const GROUPS: Record<string, readonly string[]> = {
  access: ['integration/access'],
  architecture: ['architecture'],
  audit: ['integration/audit', 'integration/retention'],
  browser: ['e2e'],
  deadlines: ['integration/deadlines', 'integration/mail'],
  'funding-gap': ['integration/funding-gap'],
  grants: ['integration/grants', 'integration/money', 'integration/pipeline'],
  identity: ['integration/identity'],
  partners: ['integration/partnerships', 'integration/standards', 'integration/organisations', 'integration/strategy'],
  rights: ['integration/rights'],
  sealed: ['integration/secrets', 'integration/files'],
  services: ['integration/platform', 'integration/local-services', 'integration/worker', 'integration/seed'],
};

/** The spec files of a group. */
export function specsOf(group: string): string[] {
  return GROUPS[group]!.flatMap((folder) =>
    readdirSync(new URL(`../${folder}/`, import.meta.url))
      .filter((name) => name.endsWith('.spec.ts'))
      .map((name) => `${folder}/${name}`),
  );
}

/** Loads the spec files of a group, whose tests then run one after the other. */
export async function load(group: string): Promise<void> {
  for (const path of specsOf(group)) await import(`../${path}`);
}
