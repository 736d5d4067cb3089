import { join } from 'node:path';
import { Module } from '@nestjs/common';
import { type Config, CONFIG } from '#platform';
import { SecretsModule } from '#secrets';
import { FileLinks } from './file-links.service.js';
import { FileStore, LocalFileStore } from './file-store.js';
import { FilesService } from './files.service.js';

const FOLDER = 'files';

@Module({
  imports: [SecretsModule],
  providers: [
    { provide: FileStore, useFactory: ({ home }: Config) => new LocalFileStore(join(home, FOLDER)), inject: [CONFIG] },
    FilesService,
    FileLinks,
  ],
  exports: [FilesService, FileLinks, FileStore],
})
export class FilesModule {}
