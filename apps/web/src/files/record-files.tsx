import { Button } from '@mantine/core';
import { useState } from 'react';
import { useCan } from '../api/session';
import { useRead, useSend } from '../api/use-api';
import { Badge } from '../ui/badge';
import { ConfirmButton } from '../ui/confirm-button';
import { InstantText } from '../ui/date-text';
import { EmptyState } from '../ui/empty-state';
import { ProblemNotice } from '../ui/problem-notice';
import { Section } from '../ui/section';
import { Skeleton } from '../ui/waiting';
import { useCodeWord, useWords } from '../words/use-words';
import { type FileSubject, type RecordFile, sizeText } from './file';
import css from './files.module.css';
import { UploadSheet } from './upload-sheet';

type Props = { of: FileSubject; id: string };

/** The files of a record: adding, fetching and erasing them. */
export function RecordFiles({ of, id }: Props) {
  const { t } = useWords();
  const mayWrite = useCan('files.write');
  const [isAdding, setAdding] = useState(false);
  const { data: files, loading, problem, again } = useRead<RecordFile[]>('/files', { subjectType: of, subjectId: id });
  return (
    <Section
      title={t('files:title')}
      about={t('files:about')}
      acts={
        mayWrite && (
          <Button size="xs" variant="default" onClick={() => setAdding(true)}>
            {t('files:add')}
          </Button>
        )
      }
    >
      {problem && !files && <ProblemNotice problem={problem} again={again} />}
      {loading && <Skeleton lines={2} />}
      {files?.length === 0 && <EmptyState title={t('files:none')}>{mayWrite ? t('files:noneText') : null}</EmptyState>}
      {files && files.length > 0 && (
        <ul className={css.files}>
          {files.map((file) => (
            <FileLine key={file.id} file={file} mayWrite={mayWrite} />
          ))}
        </ul>
      )}
      {isAdding && <UploadSheet of={of} id={id} onClose={() => setAdding(false)} />}
    </Section>
  );
}

function FileLine({ file, mayWrite }: { file: RecordFile; mayWrite: boolean }) {
  const { t, language } = useWords();
  const codeWord = useCodeWord();
  const fetchIt = useSend<{ url: string }>('POST', `/files/${file.id}/link`, {
    onDone: ({ url }) => window.location.assign(url),
  });
  const erase = useSend('DELETE', `/files/${file.id}`, { refresh: ['/files'], said: 'files:said.erased' });
  return (
    <li className={css.file}>
      <div>
        <b className={css.name}>
          <bdi>{file.name}</bdi>
        </b>
        <div className={css.facts}>
          <span>{sizeText(file.size, language)}</span>
          <InstantText value={file.uploadedAt} />
          <bdi>{file.uploadedByName}</bdi>
          {file.fileClass !== 'ordinary' && <Badge tone="quiet">{t(`files:class.${file.fileClass}`)}</Badge>}
          {(file.sensitivity === 'restricted' || file.sensitivity === 'sealed') && (
            <Badge tone="risk">{t(`partners:sensitivity.${file.sensitivity}`)}</Badge>
          )}
        </div>
        {file.warning && <p className={css.warning}>{codeWord(`files:warning.${file.warning}`)}</p>}
      </div>
      <div className="row tight">
        <Button
          size="xs"
          variant="default"
          loading={fetchIt.sending}
          onClick={() => fetchIt.send()}
          aria-label={t('files:fetchOne', { name: file.name })}
        >
          {t('files:fetch')}
        </Button>
        {mayWrite && (
          <ConfirmButton
            size="xs"
            question={t('files:eraseAbout')}
            confirm={t('files:erase')}
            onConfirm={() => erase.send()}
            aria-label={t('files:eraseOne', { name: file.name })}
          >
            {t('files:erase')}
          </ConfirmButton>
        )}
      </div>
    </li>
  );
}
