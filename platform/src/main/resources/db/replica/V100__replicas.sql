-- 副本: what power-list-service owns, as far as it has arrived; rows and marks are emptied together. In
-- every service that imports replica.ReplicaConfiguration.
create table replica_unit (
    unit  text   primary key,
    place text[] not null
);

create table replica_post (
    post   text   primary key,
    role   text   not null,
    place  text[] not null,
    person text   not null,
    since  date   not null
);
create index replica_post_person on replica_post (person);

-- Everyone who ever held a post; a post knows its present holder alone.
create table replica_official (
    person text primary key
);

create table replica_rule_pack (
    pack           text    not null,
    version        integer not null,
    unit           text    not null,
    effective_from date    not null,
    primary key (pack, version)
);
create index replica_rule_pack_unit on replica_rule_pack (unit, version);

create table replica_rule (
    pack    text    not null,
    version integer not null,
    key     text    not null,
    rule    json    not null,
    primary key (pack, version, key)
);

grant select, insert, update, delete
    on replica_unit, replica_post, replica_official, replica_rule_pack, replica_rule to ${application};
