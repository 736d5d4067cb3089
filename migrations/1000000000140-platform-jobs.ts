import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Long work that a person can leave and come back to, and answers kept so that a repeated request does nothing twice. */
export class PlatformJobs1000000000140 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create schema platform;
      create table platform.job (
        id uuid constraint job_pk primary key,
        kind text collate "C" not null,
        input jsonb not null,
        state text collate "C" not null default 'queued'
          constraint job_state check (state in ('queued', 'running', 'done', 'failed')),
        progress smallint not null default 0 constraint job_progress check (progress between 0 and 100),
        result_id uuid,
        problem text,
        requested_by uuid,
        created_at timestamptz not null default now(),
        lease_until timestamptz,
        attempts smallint not null default 0,
        finished_at timestamptz
      );
      create index job_waiting on platform.job (created_at) where state in ('queued', 'running');
      create table platform.idempotency_key (
        actor uuid not null,
        key text collate "C" not null,
        request_hash text not null,
        status smallint,
        body jsonb,
        headers jsonb,
        created_at timestamptz not null default now(),
        constraint idempotency_key_pk primary key (actor, key)
      );
      create index idempotency_key_by_age on platform.idempotency_key (created_at);
      create table platform.heartbeat (
        name text collate "C" constraint heartbeat_pk primary key,
        at timestamptz not null
      );
      select access.protect('platform.job');
      select access.protect('platform.idempotency_key');
      select access.protect('platform.heartbeat');`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop schema platform cascade');
  }
}
