import type { OrganisationProfile } from './organisation';

const DOCUMENTS = ['vancouver-declaration', 'consensus-statement'] as const;

export type Endorsement = {
  code: string;
  endorsedOn: string | null;
  withdrawnOn: string | null;
  /** The day from which it is endorsed and not withdrawn. */
  standingSince: string | null;
};

/** Both founding documents, endorsed or not, and any other that was endorsed. */
export function endorsementsOf({ endorsements }: OrganisationProfile): Endorsement[] {
  const others = endorsements
    .map(({ documentCode }) => documentCode)
    .filter((code) => !DOCUMENTS.some((known) => known === code));
  return [...DOCUMENTS, ...others].map((code) => {
    const given = endorsements.find(({ documentCode }) => documentCode === code);
    const { endorsedOn = null, withdrawnOn = null } = given ?? {};
    return { code, endorsedOn, withdrawnOn, standingSince: withdrawnOn === null ? endorsedOn : null };
  });
}
