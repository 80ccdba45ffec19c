-- 人员: erasable by design. Leave this table out of every backup of the log.
create table person (
    person_id   text  primary key,
    place       text  not null,
    wrapped_key bytea not null
);

grant select, insert, update, delete on person to ${application};
