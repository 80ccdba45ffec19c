-- 转发: how far the ledger has come to Kafka; one row. All leaves below position are acknowledged;
-- last_leaf and last_offset tell of each partition which leaf was acknowledged last, and where it
-- lies (-1: none). Who holds the lease works; turn counts the holders and is the fencing.
create table relay_state (
    only_row    boolean     primary key default true check (only_row),
    turn        bigint      not null,
    owner       text,
    lease_until timestamptz not null,
    position    bigint      not null check (position >= 0),
    last_leaf   bigint[]    not null,
    last_offset bigint[]    not null
);

insert into relay_state (turn, lease_until, position, last_leaf, last_offset)
values (0, '-infinity', 0, array_fill(-1::bigint, array[12]), array_fill(-1::bigint, array[12]));

grant select, update on relay_state to ${application};
