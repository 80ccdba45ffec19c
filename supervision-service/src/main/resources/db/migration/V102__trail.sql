-- 用权全程: what was told of exercises anywhere, one line for each exercise that a fact concerns. A part for
-- each replica that fills it, so that each can be emptied and filled anew by itself.
create table trail_line (
    part        text        not null,
    source      text        not null,
    leaf        bigint      not null,
    -- empty where the line follows another one: by its handover, or by what it was aimed at
    exercise    text        not null,
    event       text        not null,
    causation   text,
    aggregate   text        not null,
    target      text,
    handover    text,
    -- who alone may read it; null for everyone
    entitled    text[],
    place       text[],
    recorded_at timestamptz not null,
    kind        text        not null,
    actor       text,
    role        text,
    post        text,
    zh          text        not null,
    en          text        not null,
    judgements  json        not null,
    fact        json        not null,
    primary key (part, source, leaf, exercise)
) partition by list (part);
create table trail_power_list partition of trail_line for values in ('trail_power_list');
create table trail_disclosure partition of trail_line for values in ('trail_disclosure');
create table trail_supervision partition of trail_line for values in ('trail_supervision');
create table trail_case partition of trail_line for values in ('trail_case');
create table trail_refusal partition of trail_line for values in ('trail_refusal');
create index trail_line_exercise on trail_line (exercise) where exercise <> '';
create index trail_line_target on trail_line (target) where exercise = '';
create index trail_line_handover on trail_line (handover) where exercise = '';

-- The officials by name: public data.
create table trail_official (
    person text primary key,
    name   text not null
);

grant select, insert, update, delete on trail_line, trail_power_list, trail_disclosure,
    trail_supervision, trail_case, trail_refusal, trail_official to ${application};
