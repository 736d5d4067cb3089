import { type CardDomainText, minimum, scored } from './card-text.js';

/** Lines of accountability. */
export const ACCOUNTABILITY: CardDomainText = {
  id: 'D',
  en: 'Lines of accountability',
  fr: 'Lignes de redevabilité',
  criteria: [
    {
      id: 'D1',
      weight: 4,
      ...minimum(2),
      en: {
        text: 'Reporting line and review calendar agreed',
        evidence: 'review dates in the agreement',
        anchors: ['none', 'annual review agreed', 'dates set, held on time, minutes shared'],
      },
      fr: {
        text: 'Compte rendu et calendrier de revue convenus',
        evidence: 'dates de revue dans l’accord',
        anchors: ['aucun', 'revue annuelle convenue', 'dates fixées, tenues à temps, comptes rendus partagés'],
      },
    },
    {
      id: 'D2',
      weight: 4,
      ...minimum(2),
      en: {
        text: 'Complaint and dispute route that community members can use safely',
        evidence: 'procedure; language versions; log without names',
        anchors: ['none, or retaliates', 'exists on paper', 'used or tested, anonymous option, languages of the territory'],
      },
      fr: {
        text: 'Voie de plainte et de litige que la communauté peut utiliser sans risque',
        evidence: 'procédure ; versions linguistiques ; registre sans noms',
        anchors: [
          'aucune, ou représailles',
          'existe sur le papier',
          'utilisée ou testée, possibilité d’anonymat, langues du territoire',
        ],
      },
    },
    {
      id: 'D3',
      weight: 3,
      ...scored(),
      en: {
        text: 'Exit, suspension and return-of-material clauses',
        evidence: 'agreement clauses',
        anchors: ['none', 'notice period only', 'exit plan that protects services, data and staff'],
      },
      fr: {
        text: 'Clauses de sortie, de suspension et de restitution',
        evidence: 'clauses de l’accord',
        anchors: ['aucune', 'préavis seulement', 'plan de sortie qui protège les services, les données et l’équipe'],
      },
    },
    {
      id: 'D4',
      weight: 4,
      ...scored(),
      en: {
        text: 'Money is transparent to the user-led side',
        evidence: 'shared budget, sub-grant list',
        anchors: ['hidden', 'totals shared', 'full budget and actuals shared, sub-grants visible'],
      },
      fr: {
        text: 'L’argent est transparent pour la partie des pairs',
        evidence: 'budget partagé, liste des subventions reversées',
        anchors: ['caché', 'totaux partagés', 'budget et dépenses complets partagés, subventions reversées visibles'],
      },
    },
  ],
};
