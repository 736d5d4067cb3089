import { type CardDomainText, minimum, redLine, scored } from './card-text.js';

/** Meaningful involvement and no appropriation of representation. */
export const INVOLVEMENT: CardDomainText = {
  id: 'G',
  en: 'Meaningful involvement and no appropriation of representation',
  fr: 'Participation réelle, sans appropriation de la parole',
  criteria: [
    {
      id: 'G1',
      weight: 6,
      ...redLine(2, 3),
      en: {
        text: 'Does not present itself as the voice of people who use drugs',
        evidence: 'website, speeches, funding bids, seats held; statement by the user-led network',
        anchors: [
          'claims to represent',
          'ambiguous wording, corrected when asked',
          'says clearly who represents whom and hands over seats',
        ],
      },
      fr: {
        text: 'Ne se présente pas comme la voix des personnes qui consomment des drogues',
        evidence: 'site, discours, demandes de fonds, sièges occupés ; avis du réseau de pairs',
        anchors: [
          'prétend représenter',
          'formules ambiguës, corrigées sur demande',
          'dit clairement qui représente qui et cède des sièges',
        ],
      },
    },
    {
      id: 'G2',
      weight: 4,
      ...minimum(2),
      en: {
        text: 'People who use drugs take part in decisions on the joint work',
        evidence: 'minutes, terms of reference',
        anchors: ['token presence', 'consulted regularly', 'vote or equal say, with support to take part'],
      },
      fr: {
        text: 'Les personnes qui consomment des drogues décident du travail commun',
        evidence: 'procès-verbaux, termes de référence',
        anchors: ['présence symbolique', 'consultées régulièrement', 'vote ou voix égale, avec un soutien pour participer'],
      },
    },
    {
      id: 'G3',
      weight: 3,
      ...scored(),
      en: {
        text: 'Outputs are reviewed by, and credited to, the community',
        evidence: 'review log, credits',
        anchors: ['used without consent', 'credited', 'co-authored, consent recorded'],
      },
      fr: {
        text: 'Les productions sont relues par la communauté et lui sont créditées',
        evidence: 'registre de relecture, crédits',
        anchors: ['utilisées sans accord', 'créditées', 'coécrites, accord consigné'],
      },
    },
    {
      id: 'G4',
      weight: 2,
      ...scored(),
      naAllowed: true,
      en: {
        text: 'Emerging leaders and peers are developed and paid',
        evidence: 'training, placements, fees',
        anchors: ['none', 'invited', 'structured and paid'],
      },
      fr: {
        text: 'Les pairs et les leaders émergents sont formés et payés',
        evidence: 'formations, stages, rémunérations',
        anchors: ['aucun', 'invités', 'parcours structuré et payé'],
      },
    },
  ],
};
