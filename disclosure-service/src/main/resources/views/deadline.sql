create table deadline (
    duty   text        primary key,
    kind   text        not null,
    due_at timestamptz not null
);
create index deadline_due_at on deadline (due_at, duty);
