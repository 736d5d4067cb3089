/** The accounts of demonstration mode; they exist in no other. */
export const DEMO_PASSWORD = 'entente-demo';

export const DEMO_ACCOUNTS = [
  'admin@entente.example',
  'director@entente.example',
  'fundraiser@entente.example',
  'partnerships@entente.example',
  'assessor@entente.example',
  'reviewer@entente.example',
  'finance@entente.example',
  'board@entente.example',
  'network@entente.example',
  'auditor@entente.example',
] as const;
