/**
 * The strategic plan 2021-2024 as codes and facts (domain.md 1.3 to 1.5). Its licence forbids adapting the text, so every
 * label is our own short wording, in English and French.
 */
export interface PlanNode {
  code: string;
  en: string;
  fr: string;
}

/** A direction with what stands below it. */
export interface PlanDirection extends PlanNode {
  outcomes: PlanNode[];
  activityAreas: PlanNode[];
}

const node = (code: string, en: string, fr: string): PlanNode => ({ code, en, fr });

export const PLAN = {
  code: 'plan-2021-2024',
  titleEn: 'Strategic plan 2021–2024',
  titleFr: 'Plan stratégique 2021-2024',
  periodFrom: '2021-01-01',
  periodTo: '2024-12-31',
  licence: 'CC BY-NC-ND 3.0',
};

export const RESOURCE = node('R', 'Resources', 'Ressources');

export const DIRECTIONS: PlanDirection[] = [
  {
    ...node('SD1', 'Network development', 'Développement du réseau'),
    outcomes: [node('1', 'Strong, well-governed networks', 'Réseaux solides et bien gouvernés')],
    activityAreas: [
      node('1.1', 'Membership', 'Adhésion'),
      node('1.2', 'Communications and translation', 'Communication et traduction'),
      node('1.3', 'Secretariat', 'Secrétariat'),
      node('1.4', 'Governance', 'Gouvernance'),
    ],
  },
  {
    ...node('SD2', 'Partnership development', 'Développement des partenariats'),
    outcomes: [node('2', 'Strategic alliances', 'Alliances stratégiques')],
    activityAreas: [
      node('2.1', 'Partnership priorities', 'Priorités de partenariat'),
      node('2.2', 'Partnership standards', 'Normes de partenariat'),
    ],
  },
  {
    ...node('SD3', 'Programmes and technical support', 'Programmes et appui technique'),
    outcomes: [
      node('3a', 'Stronger regional and national networks', 'Réseaux régionaux et nationaux renforcés'),
      node('3b', 'Emerging leaders', 'Leaders émergents'),
    ],
    activityAreas: [
      node('3.1', 'Peer technical support', 'Appui technique entre pairs'),
      node('3.2', 'New advocates in every region', 'Plaidoyer : la relève dans chaque région'),
    ],
  },
  {
    ...node('SD4', 'Advocacy and campaigns', 'Plaidoyer et campagnes'),
    outcomes: [
      node('4a', 'A voice in policy dialogue', 'Une voix dans le dialogue sur les politiques'),
      node('4b', 'Rights and needs better understood', 'Droits et besoins mieux compris'),
      node('4c', 'More funding for user-led networks', 'Davantage de fonds pour les réseaux de pairs'),
    ],
    activityAreas: [
      node('4.1', 'Advocacy planning', 'Planification du plaidoyer'),
      node('4.2', 'High-level advocacy', 'Plaidoyer de haut niveau'),
      node('4.3', 'Advocacy materials', 'Supports de plaidoyer'),
      node('4.4', 'Joint campaigns', 'Campagnes communes'),
      node('4.5', 'Fundraising', 'Recherche de fonds'),
    ],
  },
];

export const PRINCIPLES: PlanNode[] = [
  node('P1', 'Rights and dignity', 'Droits et dignité'),
  node('P2', 'Self-determination', 'Autodétermination'),
  node('P3', 'Harm reduction and safer use', 'Réduction des risques et usage à moindre risque'),
  node('P4', 'Respect without judgement', 'Respect sans jugement'),
  node('P5', 'Law reform towards legal regulation', 'Réforme des lois vers une régulation légale'),
  node('P6', 'Equality and social justice', 'Égalité et justice sociale'),
];

export const GOALS: PlanNode[] = [
  node('B1', 'An end to prohibition', 'La fin de la prohibition'),
  node('B2', 'Prevention, treatment and care that work', 'Une prévention, des traitements et des soins efficaces'),
  node('B3', 'Harm reduction within everyone’s reach', 'La réduction des risques à la portée de tout le monde'),
  node('B4', 'Self-determined networks', 'Des réseaux autodéterminés'),
];

export const IMPACTS: PlanNode[] = [
  node('I1', 'Fewer harms of prohibition', 'Moins de méfaits de la prohibition'),
  node('I2', 'Better laws and practices', 'De meilleures lois et pratiques'),
  node('I3', 'Better access to services', 'Un meilleur accès aux services'),
  node('I4', 'Real involvement, better lives', 'Une participation réelle, des vies meilleures'),
  node('I5', 'More resources and investment', 'Davantage de ressources et d’investissements'),
];
