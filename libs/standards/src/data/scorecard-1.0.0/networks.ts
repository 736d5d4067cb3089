import { type CardDomainText, minimum, scored } from './card-text.js';

/** Support to regional and national networks. */
export const NETWORKS: CardDomainText = {
  id: 'F',
  en: 'Support to regional and national networks',
  fr: 'Soutien aux réseaux régionaux et nationaux',
  criteria: [
    {
      id: 'F1',
      weight: 5,
      ...minimum(2),
      naAllowed: true,
      en: {
        text: 'Regional or national network consulted before agreement',
        evidence: 'consultation note, response of the network',
        anchors: ['bypassed', 'informed with time to object', 'co-designed'],
      },
      fr: {
        text: 'Le réseau régional ou national est consulté avant l’accord',
        evidence: 'note de consultation, réponse du réseau',
        anchors: ['contourné', 'informé, avec le temps de s’opposer', 'conçu ensemble'],
      },
    },
    {
      id: 'F2',
      weight: 4,
      ...scored(),
      naAllowed: true,
      en: {
        text: 'Partnership helps them reach regional and national bodies',
        evidence: 'introductions, seats, invitations logged',
        anchors: ['blocks or competes', 'occasional introductions', 'seat or standing access obtained'],
      },
      fr: {
        text: 'Le partenariat leur ouvre les instances régionales et nationales',
        evidence: 'mises en relation, sièges, invitations consignés',
        anchors: ['bloque ou concurrence', 'mises en relation occasionnelles', 'siège ou accès permanent obtenu'],
      },
    },
    {
      id: 'F3',
      weight: 4,
      ...scored(),
      naAllowed: true,
      en: {
        text: 'Resources reach regional and national networks',
        evidence: 'sub-grants, paid roles',
        anchors: ['none', 'in kind', 'budget line with their own control'],
      },
      fr: {
        text: 'Des moyens parviennent aux réseaux régionaux et nationaux',
        evidence: 'subventions reversées, postes rémunérés',
        anchors: ['aucun', 'en nature', 'ligne budgétaire qu’ils maîtrisent'],
      },
    },
    {
      id: 'F4',
      weight: 2,
      ...scored(),
      en: {
        text: 'Languages and geography are covered',
        evidence: 'translation and meeting plan',
        anchors: ['one language only', 'interpretation on request', 'planned and budgeted'],
      },
      fr: {
        text: 'Les langues et les territoires sont couverts',
        evidence: 'plan de traduction et de réunions',
        anchors: ['une seule langue', 'interprétation à la demande', 'prévus et budgétés'],
      },
    },
  ],
};
