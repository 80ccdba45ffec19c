-- 幂等: the answer that a caller was given, kept for seven days; not part of the log.
create table idempotency (
    caller     text        not null,
    route      text        not null,
    key        text        not null,
    digest     text        not null,
    status     int,
    location   text,
    position   text,
    media_type text,
    body       bytea,
    created_at timestamptz not null default now(),
    primary key (caller, route, key)
);

create index idempotency_created_at on idempotency (created_at);

grant select, insert, update, delete on idempotency to ${application};
