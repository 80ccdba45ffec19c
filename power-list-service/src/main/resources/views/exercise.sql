create table exercise (
    exercise   text primary key,
    leaf_index bigint not null unique,
    place      text[] not null,
    item       text   not null,
    title      text   not null,
    proposed   json   not null
);
-- Long and read whole: packing it would only cost.
alter table exercise alter column proposed set storage external;
create index exercise_place on exercise using gin (place);

create table vote (
    exercise text    not null,
    version  bigint  not null,
    step     text    not null,
    passed   boolean not null,
    vote     json    not null,
    primary key (exercise, version)
);

create table action (
    exercise text   not null,
    version  bigint not null,
    step     text   not null,
    action   json   not null,
    primary key (exercise, version)
);

create table publicity (
    exercise text   not null,
    version  bigint not null,
    step     text   not null,
    posted   json   not null,
    primary key (exercise, version)
);

-- One line of the story for every fact of the exercise, and every refusal on it.
create table line (
    leaf_index  bigint primary key,
    exercise    text        not null,
    -- which the exercise reached by it; null for a refusal, which leaves it where it was
    version     bigint,
    event       text        not null,
    occurred_on date        not null,
    recorded_at timestamptz not null,
    person      text,
    post        text,
    role        text,
    told        json        not null
);
create index line_exercise on line (exercise, leaf_index);

-- Who acted is named as the person's district named them last, whoever holds the post now. No other
-- district's directory has a say in it.
create table official (
    district text not null,
    person   text not null,
    name     text not null,
    primary key (district, person)
);
