-- 视图: generations of read models. Each lives in a schema view_<view>_<generation> of its own.
-- An error counts as long as the generation still stands at the leaf where it stopped.
create table view_generation (
    view       text        not null,
    generation integer     not null,
    revision   integer     not null,
    stage      text        not null check (stage in ('BUILDING', 'LIVE', 'RETIRED')),
    error      text,
    stopped_at bigint,
    -- the leaves that stood in the ledger when it was created: with fewer it answers nobody
    goal       bigint      not null default 0,
    retired_at timestamptz check ((stage = 'RETIRED') = (retired_at is not null)),
    primary key (view, generation)
);

create unique index view_generation_one_live on view_generation (view, revision)
    where stage = 'LIVE';
create unique index view_generation_one_building on view_generation (view, revision)
    where stage = 'BUILDING';

-- How far each generation has followed the ledger, and which process follows it.
create table view_token (
    processor_name text    not null,
    segment        integer not null,
    token          bytea,
    token_type     text,
    claimed_at     text    not null,
    owner          text,
    primary key (processor_name, segment)
);

grant select, insert, update, delete on view_generation, view_token to ${application};
