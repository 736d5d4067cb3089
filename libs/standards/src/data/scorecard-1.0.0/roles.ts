import { type CardDomainText, minimum, scored } from './card-text.js';

/** Roles. */
export const ROLES: CardDomainText = {
  id: 'B',
  en: 'Roles',
  fr: 'Rôles',
  criteria: [
    {
      id: 'B1',
      weight: 4,
      ...minimum(2),
      en: {
        text: 'Who leads, who contributes and who may speak is written and agreed',
        evidence: 'signed memorandum or exchange of letters',
        anchors: [
          'nothing agreed',
          'agreed in outline, speaking rights unclear on some topics',
          'signed, complete, known to both teams',
        ],
      },
      fr: {
        text: 'Qui dirige, qui contribue et qui peut parler est écrit et convenu',
        evidence: 'protocole signé ou échange de lettres',
        anchors: [
          'rien de convenu',
          'convenu dans les grandes lignes, droit de parole flou sur certains sujets',
          'signé, complet, connu des deux équipes',
        ],
      },
    },
    {
      id: 'B2',
      weight: 3,
      ...scored(),
      en: {
        text: 'User-led side holds a real share of strategic decisions',
        evidence: 'terms of reference, minutes',
        anchors: ['informed afterwards', 'consulted before decisions', 'co-decides, with an agreed way to stop a decision'],
      },
      fr: {
        text: 'La partie des pairs prend une vraie part aux décisions stratégiques',
        evidence: 'termes de référence, procès-verbaux',
        anchors: [
          'informée après coup',
          'consultée avant les décisions',
          'codécide, avec un moyen convenu d’arrêter une décision',
        ],
      },
    },
    {
      id: 'B3',
      weight: 1,
      ...scored(),
      en: {
        text: 'A named focal point and a deputy on each side',
        evidence: 'contact roles (not home details)',
        anchors: ['none', 'focal points only', 'focal points, deputies, handover practised'],
      },
      fr: {
        text: 'Une personne référente et sa suppléance de chaque côté',
        evidence: 'rôles des contacts (pas de coordonnées privées)',
        anchors: ['aucune', 'personnes référentes seulement', 'référentes, suppléantes, passage de relais pratiqué'],
      },
    },
    {
      id: 'B4',
      weight: 2,
      ...scored(),
      en: {
        text: 'Sign-off, logo and authorship rules are agreed',
        evidence: 'branding and publication clause',
        anchors: ['used without asking', 'case by case', 'written rule, respected in the last year'],
      },
      fr: {
        text: 'Validation, logo et signature des textes : les règles sont convenues',
        evidence: 'clause sur l’image et les publications',
        anchors: ['utilisés sans demander', 'au cas par cas', 'règle écrite, respectée l’an dernier'],
      },
    },
  ],
};
