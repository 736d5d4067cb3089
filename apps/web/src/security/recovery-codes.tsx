import { Button } from '@mantine/core';
import { IconCopy, IconDownload } from '@tabler/icons-react';
import { Notice } from '../ui/notice';
import { say } from '../ui/toasts';
import { useWords } from '../words/use-words';
import css from './security.module.css';

/** Recovery codes, shown this once: to copy, to keep as a file, and to say that they are kept. */
export function RecoveryCodesPanel({ codes, onKept }: { codes: readonly string[]; onKept: () => void }) {
  const { t } = useWords();
  const text = `${codes.join('\n')}\n`;
  const copy = async () => {
    await navigator.clipboard.writeText(text);
    say(t('security:codes.copied'));
  };
  return (
    <div className="stack">
      <Notice tone="risk" title={t('security:codes.once')}>
        <p>{t('security:codes.about')}</p>
      </Notice>
      <ul className={css.codes} aria-label={t('security:codes.title')}>
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <div className="row tight">
        <Button onClick={onKept}>{t('security:codes.kept')}</Button>
        {navigator.clipboard && (
          <Button variant="default" leftSection={<IconCopy size={16} aria-hidden="true" />} onClick={() => void copy()}>
            {t('security:codes.copy')}
          </Button>
        )}
        <Button
          variant="default"
          leftSection={<IconDownload size={16} aria-hidden="true" />}
          onClick={() => download(text, t('security:codes.file'))}
        >
          {t('security:codes.download')}
        </Button>
      </div>
    </div>
  );
}

function download(text: string, name: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/plain' }));
  Object.assign(document.createElement('a'), { href: address, download: name }).click();
  URL.revokeObjectURL(address);
}
