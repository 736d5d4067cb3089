import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What stays as it is: a version of the standards in use, an assessment that was handed in, and all that belongs to it. */
export class StandardsGuards1000000000081 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(GUARDS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger answer_guard on standards.answer;
      drop trigger evidence_guard on standards.evidence;
      drop trigger action_guard on standards.action;
      drop trigger assessment_guard on standards.assessment;
      drop trigger standard_version_frozen on standards.standard_version;
      drop function standards.guard_part(), standards.guard_assessment(), standards.guard_version();
      drop function standards.may_follow(text, text);`);
  }
}

const GUARDS = `
  create function standards.guard_version() returns trigger language plpgsql as $$
  declare
    fixed boolean := old.frozen_at is not null or old.status in ('adopted', 'retired');
  begin
    if fixed and (tg_op = 'DELETE' or (new.card, new.standard, new.version_number) is distinct from (old.card, old.standard, old.version_number)
        or (old.frozen_at is not null and new.frozen_at is distinct from old.frozen_at)) then
      raise exception 'this version of the standards was used or adopted; make a new version'
        using errcode = 'restrict_violation', constraint = 'standard_version_frozen';
    end if;
    return case when tg_op = 'DELETE' then old else new end;
  end $$;
  create trigger standard_version_frozen before update or delete on standards.standard_version
    for each row execute function standards.guard_version();

  create function standards.may_follow(before text, after text) returns boolean language sql immutable return
    after = any (case before
      when 'draft' then array['draft', 'in_assessment', 'withdrawn']
      when 'in_assessment' then array['in_assessment', 'in_review', 'withdrawn']
      when 'in_review' then array['in_review', 'reconciliation', 'approved', 'rejected', 'withdrawn']
      when 'reconciliation' then array['reconciliation', 'approved', 'rejected', 'withdrawn']
      when 'approved' then array['approved', 'superseded', 'suspended']
      when 'suspended' then array['suspended', 'superseded']
      else array[before] end);

  create function standards.guard_assessment() returns trigger language plpgsql as $$
  declare
    always_fixed text[] := array['id', 'organisation_id', 'partnership_id', 'standard_version_id', 'profile_code', 'card',
      'gate_questions', 'carries_money', 'proposer_id', 'correction_reason', 'created_at'];
    still_open text[] := array['state', 'version', 'updated_at', 'owner_id', 'suspended_on', 'suspension_reason'];
    is_over boolean := old.state not in ('draft', 'in_assessment', 'in_review', 'reconciliation');
  begin
    if tg_op = 'DELETE' then
      if old.state in ('draft', 'in_assessment') then return old; end if;
      raise exception 'an assessment that was handed in is kept' using errcode = 'restrict_violation', constraint = 'assessment_kept';
    end if;
    if not standards.may_follow(old.state, new.state) then
      raise exception 'an assessment cannot go from % to %', old.state, new.state
        using errcode = 'check_violation', constraint = 'assessment_transition';
    end if;
    if exists (select from unnest(always_fixed) field where to_jsonb(new) -> field is distinct from to_jsonb(old) -> field)
      or (is_over and to_jsonb(new) - still_open is distinct from to_jsonb(old) - still_open) then
      raise exception 'this is fixed; a correction is a new assessment' using errcode = 'restrict_violation', constraint = 'assessment_fixed';
    end if;
    return new;
  end $$;
  create trigger assessment_guard before update or delete on standards.assessment
    for each row execute function standards.guard_assessment();

  -- What belongs to an assessment changes only while it is being scored; of an action, only that it was done.
  create function standards.guard_part() returns trigger language plpgsql as $$
  declare
    part jsonb := case when tg_op = 'DELETE' then to_jsonb(old) else to_jsonb(new) end;
    head standards.assessment;
    later text[] := array['done_on', 'version', 'updated_at'];
  begin
    select * into head from standards.assessment where id = (part ->> 'assessment_id')::uuid;
    if head.state not in ('draft', 'in_assessment') and not (tg_op = 'UPDATE' and tg_table_name = 'action'
        and to_jsonb(new) - later is not distinct from to_jsonb(old) - later) then
      raise exception 'the assessment was handed in' using errcode = 'restrict_violation', constraint = 'assessment_part_fixed';
    end if;
    if tg_op = 'DELETE' then return old; end if;
    if part ->> 'criterion' is not null and not jsonb_path_exists(head.card, '$.criteria[*] ? (@.id == $criterion)', part) then
      raise exception 'the card has no such criterion' using errcode = 'check_violation', constraint = 'assessment_criterion_known';
    end if;
    if part ->> 'domain' is not null and not jsonb_path_exists(head.card, '$.domains[*] ? (@.id == $domain)', part) then
      raise exception 'the card has no such domain' using errcode = 'check_violation', constraint = 'assessment_domain_known';
    end if;
    if (part ->> 'score')::int >= jsonb_array_length(head.card -> 'scale') then
      raise exception 'the scale ends below this score' using errcode = 'check_violation', constraint = 'answer_score_on_scale';
    end if;
    return new;
  end $$;
  create trigger answer_guard before insert or update or delete on standards.answer for each row execute function standards.guard_part();
  create trigger evidence_guard before insert or update or delete on standards.evidence for each row execute function standards.guard_part();
  create trigger action_guard before insert or update or delete on standards.action for each row execute function standards.guard_part();`;
