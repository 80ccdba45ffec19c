create table briefing (
    briefing   text   primary key,
    leaf_index bigint not null unique,
    place      text[] not null,
    answer     json   not null
);
create index briefing_place on briefing using gin (place);
