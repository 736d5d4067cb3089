import { Button, Modal, Textarea } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useSend } from '../api/use-api';
import { ProblemNotice } from '../ui/problem-notice';
import { useWords } from '../words/use-words';
import type { Report } from './report';

/** Asks once before a report is kept for good, with a note for its readers. */
export function FreezeDialog({ report, onClose }: { report: Report; onClose: () => void }) {
  const { t } = useWords();
  const [note, setNote] = useState('');
  const freeze = useSend('POST', `/funding-gap/reports/${report.id}/freezing`, {
    refresh: ['/funding-gap/reports', '/today'],
    said: 'funding-gap:freeze.said',
    onDone: onClose,
  });
  const send = (event: FormEvent) => {
    event.preventDefault();
    freeze.send({ body: note.trim() === '' ? {} : { note: note.trim() }, version: report.version });
  };
  return (
    <Modal opened onClose={onClose} title={t('funding-gap:freeze.title')} closeButtonProps={{ 'aria-label': t('ui:close') }}>
      <form className="stack" onSubmit={send}>
        <p>{t('funding-gap:freeze.about')}</p>
        {freeze.problem && <ProblemNotice problem={freeze.problem} />}
        <Textarea
          label={t('funding-gap:freeze.note')}
          description={t('funding-gap:freeze.noteAbout')}
          rows={3}
          maxLength={1000}
          data-autofocus
          value={note}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
        <div className="row tight">
          <Button type="submit" loading={freeze.sending}>
            {t('funding-gap:freeze.act')}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t('ui:cancel')}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
