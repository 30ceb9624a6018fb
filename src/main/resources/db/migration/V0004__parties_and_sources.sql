create table party (
    ref         varchar(64)                 not null primary key,
    name        varchar(200)                not null,
    kind        varchar(20)                 not null,
    parent      varchar(64) references party,
    lei         varchar(20),
    note        varchar(2000)               not null,
    recorded_at timestamp(6) with time zone not null,
    recorded_by varchar(64)                 not null,
    version     integer                     not null,
    constraint party_lei_once unique (lei)
);
create index party_by_parent on party (parent);

create table source (
    ref            varchar(64)                 not null primary key,
    title          varchar(500)                not null,
    publisher      varchar(64) references party,
    kind           varchar(20)                 not null,
    published_on   varchar(10),
    file_name      varchar(300),
    sha256         varchar(64),
    note           varchar(2000)               not null,
    recorded_at    timestamp(6) with time zone not null,
    recorded_by    varchar(64)                 not null,
    version        integer                     not null
);

-- Dates that may be known only to the month or the year are kept as written: 2019, 2025-10 or 2026-02-27.
create table claim (
    ref         varchar(64)                 not null primary key,
    kind        varchar(20)                 not null,
    speaker     varchar(64) references party,
    text        varchar(2000)               not null,
    as_of       varchar(10),
    note        varchar(2000)               not null,
    recorded_at timestamp(6) with time zone not null,
    recorded_by varchar(64)                 not null,
    version     integer                     not null
);
create table claim_citation (
    claim    varchar(64) not null references claim,
    position integer     not null,
    source   varchar(64) not null references source,
    line     integer     not null,
    primary key (claim, position)
);
create table claim_subject (
    claim   varchar(64) not null references claim,
    kind    varchar(20) not null,
    subject varchar(64) not null,
    primary key (claim, kind, subject)
);
create index claim_by_subject on claim_subject (kind, subject);

create table conflict (
    ref            varchar(64)                 not null primary key,
    question       varchar(500)                not null,
    handling       varchar(2000)               not null,
    booked_reading varchar(10)                 not null,
    recorded_at    timestamp(6) with time zone not null,
    recorded_by    varchar(64)                 not null,
    version        integer                     not null
);
create table conflict_subject (
    conflict varchar(64) not null references conflict,
    kind     varchar(20) not null,
    subject  varchar(64) not null,
    primary key (conflict, kind, subject)
);
create index conflict_by_subject on conflict_subject (kind, subject);
create table reading (
    conflict varchar(64)   not null references conflict,
    label    varchar(10)   not null,
    text     varchar(2000) not null,
    primary key (conflict, label)
);
create table reading_claim (
    conflict varchar(64) not null,
    label    varchar(10) not null,
    claim    varchar(64) not null references claim,
    primary key (conflict, label, claim),
    foreign key (conflict, label) references reading (conflict, label)
);
-- What a commitment would be if this reading held: its promised quantity and who owes whom.
create table reading_figure (
    conflict   varchar(64)    not null,
    label      varchar(10)    not null,
    commitment varchar(64)    not null,
    amount     numeric(24, 6) not null,
    unit       varchar(16)    not null,
    obligor    varchar(64)    not null references party,
    obligee    varchar(64)    not null references party,
    primary key (conflict, label, commitment),
    foreign key (conflict, label) references reading (conflict, label)
);
create index reading_figure_by_commitment on reading_figure (commitment);

-- Measured values that are no promise. Undisclosed has no amount.
create table observation (
    ref         varchar(64)                 not null primary key,
    subject     varchar(64)                 not null references party,
    measure     varchar(40)                 not null,
    title       varchar(300)                not null,
    qualifier   varchar(20)                 not null,
    amount      numeric(24, 6),
    upper       numeric(24, 6),
    unit        varchar(16)                 not null,
    observed_on varchar(10),
    claim       varchar(64) references claim,
    note        varchar(2000)               not null,
    recorded_at timestamp(6) with time zone not null,
    recorded_by varchar(64)                 not null
);
create index observation_by_subject on observation (subject, measure);

-- Something that may happen in the world; reports say whether it had, as of a date.
create table event (
    ref         varchar(64)                 not null primary key,
    title       varchar(300)                not null,
    note        varchar(2000)               not null,
    recorded_at timestamp(6) with time zone not null,
    recorded_by varchar(64)                 not null
);
create table event_report (
    event       varchar(64)                 not null references event,
    position    integer                     not null,
    occurred    boolean                     not null,
    as_of       varchar(10)                 not null,
    claim       varchar(64) references claim,
    recorded_at timestamp(6) with time zone not null,
    recorded_by varchar(64)                 not null,
    primary key (event, position)
);

create table open_question (
    ref         varchar(64)                 not null primary key,
    question    varchar(1000)               not null,
    conflict    varchar(64) references conflict,
    owner       varchar(64),
    answer      varchar(2000),
    answered_at timestamp(6) with time zone,
    answered_by varchar(64),
    recorded_at timestamp(6) with time zone not null,
    recorded_by varchar(64)                 not null,
    version     integer                     not null
);
create table open_question_subject (
    question varchar(64) not null references open_question,
    kind     varchar(20) not null,
    subject  varchar(64) not null,
    primary key (question, kind, subject)
);
