-- 收件: how far a group has taken over the facts of a source, partition by partition. The leaf
-- decides what is a duplicate and what is missing; the offset only says where to go on reading.
create table inbox_mark (
    consumer_group text   not null,
    source         text   not null,
    partition      int    not null,
    leaf           bigint not null,
    record_offset  bigint not null,
    primary key (consumer_group, source, partition)
);

-- An aggregate whose facts wait from the one on that could not be handled.
create table inbox_parked (
    id             text        primary key,
    consumer_group text        not null,
    source         text        not null,
    aggregate      text        not null,
    error          text        not null,
    tries          int         not null,
    parked_at      timestamptz not null default now(),
    retry_ordered  boolean     not null default false,
    -- by which operators page through what is parked
    number         bigint      generated always as identity unique,
    unique (consumer_group, source, aggregate)
);

create index inbox_parked_retry_ordered on inbox_parked (id) where retry_ordered;

-- Those facts as they came, in the order in which they came. What has no leaf was none of the chain.
create table inbox_parked_record (
    parked        text   not null references inbox_parked on delete cascade,
    place         bigint generated always as identity,
    partition     int    not null,
    record_offset bigint not null,
    leaf          bigint,
    sequence      bigint,
    record_key    text,
    headers       text   not null,
    value         bytea,
    primary key (parked, place)
);

-- 补齐: how far a group stood when its replica was emptied. Until its marks stand there again, what the
-- replica holds is older than what was judged by before.
create table inbox_goal (
    consumer_group text   not null,
    source         text   not null,
    partition      int    not null,
    leaf           bigint not null,
    primary key (consumer_group, source, partition)
);

grant select, insert, update, delete on inbox_goal, inbox_mark, inbox_parked, inbox_parked_record to ${application};
