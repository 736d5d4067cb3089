import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The history of a grant tells no more of its sub-grants than its lists do, also of one that was taken back. */
export class HistoryHides1000000000232 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Whether whoever acts may be told of a sub-grant that is not there any more: the log knows whom it passed.
      create function access.shows_removed_subgrant(record uuid, subgrant text) returns boolean language plpgsql stable
        security definer set search_path = pg_catalog as $$
      declare
        parties uuid[];
      begin
        -- One that is there is shown or hidden by its own rule.
        if exists (select from grants.subgrant s where s.id = subgrant::uuid) then return false; end if;
        parties := array(
          select distinct coalesce(named.party ->> 1, named.party #>> '{}')::uuid from audit.entry e
          cross join lateral (values (e.changes -> 'fromId'), (e.changes -> 'toId')) as named (party)
          where e.subject_type = 'grant' and e.subject_id = record and e.changes ->> 'subgrantId' = subgrant
            and named.party is not null);
        return cardinality(parties) > 0 and not parties && access.hidden_organisations()
          and (access.system() is not null or access.everywhere('grants.read') or parties && access.networks('grants.read'));
      end $$;

      -- Whether an entry about a record is for whoever acts, who may read the record itself. It asks with the reader's own eyes.
      create function access.shows_entry(record uuid, changes jsonb) returns boolean language sql stable as $$
        select not changes ? 'subgrantId'
          or exists (select from grants.subgrant s where s.id = (changes ->> 'subgrantId')::uuid)
          or access.shows_removed_subgrant(record, changes ->> 'subgrantId') $$;
      revoke execute on function access.shows_removed_subgrant, access.shows_entry from public;
      grant execute on function access.shows_removed_subgrant, access.shows_entry to entente_app;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function access.shows_entry, access.shows_removed_subgrant;');
  }
}
