/** What stands where an organisation is mentioned that the reader may not see (domain.md 6.4). */
export const RESTRICTED_NAME = 'Restricted organisation';

/** The name of a joined organisation in a query; row-level security leaves it out where the reader may not see it. */
export function nameOf(alias: string): string {
  return `coalesce(${alias}.name, '${RESTRICTED_NAME}')`;
}
