import { type CardDomainText, minimum, redLine, scored } from './card-text.js';

/** Alignment with the six principles. */
export const PRINCIPLES: CardDomainText = {
  id: 'E',
  en: 'Alignment with the six principles',
  fr: 'Accord avec les six principes',
  criteria: [
    {
      id: 'E1',
      weight: 4,
      ...minimum(2),
      en: {
        text: 'Rights and dignity of people who use drugs',
        evidence: "public positions, language check against the network's language guide",
        anchors: ['stigmatising practice or language', 'neutral, willing to correct', 'actively defends these rights'],
      },
      fr: {
        text: 'Droits et dignité des personnes qui consomment des drogues',
        evidence: 'positions publiques, langage comparé au guide du réseau',
        anchors: ['pratique ou langage stigmatisant', 'neutre, accepte de corriger', 'défend activement ces droits'],
      },
    },
    {
      id: 'E2',
      weight: 5,
      ...redLine(2, 2),
      en: {
        text: 'Self-determination and self-organisation',
        evidence: 'statements, membership of boards, practice in consultations',
        anchors: [
          'opposes or replaces user-led organising',
          'accepts user-led priority in principle',
          'makes room, funds and power for it',
        ],
      },
      fr: {
        text: 'Autodétermination et auto-organisation',
        evidence: 'déclarations, sièges dans les conseils, pratique des consultations',
        anchors: [
          's’oppose à l’organisation des pairs ou s’y substitue',
          'accepte en principe la priorité des pairs',
          'fait de la place, donne des moyens et du pouvoir',
        ],
      },
    },
    {
      id: 'E3',
      weight: 3,
      ...minimum(2),
      en: {
        text: 'Harm reduction and safer use',
        evidence: 'programme documents',
        anchors: ['abstinence as a condition', 'supports part of the package', 'supports low-threshold full package'],
      },
      fr: {
        text: 'Réduction des risques et usage à moindre risque',
        evidence: 'documents de programme',
        anchors: [
          'l’abstinence comme condition',
          'soutient une partie des services',
          'soutient l’ensemble des services à bas seuil',
        ],
      },
    },
    {
      id: 'E4',
      weight: 2,
      ...scored(),
      en: {
        text: 'Respect for the right of individuals to use drugs; non-judgemental',
        evidence: 'service rules, staff code',
        anchors: ['moral condemnation', 'tolerant', 'affirming'],
      },
      fr: {
        text: 'Respect du droit de chacun de consommer ; sans jugement',
        evidence: 'règles des services, code de l’équipe',
        anchors: ['condamnation morale', 'tolérante', 'accueillante et affirmée'],
      },
    },
    {
      id: 'E5',
      weight: 3,
      ...scored(),
      en: {
        text: 'Law reform: decriminalisation as a step towards legal regulation',
        evidence: 'public positions',
        anchors: [
          'campaigns for punishment',
          'supports decriminalisation, or has no mandate to take a position and does not oppose',
          'supports the end goal publicly',
        ],
      },
      fr: {
        text: 'Réforme des lois : la dépénalisation comme étape vers une régulation légale',
        evidence: 'positions publiques',
        anchors: [
          'fait campagne pour punir',
          'soutient la dépénalisation, ou n’a pas mandat pour se prononcer et ne s’y oppose pas',
          'soutient publiquement le but final',
        ],
      },
    },
    {
      id: 'E6',
      weight: 3,
      ...scored(),
      en: {
        text: 'Equity and social justice: gender, age, race, region',
        evidence: 'policies, staff and board profile in aggregate',
        anchors: ['exclusionary practice', 'policy exists', 'practice shows results'],
      },
      fr: {
        text: 'Équité et justice sociale : genre, âge, origine, région',
        evidence: 'politiques, composition de l’équipe et du conseil en agrégé',
        anchors: ['pratique d’exclusion', 'une politique existe', 'la pratique montre des résultats'],
      },
    },
  ],
};
