-- 补齐: how far a group stood when its replica was emptied. Until its marks stand there again, what the
-- replica holds is older than what was judged by before.
create table inbox_goal (
    consumer_group text   not null,
    source         text   not null,
    partition      int    not null,
    leaf           bigint not null,
    primary key (consumer_group, source, partition)
);

grant select, insert, update, delete on inbox_goal to ${application};
