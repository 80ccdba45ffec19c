create table duty (
    duty       text    primary key,
    leaf_index bigint  not null unique,
    place      text[]  not null,
    version    bigint  not null,
    opened     json    not null,
    posted     json,
    overdue    boolean not null default false,
    ended      boolean not null default false
);
create index duty_place on duty using gin (place);
