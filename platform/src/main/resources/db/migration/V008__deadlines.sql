-- 时限清扫的轮值: whose turn it is to sweep. One row, as db-scheduler 16 keeps it, on machine time;
-- what is due stands in the rooms themselves, so that this table may be emptied at any time.
create table deadline_sweep (
    task_name            text        not null,
    task_instance        text        not null,
    task_data            bytea,
    execution_time       timestamptz not null,
    picked               boolean     not null,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures int,
    last_heartbeat       timestamptz,
    version              bigint      not null,
    priority             smallint,
    primary key (task_name, task_instance)
);

grant select, insert, update, delete on deadline_sweep to ${application};
