import { FILE_CLASSES, FILE_SUBJECTS } from '#files';

/** How an upload looks in the description of the api: multipart bodies are read by hand. */
export const UPLOAD_BODY = {
  type: 'object',
  required: ['subjectType', 'subjectId', 'file'],
  properties: {
    subjectType: { type: 'string', enum: [...FILE_SUBJECTS] },
    subjectId: { type: 'string', format: 'uuid' },
    fileClass: { type: 'string', enum: [...FILE_CLASSES], default: 'ordinary' },
    sensitivity: { type: 'string', enum: ['open', 'internal', 'restricted', 'sealed'], default: 'internal' },
    file: { type: 'string', format: 'binary' },
  },
};
