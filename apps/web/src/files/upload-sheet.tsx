import { FileInput, NativeSelect } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useFormProblem } from '../api/use-form-problem';
import { useCan } from '../api/session';
import { useSend } from '../api/use-api';
import { SENSITIVITIES } from '../partners/organisation';
import { FormSheet } from '../ui/form-sheet';
import { useWords } from '../words/use-words';
import { ACCEPTED, type FileSubject } from './file';

type Values = { file: File | null; fileClass: string; sensitivity: string };

const FIELDS = ['file', 'fileClass', 'sensitivity'];

/** Adds a file to a record: which, of what kind, and who may read it. */
export function UploadSheet({ of, id, onClose }: { of: FileSubject; id: string; onClose: () => void }) {
  const { t } = useWords();
  const maySeeMoney = useCan('files.read_financial');
  const initialValues: Values = { file: null, fileClass: of === 'assessment' ? 'evidence' : 'ordinary', sensitivity: 'internal' };
  const form = useForm<Values>({ initialValues });
  const upload = useSend('POST', '/files', {
    refresh: ['/files', '/history'],
    said: 'files:said.added',
    onDone: onClose,
    quiet: true,
  });
  useFormProblem(upload.problem, form.setErrors, '/files');
  const classes = ['ordinary', 'evidence', ...(maySeeMoney ? ['financial'] : [])];
  return (
    <FormSheet
      title={t('files:add')}
      save={t('files:send')}
      sending={upload.sending}
      problem={upload.problem}
      fields={FIELDS}
      disabled={form.values.file === null}
      onSubmit={form.onSubmit((values) => upload.send({ body: bodyOf(of, id, values) }))}
      onClose={onClose}
    >
      <FileInput
        label={t('files:file')}
        description={t('files:fileAbout')}
        placeholder={t('files:choose')}
        accept={ACCEPTED}
        required
        {...form.getInputProps('file')}
      />
      <NativeSelect
        label={t('files:kind')}
        data={classes.map((value) => ({ value, label: t(`files:class.${value}`) }))}
        {...form.getInputProps('fileClass')}
      />
      <NativeSelect
        label={t('files:sensitivity')}
        data={SENSITIVITIES.map((value) => ({ value, label: t(`partners:sensitivity.${value}`) }))}
        {...form.getInputProps('sensitivity')}
      />
    </FormSheet>
  );
}

/** The words about the file come first, so that the API can check them before it reads the rest. */
function bodyOf(subjectType: FileSubject, subjectId: string, { file, fileClass, sensitivity }: Values): FormData {
  const body = new FormData();
  for (const [name, value] of Object.entries({ subjectType, subjectId, fileClass, sensitivity })) body.append(name, value);
  if (file) body.append('file', file);
  return body;
}
