-- A restored dump brings events whose transaction ids lie ahead of the database's own. Found so, the
-- ledger stands still (RESTORED), even when the ids have caught up, until an operator orders it to be
-- re-based (REBASE_ORDERED). Up to settled_through everything was settled then: what the transaction
-- ids of those rows say counts no more.
alter table ledger_state
    add column stage           text   not null default 'SETTLING'
        check (stage in ('SETTLING', 'RESTORED', 'REBASE_ORDERED')),
    add column settled_through bigint not null default 0;
