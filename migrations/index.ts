import { Access1000000000010 } from './1000000000010-access.js';
import { Audit1000000000020 } from './1000000000020-audit.js';
import { Identity1000000000030 } from './1000000000030-identity.js';
import { Organisations1000000000040 } from './1000000000040-organisations.js';
import { Strategy1000000000050 } from './1000000000050-strategy.js';
import { Deadlines1000000000060 } from './1000000000060-deadlines.js';
import { DeadlinesCalendars1000000000061 } from './1000000000061-deadlines-calendars.js';
import { Standards1000000000080 } from './1000000000080-standards.js';
import { StandardsGuards1000000000081 } from './1000000000081-standards-guards.js';
import { Partnerships1000000000090 } from './1000000000090-partnerships.js';
import { Money1000000000100 } from './1000000000100-money.js';
import { Pipeline1000000000110 } from './1000000000110-pipeline.js';
import { Grants1000000000120 } from './1000000000120-grants.js';
import { GrantsSums1000000000121 } from './1000000000121-grants-sums.js';
import { FundingGap1000000000130 } from './1000000000130-funding-gap.js';
import { PlatformJobs1000000000140 } from './1000000000140-platform-jobs.js';
import { AccessReach1000000000150 } from './1000000000150-access-reach.js';
import { AccessPolicies1000000000151 } from './1000000000151-access-policies.js';
import { AccessSearch1000000000152 } from './1000000000152-access-search.js';
import { PartnershipGate1000000000155 } from './1000000000155-partnership-gate.js';
import { IdentityCredentials1000000000160 } from './1000000000160-identity-credentials.js';
import { IdentitySecurityLog1000000000161 } from './1000000000161-identity-security-log.js';
import { IdentitySecondFactor1000000000162 } from './1000000000162-identity-second-factor.js';
import { IdentityAccountLinks1000000000163 } from './1000000000163-identity-account-links.js';
import { DataKeys1000000000170 } from './1000000000170-data-keys.js';
import { ContactChannels1000000000171 } from './1000000000171-contact-channels.js';
import { Signatories1000000000172 } from './1000000000172-signatories.js';
import { EvidenceNotes1000000000173 } from './1000000000173-evidence-notes.js';
import { IncidentNotes1000000000174 } from './1000000000174-incident-notes.js';
import { Files1000000000175 } from './1000000000175-files.js';
import { KeptAnswers1000000000176 } from './1000000000176-kept-answers.js';
import { AuditChain1000000000180 } from './1000000000180-audit-chain.js';
import { ErasablePeople1000000000181 } from './1000000000181-erasable-people.js';
import { Retention1000000000182 } from './1000000000182-retention.js';
import { RetentionPassesGuards1000000000183 } from './1000000000183-retention-passes-guards.js';
import { IdentityTokens1000000000190 } from './1000000000190-identity-tokens.js';
import { Lockdown1000000000192 } from './1000000000192-lockdown.js';
import { RecordKeepers1000000000200 } from './1000000000200-record-keepers.js';
import { ReadyReach1000000000201 } from './1000000000201-ready-reach.js';
import { OnePolicy1000000000202 } from './1000000000202-one-policy.js';
import { WhoAsks1000000000203 } from './1000000000203-who-asks.js';
import { Search1000000000210 } from './1000000000210-search.js';
import { ListsByIndex1000000000220 } from './1000000000220-lists-by-index.js';
import { StageGroups1000000000230 } from './1000000000230-stage-groups.js';
import { NamedReaders1000000000231 } from './1000000000231-named-readers.js';
import { HistoryHides1000000000232 } from './1000000000232-history-hides.js';
import { CodesOfAll1000000000233 } from './1000000000233-codes-of-all.js';

/** Every migration, oldest first. A new one is one file and one line here. */
export const MIGRATIONS = [
  Access1000000000010,
  Audit1000000000020,
  Identity1000000000030,
  Organisations1000000000040,
  Strategy1000000000050,
  Deadlines1000000000060,
  DeadlinesCalendars1000000000061,
  Standards1000000000080,
  StandardsGuards1000000000081,
  Partnerships1000000000090,
  Money1000000000100,
  Pipeline1000000000110,
  Grants1000000000120,
  GrantsSums1000000000121,
  FundingGap1000000000130,
  PlatformJobs1000000000140,
  AccessReach1000000000150,
  AccessPolicies1000000000151,
  AccessSearch1000000000152,
  PartnershipGate1000000000155,
  IdentityCredentials1000000000160,
  IdentitySecurityLog1000000000161,
  IdentitySecondFactor1000000000162,
  IdentityAccountLinks1000000000163,
  DataKeys1000000000170,
  ContactChannels1000000000171,
  Signatories1000000000172,
  EvidenceNotes1000000000173,
  IncidentNotes1000000000174,
  Files1000000000175,
  KeptAnswers1000000000176,
  AuditChain1000000000180,
  ErasablePeople1000000000181,
  Retention1000000000182,
  RetentionPassesGuards1000000000183,
  IdentityTokens1000000000190,
  Lockdown1000000000192,
  RecordKeepers1000000000200,
  ReadyReach1000000000201,
  OnePolicy1000000000202,
  WhoAsks1000000000203,
  Search1000000000210,
  ListsByIndex1000000000220,
  StageGroups1000000000230,
  NamedReaders1000000000231,
  HistoryHides1000000000232,
  CodesOfAll1000000000233,
];
