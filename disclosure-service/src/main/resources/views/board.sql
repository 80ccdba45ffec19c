create table duty (
    duty       text    primary key,
    leaf_index bigint  not null unique,
    place      text[]  not null,
    version    bigint  not null,
    opened     jsonb   not null,
    posted     jsonb,
    overdue    boolean not null default false,
    ended      boolean not null default false
);
create index duty_place on duty using gin (place);
