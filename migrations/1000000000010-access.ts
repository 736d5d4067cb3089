import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The ground of access: the application's role, who acts, and what protecting a table means. */
export class Access1000000000010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create extension if not exists pg_trgm;
      create extension if not exists unaccent;
      create schema access;
      create collation access.names (provider = icu, locale = 'und-u-ks-level2', deterministic = false);
      create collation access.sorted (provider = icu, locale = 'und');

      do $$ begin
        if not exists (select from pg_roles where rolname = 'entente_app') then
          create role entente_app nologin;
        end if;
        execute format('grant entente_app to %I', current_user);
      end $$;
      grant usage on schema access to entente_app;
      grant select on entente_migration to entente_app;

      create function access.actor_kind() returns text language sql stable
        return nullif(current_setting('entente.actor_kind', true), '');
      create function access.actor_name() returns text language sql stable
        return nullif(current_setting('entente.actor', true), '');

      -- Whoever did not come through one of the two doors sees nothing and writes nothing.
      create function access.protect(target regclass) returns void language plpgsql as $$
      begin
        execute format('grant usage on schema %I to entente_app',
          (select nspname from pg_namespace n join pg_class c on c.relnamespace = n.oid where c.oid = target));
        execute format('alter table %s enable row level security', target);
        execute format('create policy known_actor on %s to entente_app
          using ((select access.actor_kind()) is not null) with check ((select access.actor_kind()) is not null)', target);
        execute format('grant select, insert, update, delete on %s to entente_app', target);
      end $$;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      revoke select on entente_migration from entente_app;
      drop schema access cascade;`);
  }
}
