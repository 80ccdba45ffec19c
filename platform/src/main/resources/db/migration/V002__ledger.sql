-- 账本: settled events in one order without holes, as leaves of a Merkle log.
create table ledger_leaf (
    leaf_index   bigint primary key check (leaf_index >= 0),
    global_index bigint not null unique,
    entry        bytea  not null,
    leaf_hash    bytea  not null check (octet_length(leaf_hash) = 32)
);

-- Roots of complete subtrees of 256, 65 536, … leaves (tile levels 1, 2, …); level 0 is ledger_leaf.
create table ledger_tile_hash (
    level    smallint not null check (level >= 1),
    position bigint   not null check (position >= 0),
    hash     bytea    not null check (octet_length(hash) = 32),
    primary key (level, position)
);

-- Where the sequencer stands; one row. Between the two snapshots lies the batch being settled, page
-- by page up to page_position; turn counts up with every step and is the fencing. A restored dump
-- brings events whose transaction ids lie ahead of the database's own. Found so, the ledger stands
-- still (RESTORED), even when the ids have caught up, until an operator orders it to be re-based
-- (REBASE_ORDERED). Up to settled_through everything was settled then: what the transaction ids of
-- those rows say counts no more.
create table ledger_state (
    only_row        boolean     primary key default true check (only_row),
    turn            bigint      not null,
    size            bigint      not null,
    frontier        bytea       not null,
    last_snapshot   pg_snapshot not null,
    target_snapshot pg_snapshot,
    page_position   bigint      not null,
    stage           text        not null default 'SETTLING'
        check (stage in ('SETTLING', 'RESTORED', 'REBASE_ORDERED')),
    settled_through bigint      not null default 0
);

insert into ledger_state (turn, size, frontier, last_snapshot, target_snapshot, page_position)
values (0, 0, decode('0000000000000000', 'hex'), '3:3:', null, 0);

-- 候拍: sealed events that are settled, in that order, and get their leaves at the next beat.
create table ledger_waiting (
    place        bigint      generated always as identity primary key,
    global_index bigint      not null unique,
    since        timestamptz not null default clock_timestamp()
);

create trigger ledger_leaf_append_only before update or delete or truncate on ledger_leaf
    for each statement execute function refuse_change();
alter table ledger_leaf enable always trigger ledger_leaf_append_only;

create trigger ledger_tile_hash_append_only before update or delete or truncate on ledger_tile_hash
    for each statement execute function refuse_change();
alter table ledger_tile_hash enable always trigger ledger_tile_hash_append_only;

grant select, insert on ledger_leaf, ledger_tile_hash to ${application};
grant select, update on ledger_state to ${application};
grant select, insert, delete on ledger_waiting to ${application};
