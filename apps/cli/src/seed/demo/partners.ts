import type { OrganisationKind } from '#organisations';

/** An invented organisation outside the family: code, name, kind, languages, what it does. */
export type DemoPartner = readonly [code: string, name: string, kind: OrganisationKind, languages: string, summary: string];

export const PARTNERS: DemoPartner[] = [
  ['meridian-plus', 'Meridian Plus', 'kp_network', 'en fr', 'Network of people living with HIV on three continents.'],
  ['roselle-alliance', 'Roselle Alliance', 'kp_network', 'en es', 'Alliance of sex worker collectives.'],
  ['prism-health', 'Prism Trans Health Coalition', 'kp_network', 'en pt', 'Health and legal recognition for trans people.'],
  ['harbour-mens', 'Harbour Men’s Health Network', 'kp_network', 'en id', 'Gay and bisexual men’s health.'],
  ['rosemary-circle', 'Rosemary Circle', 'kp_network', 'en sw', 'Women living with HIV, mother-to-mother support.'],
  ['clearwell', 'Clearwell Health Action', 'ally_ngo', 'en', 'Primary care and hepatitis C treatment access.'],
  ['second-breath', 'Second Breath Coalition', 'ally_ngo', 'en ru', 'Tuberculosis care close to the community.'],
  ['open-door-response', 'Open Door Overdose Response', 'ally_ngo', 'en', 'Naloxone distribution and training.'],
  ['justice-threshold', 'Justice Threshold', 'ally_ngo', 'en fr', 'Strategic litigation on health and dignity.'],
  ['advocates-bridge', 'Advocates’ Bridge', 'ally_ngo', 'en ar', 'Legal aid and protection of defenders.'],
  ['rights-at-dawn', 'Rights at Dawn', 'ally_ngo', 'es pt', 'Documents violence and arbitrary detention.'],
  ['safer-passage', 'Safer Passage', 'ally_ngo', 'en de', 'Low-threshold harm reduction, drug checking.'],
  ['night-outreach', 'Night Outreach Union', 'ally_ngo', 'fr', 'Mobile outreach after dark.'],
  ['regulate-tomorrow', 'Regulate Tomorrow', 'ally_ngo', 'en es', 'Campaign for legal regulation.'],
  ['policy-compass', 'Policy Compass Institute', 'ally_ngo', 'en', 'Research on drug laws and their costs.'],
  ['second-gate', 'Second Gate', 'ally_ngo', 'en', 'Health in prisons and alternatives to custody.'],
  ['unlocked-futures', 'Unlocked Futures Forum', 'ally_ngo', 'en ru', 'Prison reform and return to the community.'],
  ['new-morning-homes', 'New Morning Homes', 'ally_ngo', 'en', 'Residential programmes; abstinence is a condition.'],
  [
    'continental-commission',
    'Continental Health Commission',
    'multilateral',
    'en fr ar',
    'Sets regional health targets; holds hearings.',
  ],
  [
    'interregional-forum',
    'Interregional Forum on Health and Rights',
    'multilateral',
    'en es fr',
    'Intergovernmental forum with civil-society seats.',
  ],
  ['inclusion-programme', 'Joint Programme on Inclusion', 'multilateral', 'en', 'Technical support to national mechanisms.'],
  ['riverbank-clinic', 'Riverbank Community Clinic', 'service_provider', 'en sw', 'Opioid agonist treatment, wound care.'],
  ['mobile-care', 'Mobile Care Cooperative', 'service_provider', 'es', 'Two vans, seven towns, testing and supplies.'],
  ['southgate-dropin', 'Southgate Drop-in', 'service_provider', 'en', 'Drop-in services and shelter referrals.'],
  ['polyglot', 'Polyglot Cooperative', 'service_provider', 'en fr es ru ar', 'Translation and interpretation at fair rates.'],
  ['keystone-stewards', 'Keystone Fiscal Stewards', 'fiscal_host', 'en', 'Hosts groups that cannot register.'],
  ['lantern-hosting', 'Lantern Hosting Trust', 'fiscal_host', 'en ru', 'Fiscal host in three countries.'],
  ['commons-admin', 'Commons Administration', 'fiscal_host', 'fr en', 'Book-keeping and hosting for collectives.'],
  ['coastal-directorate', 'Coastal Province Health Directorate', 'public_body', 'fr', 'Provincial health authority.'],
  ['inclusion-office', 'Metropolitan Office for Inclusion', 'public_body', 'en', 'City office for social policy.'],
];
