import { Button, Menu } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { useState } from 'react';
import { useCan } from '../api/session';
import { useCodeWord, useWords } from '../words/use-words';
import { AwardSheet } from './award-sheet';
import type { GrantProfile } from './grant';
import { StageDialog } from './stage-dialog';

/** Where the grant may go from here: the award is an act of its own, everything else a change of stage. */
export function StageActs({ grant }: { grant: GrantProfile }) {
  const { t } = useWords();
  const codeWord = useCodeWord();
  const mayWrite = useCan('grants.write');
  const mayAward = useCan('grants.award');
  const [target, setTarget] = useState<string | null>(null);
  const stages = grant.nextStages.filter((stage) => (stage === 'signed' ? mayAward : mayWrite));
  if (stages.length === 0) return null;
  const close = () => setTarget(null);
  return (
    <>
      <Menu position="bottom-end" withinPortal={false}>
        <Menu.Target>
          <Button rightSection={<IconChevronDown size={16} aria-hidden="true" />}>{t('grants:stage.move')}</Button>
        </Menu.Target>
        <Menu.Dropdown>
          {stages.map((stage) => (
            <Menu.Item key={stage} onClick={() => setTarget(stage)}>
              {stage === 'signed' ? t('grants:stage.award') : codeWord(`states:grant.${stage}`)}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      {target === 'signed' && <AwardSheet grant={grant} onClose={close} />}
      {target !== null && target !== 'signed' && <StageDialog grant={grant} to={target} onClose={close} />}
    </>
  );
}
