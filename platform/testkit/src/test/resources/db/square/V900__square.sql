create table replica_bulb (
    bulb text primary key,
    said text not null
);

grant select, insert, update, delete on replica_bulb to ${application};
