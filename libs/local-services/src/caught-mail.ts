import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { AddressObject, ParsedMail } from 'mailparser';

/** A caught message as a list shows it. */
export interface CaughtMessage {
  id: string;
  from: string;
  to: string;
  subject: string;
  /** When the catcher accepted it. */
  receivedAt: Date;
}

/** A caught message opened. The HTML is as it was sent: show it in a sandbox only. */
export interface OpenedMessage extends CaughtMessage {
  text: string;
  html: string | null;
  headers: { name: string; value: string }[];
  raw: string;
}

const NAME = /^(\d{13})-[0-9a-f]{12}$/;

/** Reads what the mail catcher wrote into its folder. */
export class CaughtMail {
  constructor(private readonly folder: string) {}

  /** Newest first; `before` is the id of the last message of the previous page. */
  async list(limit: number, before: string | null = null): Promise<CaughtMessage[]> {
    const ids = (await this.ids()).filter((id) => before === null || id < before);
    const found = await Promise.all(ids.slice(0, limit).map((id) => this.open(id)));
    return found.filter((message) => message !== null).map(({ message }) => message);
  }

  /** One message, or null when there is none of that id. */
  async read(id: string): Promise<OpenedMessage | null> {
    const found = await this.open(id);
    if (!found) return null;
    const { message, mail, raw } = found;
    const headers = mail.headerLines.map(({ key, line }) => ({ name: key, value: line.slice(line.indexOf(':') + 1).trim() }));
    return { ...message, text: mail.text ?? '', html: mail.html || null, headers, raw };
  }

  async count(): Promise<number> {
    return (await this.ids()).length;
  }

  private async ids(): Promise<string[]> {
    const names = await readdir(this.folder).catch(() => []);
    const ids = names.filter((name) => name.endsWith('.eml')).map((name) => name.slice(0, -'.eml'.length));
    return ids
      .filter((id) => NAME.test(id))
      .sort()
      .reverse();
  }

  private async open(id: string): Promise<{ message: CaughtMessage; mail: ParsedMail; raw: string } | null> {
    const instant = NAME.exec(id)?.[1];
    if (instant === undefined) return null;
    const content = await readFile(join(this.folder, `${id}.eml`)).catch(() => null);
    if (content === null) return null;
    // Loaded with the first message that somebody opens: the catcher itself does without.
    const { simpleParser } = await import('mailparser');
    const mail = await simpleParser(content, { skipTextToHtml: true, skipImageLinks: true });
    const message = {
      id,
      from: textOf(mail.from),
      to: textOf(mail.to),
      subject: mail.subject ?? '',
      receivedAt: new Date(Number(instant)),
    };
    return { message, mail, raw: content.toString('utf8') };
  }
}

function textOf(addresses: AddressObject | AddressObject[] | undefined): string {
  return [addresses ?? []]
    .flat()
    .map((each) => each.text)
    .join(', ');
}
