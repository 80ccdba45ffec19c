-- Where each unit stood when it was registered: who is refused acts for one of them.
create table unit (
    unit  text primary key,
    place text[] not null
);

create table refusal (
    refusal     text primary key,
    leaf_index  bigint      not null unique,
    recorded_at timestamptz not null,
    -- null where it was never settled who acts: such a refusal has no place, and no reader
    place       text[],
    person      text,
    post        text,
    role        text,
    told        json        not null
);
create index refusal_place on refusal using gin (place);
