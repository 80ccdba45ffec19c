-- 移交: of which inquiry a clue is out. It stands here because no stream that others read may tell it.
create table handover_of_inquiry (
    inquiry  text    primary key,
    handover text    not null unique,
    returned boolean not null
);

grant select, insert, update on handover_of_inquiry to ${application};
