-- 事件库: append-only. txid stands before the global index so that a row takes its transaction id
-- first; the salt keeps hashes of small payloads from being guessed.
create table domain_event (
    txid             xid8        not null default pg_current_xact_id(),
    global_index     bigint      generated always as identity primary key,
    event_identifier text        not null unique,
    aggregate_identifier text    not null,
    sequence_number  bigint      not null,
    type             text,
    time_stamp       text        not null,
    payload_type     text        not null,
    payload_revision text,
    payload          bytea       not null,
    meta_data        bytea       not null,
    salt             bytea       not null default uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()),
    unique (aggregate_identifier, sequence_number)
);

-- What is long is neither packed nor unpacked, though the sequencer, the relay and every view read it.
alter table domain_event alter column payload set storage external;

create index domain_event_txid on domain_event (txid);

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'log tables are append-only: % on % is refused', tg_op, tg_table_name
        using errcode = 'insufficient_privilege';
end
$$;

-- Axon asks for snapshots on load; snapshots live outside the log and may be deleted.
create table snapshot_event (
    event_identifier text   not null unique,
    aggregate_identifier text not null,
    sequence_number  bigint not null,
    type             text   not null,
    time_stamp       text   not null,
    payload_type     text   not null,
    payload_revision text,
    payload          bytea  not null,
    meta_data        bytea,
    primary key (aggregate_identifier, sequence_number)
);

create trigger domain_event_append_only before update or delete or truncate on domain_event
    for each statement execute function refuse_change();
alter table domain_event enable always trigger domain_event_append_only;

grant usage on schema public to ${application};
grant select, insert on domain_event to ${application};
grant select, insert, update, delete on snapshot_event to ${application};
