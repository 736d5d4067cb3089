import { type CardDomainText, minimum, scored } from './card-text.js';

/** Responsibilities. */
export const RESPONSIBILITIES: CardDomainText = {
  id: 'C',
  en: 'Responsibilities',
  fr: 'Responsabilités',
  criteria: [
    {
      id: 'C1',
      weight: 4,
      ...minimum(2),
      en: {
        text: 'Deliverables, inputs and budget duties are written',
        evidence: 'workplan with budget; agreement annex',
        anchors: ['none', 'list without dates or amounts', 'dated, costed, with an owner for each item'],
      },
      fr: {
        text: 'Livrables, apports et obligations budgétaires sont écrits',
        evidence: 'plan de travail avec budget ; annexe à l’accord',
        anchors: ['aucun', 'liste sans dates ni montants', 'datés, chiffrés, avec une personne responsable pour chaque point'],
      },
    },
    {
      id: 'C2',
      weight: 3,
      ...scored(),
      naAllowed: true,
      en: {
        text: 'Fair resourcing: peers are paid, indirect costs are shared',
        evidence: 'budget, fee policy',
        anchors: ['expects free labour from peers', 'expenses paid', 'fees and a fair indirect-cost share in the budget'],
      },
      fr: {
        text: 'Moyens équitables : les pairs sont payés, les coûts indirects partagés',
        evidence: 'budget, politique de rémunération',
        anchors: [
          'attend des pairs un travail gratuit',
          'frais remboursés',
          'rémunérations et part équitable des coûts indirects au budget',
        ],
      },
    },
    {
      id: 'C3',
      weight: 3,
      ...scored(),
      en: {
        text: 'The partner can deliver its part',
        evidence: 'track record, references, staffing',
        anchors: ['repeated failure', 'mixed record, mitigations agreed', 'reliable record on similar work'],
      },
      fr: {
        text: 'Le partenaire est capable de faire sa part',
        evidence: 'réalisations, références, équipe',
        anchors: ['échecs répétés', 'bilan inégal, mesures convenues', 'bilan fiable sur des travaux semblables'],
      },
    },
  ],
};
