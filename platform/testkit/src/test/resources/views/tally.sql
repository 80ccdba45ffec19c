create table tally (
    basket  text primary key,
    apples  integer not null,
    changes integer not null
);
