import { Button, SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { useCan } from '../api/session';
import { PageHeader } from '../shell/page-header';
import { useFilters } from '../ui/use-filters';
import { useWords } from '../words/use-words';
import { PartnershipRegister } from './partnership-register';
import { OrganisationRegister } from './organisation-register';
import { ProposeSheet } from './propose-sheet';

/** Who we work with: the partnerships with their standing, and the register of every organisation. */
export function PartnersPage() {
  const { t } = useWords();
  const mayPropose = useCan('partnerships.write');
  const maySee = useCan('partnerships.read');
  const [{ view }, setFilters] = useFilters({ view: maySee ? 'partnerships' : 'register' });
  const [isProposing, setProposing] = useState(false);
  const views = maySee ? ['partnerships', 'register'] : ['register'];
  return (
    <>
      <PageHeader
        title={t('partners:title')}
        about={view === 'register' ? t('partners:aboutRegister') : t('partners:about')}
        primary={mayPropose && <Button onClick={() => setProposing(true)}>{t('partners:propose.open')}</Button>}
      />
      <div className="stack">
        <div>
          <SegmentedControl
            aria-label={t('partners:view.label')}
            value={view}
            onChange={(next) => setFilters({ view: next })}
            data={views.map((value) => ({ value, label: t(`partners:view.${value}`) }))}
          />
        </div>
        {view === 'register' ? <OrganisationRegister /> : <PartnershipRegister onPropose={() => setProposing(true)} />}
      </div>
      {isProposing && <ProposeSheet onClose={() => setProposing(false)} />}
    </>
  );
}
