import type { DemoPartnership } from './demo-partnership.js';

/** Partnerships on drug policy and prisons, among them those that did not go well. */
export const REFORM_PARTNERSHIPS: DemoPartnership[] = [
  {
    partner: 'regulate-tomorrow',
    profile: 'ally_ngo',
    title: 'Campaign for legal regulation',
    categories: ['drug_policy'],
    contribution: 'A campaign in eleven countries.',
    goals: ['B1'],
    status: 'proposed',
    networks: ['LINDEN', 'CEIBA'],
    assessments: [
      {
        state: 'approved',
        daysAgo: 58,
        scores: '33333 2233 333 3333 343434 2223 1222',
        notes: { G1: 'Speaks at hearings “on behalf of all who use drugs”; no network was asked.' },
        actions: [
          {
            about: 'G1',
            what: 'Correct the website and name who represents whom',
            evidence: 'pages before and after',
            dueInDays: 60,
          },
        ],
      },
    ],
  },
  {
    partner: 'policy-compass',
    profile: 'ally_ngo',
    title: 'The cost of prohibition',
    categories: ['drug_policy'],
    contribution: 'Figures that finance ministries read.',
    goals: ['B1'],
    status: 'suspended',
    activeDaysAgo: 260,
    networks: ['HORIZON'],
    reason: 'A serious claim to represent is open.',
    assessments: [
      {
        state: 'suspended',
        daysAgo: 262,
        scores: '44433 3333 344 3333 333344 3323 3333',
        reason: 'Open serious incident of representation.',
      },
    ],
  },
  {
    partner: 'second-gate',
    owner: 'assessor',
    profile: 'ally_ngo',
    title: 'Health in prisons',
    categories: ['prison_reform', 'health'],
    contribution: 'Opioid agonist treatment continues behind the gate.',
    goals: ['B2'],
    status: 'active',
    activeDaysAgo: 33,
    networks: ['LINDEN', 'BIRCH'],
    assessments: [
      {
        state: 'approved',
        daysAgo: 34,
        scores: '33333 1333 333 3333 333333 3333 3333',
        actions: [
          {
            about: 'B1',
            what: 'Sign who leads and who may speak',
            evidence: 'signed memorandum',
            dueInDays: 26,
            owner: 'assessor',
          },
        ],
      },
    ],
  },
  {
    partner: 'unlocked-futures',
    owner: 'assessor',
    profile: 'ally_ngo',
    title: 'Back home',
    categories: ['prison_reform'],
    contribution: 'Housing and peer support after release.',
    goals: ['B2'],
    status: 'ended',
    activeDaysAgo: 700,
    endedDaysAgo: 150,
    networks: ['BIRCH'],
    reason: 'The programme ended as planned.',
    assessments: [{ state: 'approved', daysAgo: 702, scores: '33333 3333 333 3333 333333 3333 3333' }],
  },
  {
    partner: 'new-morning-homes',
    profile: 'ally_ngo',
    title: 'Places to stay',
    categories: ['other'],
    contribution: 'Beds in two cities.',
    goals: ['B2'],
    status: 'ended',
    endedDaysAgo: 290,
    networks: ['LINDEN'],
    reason: 'Abstinence is a condition of every bed.',
    assessments: [
      {
        state: 'approved',
        daysAgo: 301,
        scores: '33222 2122 232 2221 101112 1112 2111',
        notes: { E2: 'Residents may not organise.', E3: 'Abstinence is a condition.', E1: 'Leaflets use words that wound.' },
      },
    ],
  },
];
