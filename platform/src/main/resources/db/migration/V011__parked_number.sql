-- 停放的先后, by which operators page through what is parked.
alter table inbox_parked add column number bigint generated always as identity unique;
