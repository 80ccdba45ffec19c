create table unit (
    unit           text primary key,
    kind           text not null,
    code           text not null,
    name_zh        text not null,
    name_en        text not null,
    parent         text,
    place          text[] not null,
    effective_from date not null
);
create index unit_parent on unit (parent, code);

create table post (
    post   text primary key,
    unit   text not null,
    role   text not null,
    person text not null,
    name   text not null,
    since  date not null
);
create index post_unit on post (unit);

create table roll (
    leaf_index bigint primary key,
    unit       text    not null,
    body       text    not null,
    size       integer not null,
    as_of      date    not null
);
create index roll_unit on roll (unit);
