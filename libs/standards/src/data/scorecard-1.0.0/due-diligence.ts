import { type CardDomainText, minimum, redLine, scored } from './card-text.js';

/** Assessment care and due diligence. */
export const DUE_DILIGENCE: CardDomainText = {
  id: 'A',
  en: 'Assessment care and due diligence',
  fr: 'Vérifications préalables',
  criteria: [
    {
      id: 'A1',
      weight: 3,
      ...minimum(2),
      en: {
        text: 'Identity and legal or hosted status are verified',
        evidence: 'registration extract, or fiscal-host agreement, or attestation by two member networks',
        anchors: [
          'cannot be identified or refuses',
          'identified; status or host documented but a document is out of date',
          'current documents checked by someone other than the partnership owner',
        ],
      },
      fr: {
        text: 'L’identité et le statut, propre ou porté par un hôte, sont vérifiés',
        evidence: 'extrait d’enregistrement, ou accord d’hébergement fiscal, ou attestation de deux réseaux membres',
        anchors: [
          'impossible à identifier, ou refus',
          'identifiée ; statut ou hôte documenté, mais une pièce n’est plus à jour',
          'pièces à jour, vérifiées par une autre personne que celle qui porte le partenariat',
        ],
      },
    },
    {
      id: 'A2',
      weight: 3,
      ...minimum(2),
      en: {
        text: 'Income sources, owners and conflicts of interest are disclosed',
        evidence: 'latest accounts or income list; signed conflict-of-interest statement',
        anchors: [
          'refuses, or depends on money whose purpose is enforcement or compulsory treatment',
          'main sources disclosed, conflicts listed',
          'full list published or supplied, conflicts managed in writing',
        ],
      },
      fr: {
        text: 'Les sources de revenus, les propriétaires et les conflits d’intérêts sont déclarés',
        evidence: 'derniers comptes ou liste des revenus ; déclaration signée sur les conflits d’intérêts',
        anchors: [
          'refus, ou dépendance à de l’argent destiné à la répression ou aux traitements forcés',
          'principales sources déclarées, conflits énumérés',
          'liste complète publiée ou remise, conflits gérés par écrit',
        ],
      },
    },
    {
      id: 'A3',
      weight: 3,
      ...redLine(2, 2),
      en: {
        text: 'Sanctions and integrity screening done; open observations settled',
        evidence: 'screening record with date, list version and outcome; closure note for each observation',
        anchors: [
          'confirmed match or unresolved serious allegation',
          'screened in the last 12 months, minor observations under follow-up',
          'screened, no open observation',
        ],
      },
      fr: {
        text: 'Contrôle des sanctions et de l’intégrité fait ; observations closes',
        evidence: 'trace du contrôle avec date, version de la liste et résultat ; note de clôture pour chaque observation',
        anchors: [
          'correspondance confirmée ou allégation grave non résolue',
          'contrôlée dans les 12 derniers mois, observations mineures suivies',
          'contrôlée, aucune observation ouverte',
        ],
      },
    },
    {
      id: 'A4',
      weight: 4,
      ...redLine(2, 2),
      en: {
        text: 'Safety of community members: safeguarding, confidentiality, no sharing with police',
        evidence: 'safeguarding and confidentiality policy or signed undertaking; data-handling annex',
        anchors: [
          'has exposed members, or passes data to enforcement bodies',
          'written undertaking signed, gaps known and planned',
          'tested policy, trained staff, incident route open to community members',
        ],
      },
      fr: {
        text: 'Sécurité des membres de la communauté : protection, confidentialité, rien à la police',
        evidence: 'politique de protection et de confidentialité ou engagement signé ; annexe sur les données',
        anchors: [
          'a exposé des membres, ou transmet des données aux forces de l’ordre',
          'engagement écrit signé, lacunes connues et planifiées',
          'politique éprouvée, équipe formée, voie de signalement ouverte à la communauté',
        ],
      },
    },
    {
      id: 'A5',
      weight: 2,
      ...scored(),
      en: {
        text: 'Assessment rests on at least two independent sources, one of them user-led',
        evidence: 'notes of consultations, references',
        anchors: ['self-declaration only', 'one outside source', 'two or more, including the user-led network of the territory'],
      },
      fr: {
        text: 'L’évaluation repose sur au moins deux sources indépendantes, dont une de pairs',
        evidence: 'notes de consultation, références',
        anchors: [
          'déclaration de l’organisation seule',
          'une source extérieure',
          'deux ou plus, dont le réseau de pairs du territoire',
        ],
      },
    },
  ],
};
