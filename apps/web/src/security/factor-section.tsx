import { Button } from '@mantine/core';
import { useState } from 'react';
import { Badge } from '../ui/badge';
import { InstantText } from '../ui/date-text';
import { DefinitionList, Section } from '../ui/section';
import { useWords } from '../words/use-words';
import { FactorSetup } from './factor-setup';
import { ProofDialog } from './proof-dialog';
import { RecoveryCodesPanel } from './recovery-codes';
import { areFew, type Security } from './security';

/** The second factor: none, being set up, or there with its recovery codes. Codes that were just made stay until they are kept. */
export function FactorSection({ security }: { security: Security }) {
  const { t } = useWords();
  const [isSettingUp, setSettingUp] = useState(security.factorRequired && security.factorSince === null);
  const [codes, setCodes] = useState<string[] | null>(null);
  const content = () => {
    if (codes) return <RecoveryCodesPanel codes={codes} onKept={() => setCodes(null)} />;
    if (security.factorSince) return <EnrolledFactor security={security} onCodes={setCodes} />;
    if (isSettingUp) return <FactorSetup onCodes={setCodes} onClose={() => setSettingUp(false)} />;
    return (
      <div>
        <Button onClick={() => setSettingUp(true)}>{t('security:factor.setUp')}</Button>
      </div>
    );
  };
  return (
    <Section title={t('security:factor.title')} about={t('security:factor.about')}>
      {content()}
    </Section>
  );
}

function EnrolledFactor({ security, onCodes }: { security: Security; onCodes: (codes: string[]) => void }) {
  const { t } = useWords();
  const [asked, setAsked] = useState<'renewal' | 'removal' | null>(null);
  const { factorSince, recoveryCodesLeft } = security;
  return (
    <div className="stack">
      <DefinitionList
        items={[
          { term: t('security:factor.state'), value: <Badge tone="fine">{t('security:factor.on')}</Badge> },
          { term: t('security:factor.since'), value: <InstantText value={factorSince} /> },
          {
            term: t('security:codes.left'),
            value: (
              <span className="row tight">
                {t('security:codes.count', { count: recoveryCodesLeft })}
                {areFew(recoveryCodesLeft) && <Badge tone="risk">{t('security:codes.few')}</Badge>}
              </span>
            ),
          },
        ]}
      />
      <div className="row tight">
        <Button variant="default" onClick={() => setAsked('renewal')}>
          {t('security:codes.renew')}
        </Button>
        <Button variant="default" onClick={() => setAsked('removal')}>
          {t('security:factor.remove')}
        </Button>
      </div>
      {asked && <ProofDialog kind={asked} onCodes={onCodes} onClose={() => setAsked(null)} />}
    </div>
  );
}
