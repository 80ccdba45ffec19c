-- The leaves that stood in the ledger when the generation was created: with fewer it answers nobody.
alter table view_generation add column goal bigint not null default 0;
