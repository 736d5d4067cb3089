import type { Level } from '#organisations';

/** A real network: what the strategic plan and the network's own name say of it, and nothing else. */
export interface ReferenceNetwork {
  code: string;
  name: string;
  level: Level;
  thematic: boolean;
  aliases: string[];
  /** Places of which it is the one network named. */
  places: string[];
  /** Places that it shares with another member; the plan does not say which of them is the primary one. */
  shared: string[];
}

const regional = { level: 'regional', thematic: false, shared: [] as string[] } as const;

/** The global network itself. */
export const GLOBAL_NETWORK: ReferenceNetwork = {
  code: 'INPUD',
  name: 'International Network of People who Use Drugs',
  level: 'global',
  thematic: false,
  aliases: ['INPUD', 'Réseau international des personnes qui consomment des drogues'],
  places: ['world'],
  shared: [],
};

/**
 * Its nine members: eight by region and one by theme (domain.md 1.2). That they are members is what the plan says. It
 * gives no day of admission or endorsement, so none is stored: such days are recorded by those who know them.
 */
export const MEMBER_NETWORKS: ReferenceNetwork[] = [
  {
    ...regional,
    code: 'NAPUD',
    name: 'Network of Asian People who Use Drugs',
    aliases: [
      'NAPUD',
      'ANPUD',
      'Asian Network of People who Use Drugs',
      'Réseau asiatique des personnes qui consomment des drogues',
    ],
    places: ['asia'],
  },
  {
    ...regional,
    code: 'EuroNPUD',
    name: 'European Network of People who Use Drugs',
    aliases: ['EuroNPUD', 'Réseau européen des personnes qui consomment des drogues'],
    places: ['western_europe'],
    shared: ['central_and_eastern_europe'],
  },
  {
    ...regional,
    code: 'ENPUD',
    name: 'Eurasian Network of People who Use Drugs',
    aliases: ['ENPUD', 'Réseau eurasiatique des personnes qui consomment des drogues'],
    places: ['central_asia'],
    shared: ['central_and_eastern_europe'],
  },
  {
    ...regional,
    code: 'AfricaNPUD',
    name: 'African Network of People who Use Drugs',
    aliases: ['AfricaNPUD', 'Réseau africain des personnes qui consomment des drogues'],
    places: ['africa_south_of_sahara'],
    shared: ['north_africa'],
  },
  {
    ...regional,
    code: 'LANPUD',
    name: 'Latin American Network of People who Use Drugs',
    aliases: ['LANPUD', 'Réseau latino-américain des personnes qui consomment des drogues'],
    places: ['latin_america'],
  },
  {
    ...regional,
    code: 'PasifikaNPUD',
    name: 'Australian and Oceanian Network of People who Use Drugs',
    aliases: ['PasifikaNPUD', 'Réseau australien et océanique des personnes qui consomment des drogues'],
    places: ['oceania'],
  },
  {
    ...regional,
    code: 'NANPUD',
    name: 'North American Network of People who Use Drugs',
    aliases: ['NANPUD', 'Réseau nord-américain des personnes qui consomment des drogues'],
    places: ['north_america'],
  },
  {
    ...regional,
    code: 'MENANPUD',
    name: 'Middle East and North Africa Network of People who Use Drugs',
    aliases: ['MENANPUD', 'Réseau du Moyen-Orient et de l’Afrique du Nord des personnes qui consomment des drogues'],
    places: ['middle_east'],
    shared: ['north_africa'],
  },
  {
    code: 'INWUD',
    name: 'International Network of Women who Use Drugs',
    level: 'global',
    thematic: true,
    aliases: ['INWUD', 'Réseau international des femmes qui consomment des drogues'],
    places: [],
    shared: ['world'],
  },
];
