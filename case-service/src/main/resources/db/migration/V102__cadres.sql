-- 副本: which cadre held which post, by name; one who has left it stays.
create table replica_cadre (
    person text   not null,
    post   text   not null,
    name   text   not null,
    role   text   not null,
    place  text[] not null,
    since  date   not null,
    primary key (person, post)
);
grant select, insert, update, delete on replica_cadre to ${application};
