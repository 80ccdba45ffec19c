-- 知悉范围: who may know of what. Written in the transaction of the facts that change it, asked with one
-- look at one row, whether there is such a thing or not (decisions/0001).

-- What belongs to the matter of a clue: the clue itself, its case, the village's volume.
create table matter (
    clue  text not null,
    kind  text not null,
    thing text not null,
    primary key (clue, kind, thing)
);

create table entrusted (
    clue   text not null,
    person text not null,
    primary key (clue, person)
);

create table subject (
    clue   text not null,
    person text not null,
    primary key (clue, person)
);
create index subject_person on subject (person);

-- Of a subject, wherever it was declared: whoever is related in one matter is so in all.
create table relative (
    subject text not null,
    person  text not null,
    primary key (subject, person)
);

-- 回避: whatever they are assigned to, before or after.
create view kept_out as
    select clue, person from subject
    union
    select subject.clue, relative.person from subject join relative on relative.subject = subject.person;

-- What follows: who may know of which thing, and through which clue.
create table insight (
    kind   text   not null,
    thing  text   not null,
    person text   not null,
    clue   text   not null,
    number bigint generated always as identity,
    primary key (kind, thing, person, clue)
);
create index insight_person on insight (person, kind, number);
create index insight_clue on insight (clue);

grant select, insert on matter, entrusted, subject, relative to ${application};
grant select on kept_out to ${application};
grant select, insert, delete on insight to ${application};

-- 暗名: the key by which ids are made of other ids, so that nobody outside can make them too.
create table naming_key (
    key bytea not null
);
insert into naming_key
    values (decode(replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', ''), 'hex'));
grant select on naming_key to ${application};
