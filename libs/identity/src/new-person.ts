import { Conflict } from '#kernel';
import { newId, type Tx } from '#platform';
import { Person } from './person.entity.js';

/** What an account is made of; what is not given has its default. */
export interface NewPerson {
  name: string;
  email: string;
  locale?: string;
  timeZone?: string;
  calendarCode?: string;
  sendHour?: number;
}

/** Enters an account without a password. Throws Conflict when the address is taken. Returns its id. */
export async function insertPerson(tx: Tx, input: NewPerson): Promise<string> {
  const email = input.email.toLowerCase();
  if (await tx.existsBy(Person, { email })) {
    throw new Conflict('identity.address-taken', 'There is an account with this e-mail address already.');
  }
  const id = newId();
  await tx.insert(Person, {
    id,
    version: 1,
    demo: false,
    name: input.name,
    email,
    locale: input.locale ?? 'en',
    timeZone: input.timeZone ?? 'Europe/London',
    calendarCode: input.calendarCode ?? 'GB-ENG',
    sendHour: input.sendHour ?? 9,
  });
  return id;
}
