/** An invented contact: an alias or role, one safe channel, and how long ago it was agreed. */
export interface DemoContact {
  organisation: string;
  name: string;
  role: string;
  channelType: 'email' | 'phone' | 'signal' | 'other';
  channel: string;
  safeHours?: string;
  doNotWrite?: boolean;
  language: string;
  consentDaysAgo: number;
}

export const CONTACTS: DemoContact[] = [
  {
    organisation: 'BAOBAB',
    name: 'Coordination',
    role: 'Regional coordinator',
    channelType: 'email',
    channel: 'coordination@baobab.example',
    language: 'fr',
    consentDaysAgo: 120,
  },
  {
    organisation: 'ACACIA',
    name: 'Programme desk',
    role: 'Programme lead',
    channelType: 'email',
    channel: 'programmes@acacia.example',
    language: 'en',
    consentDaysAgo: 210,
  },
  {
    organisation: 'CEDAR',
    name: 'Alias Jasmine',
    role: 'Focal point',
    channelType: 'signal',
    channel: 'jasmine.00',
    safeHours: 'Sunday to Thursday 11:00-14:00',
    language: 'ar',
    consentDaysAgo: 60,
  },
  {
    organisation: 'BIRCH',
    name: 'Alias Sorrel',
    role: 'Focal point',
    channelType: 'signal',
    channel: 'sorrel.00',
    safeHours: 'weekdays 12:00-16:00',
    doNotWrite: true,
    language: 'ru',
    consentDaysAgo: 300,
  },
  {
    organisation: 'CEIBA',
    name: 'Coordinación',
    role: 'Regional coordinator',
    channelType: 'email',
    channel: 'coordinacion@ceiba.example',
    language: 'es',
    consentDaysAgo: 340,
  },
  {
    organisation: 'BANYAN',
    name: 'Advocacy desk',
    role: 'Advocacy officer',
    channelType: 'email',
    channel: 'advocacy@banyan.example',
    language: 'en',
    consentDaysAgo: 95,
  },
  {
    organisation: 'MARIGOLD',
    name: 'Steering group',
    role: 'Co-chair',
    channelType: 'email',
    channel: 'steering@marigold.example',
    language: 'en',
    consentDaysAgo: 371,
  },
  {
    organisation: 'meridian-plus',
    name: 'Partnerships',
    role: 'Partnerships manager',
    channelType: 'email',
    channel: 'partnerships@meridian-plus.example',
    language: 'en',
    consentDaysAgo: 150,
  },
  {
    organisation: 'roselle-alliance',
    name: 'Secretariat',
    role: 'Secretary',
    channelType: 'email',
    channel: 'secretariat@roselle-alliance.example',
    language: 'es',
    consentDaysAgo: 45,
  },
  {
    organisation: 'justice-threshold',
    name: 'Litigation desk',
    role: 'Senior counsel',
    channelType: 'email',
    channel: 'counsel@justice-threshold.example',
    language: 'fr',
    consentDaysAgo: 230,
  },
  {
    organisation: 'safer-passage',
    name: 'Services lead',
    role: 'Head of services',
    channelType: 'phone',
    channel: '+000 555 0114',
    safeHours: 'weekdays 10:00-17:00',
    language: 'de',
    consentDaysAgo: 180,
  },
  {
    organisation: 'policy-compass',
    name: 'Research desk',
    role: 'Research lead',
    channelType: 'email',
    channel: 'research@policy-compass.example',
    language: 'en',
    consentDaysAgo: 400,
  },
  {
    organisation: 'keystone-stewards',
    name: 'Hosting desk',
    role: 'Grants accountant',
    channelType: 'email',
    channel: 'hosting@keystone-stewards.example',
    language: 'en',
    consentDaysAgo: 88,
  },
  {
    organisation: 'continental-commission',
    name: 'Civil society liaison',
    role: 'Liaison officer',
    channelType: 'email',
    channel: 'liaison@continental-commission.example',
    language: 'fr',
    consentDaysAgo: 260,
  },
  {
    organisation: 'polyglot',
    name: 'Bookings',
    role: 'Coordinator',
    channelType: 'email',
    channel: 'bookings@polyglot.example',
    language: 'en',
    consentDaysAgo: 20,
  },
];
