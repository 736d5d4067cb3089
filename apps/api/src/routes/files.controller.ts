import { Controller, Delete, Get, Param, Post, Query, Req, Res, StreamableFile } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOkResponse, ApiOperation, ApiParam, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { FileLinks, FileLinkView, FilesService, FileSubjectQuery, FileView } from '#files';
import type { PersonActor } from '#kernel';
import { AnsweredOnce } from '../http/answered-once.js';
import { Can } from '../http/can.decorator.js';
import { NoContent } from '../http/no-content.js';
import { Acting, Id } from '../http/parameters.js';
import { uploadedFile } from '../http/uploaded-file.js';
import { UPLOAD_BODY } from './upload-body.js';

/** Nothing that a file holds runs on our address, whatever a browser makes of it. */
const HARMLESS = "default-src 'none'; sandbox; frame-ancestors 'none'";

@ApiTags('files')
@Controller('files')
export class FilesController {
  constructor(
    private readonly files: FilesService,
    private readonly links: FileLinks,
  ) {}

  @Get()
  @Can('files.read')
  @ApiOperation({ operationId: 'listFiles', summary: 'Files of a record, the latest first' })
  list(@Acting() actor: PersonActor, @Query() subject: FileSubjectQuery): Promise<FileView[]> {
    return this.files.list(actor, subject);
  }

  @Post()
  @AnsweredOnce()
  @Can('files.write')
  @ApiOperation({ operationId: 'uploadFile', summary: 'Add a file to a record' })
  @ApiConsumes('multipart/form-data')
  @ApiBody({ schema: UPLOAD_BODY })
  async upload(@Acting() actor: PersonActor, @Req() request: FastifyRequest): Promise<FileView> {
    const { file, input } = await uploadedFile(request);
    return this.files.upload(actor, input, file);
  }

  @Post(':id/link')
  @AnsweredOnce()
  @Can('files.read')
  @ApiOperation({ operationId: 'linkFile', summary: 'A link to the content, for your own session and two minutes' })
  link(@Acting() actor: PersonActor, @Id() id: string): Promise<FileLinkView> {
    return this.links.link(actor, id);
  }

  @Get('content/:token')
  @Can('files.read')
  @ApiOperation({ operationId: 'readFile', summary: 'The content behind a link of your own' })
  @ApiParam({ name: 'token' })
  @ApiProduces('application/octet-stream')
  @ApiOkResponse({ description: 'the file, as attachment', schema: { type: 'string', format: 'binary' } })
  async content(
    @Acting() actor: PersonActor,
    @Param('token') token: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const { content, mediaType, disposition } = await this.links.open(actor, token);
    void reply.header('content-security-policy', HARMLESS).header('x-content-type-options', 'nosniff');
    return new StreamableFile(content, { type: mediaType, disposition });
  }

  @Delete(':id')
  @NoContent()
  @Can('files.write')
  @ApiOperation({ operationId: 'eraseFile', summary: 'Erase a file for good' })
  erase(@Acting() actor: PersonActor, @Id() id: string): Promise<void> {
    return this.files.erase(actor, id);
  }
}
