create table inquiry (
    inquiry    text   primary key,
    leaf_index bigint not null unique,
    place      text[] not null,
    version    bigint not null,
    answer     json   not null
);
create index inquiry_place on inquiry using gin (place);
