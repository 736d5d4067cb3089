export { FilesModule } from './files.module.js';
export { FilesService } from './files.service.js';
export { FileLinks, type OutgoingFile } from './file-links.service.js';
export { type ArrivedFile, FILE_CLASSES, FILE_SUBJECTS, FileSubjectQuery, UploadInput } from './file.inputs.js';
export { FileLinkView, FileView } from './file.views.js';
export { refusal } from './unusable-file.js';
export { eraseFiles, eraseFilesOf, grantFilesEndedBy } from './file-retention.queries.js';
