-- 候拍: sealed events that are settled, in that order, and get their leaves at the next beat.
create table ledger_waiting (
    place        bigint      generated always as identity primary key,
    global_index bigint      not null unique,
    since        timestamptz not null default clock_timestamp()
);

grant select, insert, delete on ledger_waiting to ${application};
