import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { NotFound } from '#kernel';
import { CaughtMail } from '#local-services';
import { CONFIG, type Config, type Page, pageOf, readCursor } from '#platform';
import { Can } from '../http/can.decorator.js';
import { ListQuery } from '../http/list.query.js';

/** A message that the built-in catcher kept instead of delivering it. */
export class CaughtMessageView {
  id: string;
  from: string;
  to: string;
  subject: string;
  receivedAt: Date;
}

export class MailHeaderView {
  name: string;
  value: string;
}

/** A caught message opened. The HTML is as it was sent: it belongs into a sandbox. */
export class OpenedMessageView extends CaughtMessageView {
  text: string;
  html: string | null;
  headers: MailHeaderView[];
  /** the whole message as it travelled */ raw: string;
}

/** What would have been sent, to look at; in demonstration mode only. */
@ApiTags('caught mail')
@Controller('caught-mail')
export class CaughtMailController {
  constructor(@Inject(CONFIG) private readonly config: Config) {}

  @Get()
  @Can('mail.read_caught')
  @ApiOperation({ operationId: 'listCaughtMail', summary: 'Caught messages, the newest first; demonstration mode only' })
  async list(@Query() { cursor, limit }: ListQuery): Promise<Page<CaughtMessageView>> {
    const after = readCursor(cursor);
    const found = await this.caught().list(limit + 1, after?.id);
    return pageOf(
      found,
      limit,
      ({ id }) => ({ key: id, id }),
      (message) => message,
    );
  }

  @Get(':id')
  @Can('mail.read_caught')
  @ApiOperation({ operationId: 'showCaughtMessage', summary: 'One caught message; demonstration mode only' })
  async show(@Param('id') id: string): Promise<OpenedMessageView> {
    const found = await this.caught().read(id);
    if (!found) throw new NotFound('mail.not-found', 'There is no such message.');
    return found;
  }

  private caught(): CaughtMail {
    if (!this.config.demo) throw new NotFound('mail.not-caught', 'Mail is not caught here: it is really sent.');
    return new CaughtMail(this.config.mailFolder);
  }
}
