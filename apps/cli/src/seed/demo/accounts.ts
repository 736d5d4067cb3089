import type { Role } from '#identity';

/** An invented person of the demonstration, reached under a role address. */
export interface DemoAccount {
  email: string;
  name: string;
  role: Role;
  /** Code of the one network that the role is for; all networks when absent. */
  network?: string;
  locale: 'en' | 'fr';
  timeZone: string;
  calendar: string;
  sendHour: number;
}

const LONDON = { locale: 'en', timeZone: 'Europe/London', calendar: 'GB-ENG', sendHour: 9 } as const;

/** In the order in which the sign-in page offers them. */
export const ACCOUNTS: DemoAccount[] = [
  { ...LONDON, email: 'admin@entente.example', name: 'Robin Achterberg', role: 'admin' },
  { ...LONDON, email: 'director@entente.example', name: 'Maya Lindqvist', role: 'director' },
  { ...LONDON, email: 'fundraiser@entente.example', name: 'Tendai Mokoena', role: 'fundraiser' },
  { ...LONDON, email: 'partnerships@entente.example', name: 'Lucía Ferreyra', role: 'partnership_lead' },
  {
    email: 'assessor@entente.example',
    name: 'Éloïse Marchand',
    role: 'partnership_lead',
    locale: 'fr',
    timeZone: 'Europe/Paris',
    calendar: 'FR',
    sendHour: 9,
  },
  { ...LONDON, email: 'reviewer@entente.example', name: 'Samir Haddou', role: 'reviewer', sendHour: 8 },
  { ...LONDON, email: 'finance@entente.example', name: 'Priya Nambiar', role: 'finance', sendHour: 8 },
  {
    email: 'board@entente.example',
    name: 'Aïssatou Ndour',
    role: 'board_director',
    network: 'BAOBAB',
    locale: 'fr',
    timeZone: 'Africa/Dakar',
    calendar: 'MON-FRI',
    sendHour: 9,
  },
  {
    email: 'network@entente.example',
    name: 'Nadia Rahal',
    role: 'network_user',
    network: 'CEDAR',
    locale: 'en',
    timeZone: 'Africa/Cairo',
    calendar: 'EG',
    sendHour: 10,
  },
  { ...LONDON, email: 'auditor@entente.example', name: 'Jonas Okonedo', role: 'auditor' },
];
