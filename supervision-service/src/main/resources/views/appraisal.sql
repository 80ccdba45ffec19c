create table appraisal (
    appraisal  text   primary key,
    matter     text   not null,
    leaf_index bigint not null unique,
    place      text[] not null,
    version    bigint not null,
    answer     json   not null
);
create index appraisal_matter on appraisal (matter);
create index appraisal_place on appraisal using gin (place);
