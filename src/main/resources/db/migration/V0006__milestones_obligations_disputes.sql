create table milestone (
    ref          varchar(64)                 not null primary key,
    agreement    varchar(64)                 not null references agreement,
    title        varchar(300)                not null,
    condition    varchar(20000)              not null,
    long_stop    varchar(20)                 not null,
    long_stop_on date,
    notice_days  integer,
    evidence     varchar(1000)               not null,
    since        varchar(10),
    note         varchar(2000)               not null,
    decided      boolean                     not null,
    recorded_at  timestamp(6) with time zone not null,
    recorded_by  varchar(64)                 not null,
    version      integer                     not null,
    constraint long_stop_known check (long_stop in ('DATE', 'NONE', 'UNDISCLOSED')),
    constraint long_stop_has_its_date check ((long_stop = 'DATE') = (long_stop_on is not null))
);
create table milestone_state (
    milestone    varchar(64)                 not null references milestone,
    number       integer                     not null,
    state        varchar(20)                 not null,
    effective_on date                        not null,
    reason       varchar(1000)               not null,
    recorded_at  timestamp(6) with time zone not null,
    recorded_by  varchar(64)                 not null,
    primary key (milestone, number)
);
create table milestone_consequence (
    milestone  varchar(64)  not null references milestone,
    position   integer      not null,
    kind       varchar(30)  not null,
    commitment varchar(64) references commitment,
    tranche    integer,
    text       varchar(500) not null,
    primary key (milestone, position)
);

create table obligation (
    ref         varchar(64)                 not null primary key,
    agreement   varchar(64)                 not null references agreement,
    clause      varchar(64) references clause,
    commitment  varchar(64) references commitment,
    obligor     varchar(64)                 not null references party,
    obligee     varchar(64) references party,
    kind        varchar(20)                 not null,
    title       varchar(300)                not null,
    due         varchar(20)                 not null,
    due_on      varchar(10),
    recurrence  varchar(200),
    starts_on   date,
    adjustment  varchar(20),
    calendar    varchar(64),
    next_on     date,
    qualifier   varchar(20),
    amount      numeric(24, 6),
    upper       numeric(24, 6),
    unit        varchar(16),
    owner       varchar(64),
    evidence    varchar(1000)               not null,
    note        varchar(2000)               not null,
    recorded_at timestamp(6) with time zone not null,
    recorded_by varchar(64)                 not null,
    version     integer                     not null,
    constraint obligation_due_known check (due in ('DATE', 'RECURRING', 'UNDISCLOSED', 'NONE')),
    constraint obligation_due_has_its_date check ((due = 'DATE') = (due_on is not null)),
    constraint obligation_recurs_from_a_start check ((recurrence is null) = (starts_on is null)),
    constraint obligation_counts_in_a_unit check ((qualifier is null) = (unit is null))
);

create table dispute (
    ref         varchar(64)                 not null primary key,
    title       varchar(300)                not null,
    claimant    varchar(64)                 not null references party,
    stage       varchar(20)                 not null,
    subject     varchar(1000)               not null,
    basis       varchar(1000)               not null,
    since       varchar(10),
    filed_on    varchar(10),
    note        varchar(2000)               not null,
    recorded_at timestamp(6) with time zone not null,
    recorded_by varchar(64)                 not null,
    version     integer                     not null
);
create table dispute_respondent (
    dispute varchar(64) not null references dispute,
    party   varchar(64) not null references party,
    primary key (dispute, party)
);
create table dispute_clause (
    dispute varchar(64) not null references dispute,
    clause  varchar(64) not null references clause,
    primary key (dispute, clause)
);
create table dispute_commitment (
    dispute    varchar(64) not null references dispute,
    commitment varchar(64) not null references commitment,
    primary key (dispute, commitment)
);
create table dispute_assessment (
    dispute     varchar(64)                 not null references dispute,
    number      integer                     not null,
    likelihood  varchar(30)                 not null,
    low         numeric(24, 6),
    high        numeric(24, 6),
    unit        varchar(16),
    reason      varchar(1000)               not null,
    approval_id bigint                      not null references approval,
    recorded_at timestamp(6) with time zone not null,
    primary key (dispute, number)
);
