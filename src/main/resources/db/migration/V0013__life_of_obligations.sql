-- Days on which no business is done.
create table holiday_calendar (
    ref         varchar(64)                 not null primary key,
    title       varchar(300)                not null,
    recorded_at timestamp(6) with time zone not null,
    recorded_by varchar(64)                 not null,
    version     integer                     not null
);
create table holiday (
    calendar varchar(64) not null references holiday_calendar,
    falls_on date        not null,
    primary key (calendar, falls_on)
);

alter table obligation add constraint obligation_calendar foreign key (calendar) references holiday_calendar;
create index obligation_by_next_occurrence on obligation (next_on);

-- What becomes of an obligation; open where there is no row.
create table obligation_state (
    obligation   varchar(64)                 not null references obligation,
    number       integer                     not null,
    status       varchar(20)                 not null,
    effective_on date                        not null,
    reason       varchar(1000)               not null,
    due_on       date,
    dispute      varchar(64) references dispute,
    recorded_at  timestamp(6) with time zone not null,
    recorded_by  varchar(64)                 not null,
    primary key (obligation, number),
    constraint obligation_status_known
        check (status in ('OPEN', 'PARTIALLY_FULFILLED', 'SUSPENDED', 'FULFILLED', 'WAIVED', 'VIOLATED'))
);

-- The times that an obligation recurs, by the day of its rule; due_on is that day adjusted to business days.
create table occurrence (
    obligation  varchar(64)                 not null references obligation,
    rule_day    date                        not null,
    due_on      date                        not null,
    recorded_at timestamp(6) with time zone not null,
    primary key (obligation, rule_day)
);
create table occurrence_state (
    obligation   varchar(64)                 not null,
    rule_day     date                        not null,
    number       integer                     not null,
    status       varchar(20)                 not null,
    effective_on date                        not null,
    reason       varchar(1000)               not null,
    due_on       date,
    dispute      varchar(64) references dispute,
    recorded_at  timestamp(6) with time zone not null,
    recorded_by  varchar(64)                 not null,
    primary key (obligation, rule_day, number),
    foreign key (obligation, rule_day) references occurrence,
    constraint occurrence_status_known
        check (status in ('OPEN', 'PARTIALLY_FULFILLED', 'SUSPENDED', 'FULFILLED', 'WAIVED', 'VIOLATED'))
);

-- What somebody proposes to become of an obligation; the approval tells what became of that.
create table obligation_change (
    approval_id   bigint       not null primary key references approval,
    obligation    varchar(64)  not null references obligation,
    occurrence    date,
    kind          varchar(20)  not null,
    effective_on  date         not null,
    due_on        date,
    dispute       varchar(64) references dispute,
    force_majeure varchar(200) not null,
    reason        varchar(700) not null,
    constraint obligation_change_known check (kind in ('EXTEND', 'WAIVE', 'VIOLATE', 'SUSPEND', 'RESUME')),
    foreign key (obligation, occurrence) references occurrence,
    constraint extension_has_its_day check ((kind = 'EXTEND') = (due_on is not null))
);

create sequence fulfilment_id_seq start with 1 increment by 1;

-- What was done for obligations. One that awaits its second person, or was rejected, is not counted.
create table fulfilment (
    id            bigint                      not null primary key,
    obligation    varchar(64)                 not null references obligation,
    occurrence    date,
    amount        numeric(24, 6),
    unit          varchar(16),
    complete      boolean                     not null,
    fulfilled_on  date                        not null,
    note          varchar(900)                not null,
    approval_id   bigint references approval,
    counted_at    timestamp(6) with time zone,
    entry_number  bigint references entry,
    taken_back_on date,
    taken_back_at timestamp(6) with time zone,
    recorded_at   timestamp(6) with time zone not null,
    recorded_by   varchar(64)                 not null,
    foreign key (obligation, occurrence) references occurrence,
    constraint fulfilment_of_an_approval unique (approval_id),
    constraint fulfilment_of_an_entry unique (entry_number),
    constraint fulfilment_counts_in_a_unit check ((amount is null) = (unit is null)),
    constraint fulfilment_is_some check (amount > 0),
    constraint fulfilment_taken_back_whole check ((taken_back_on is null) = (taken_back_at is null))
);
create index fulfilment_by_obligation on fulfilment (obligation);
create table fulfilment_evidence (
    fulfilment bigint not null references fulfilment,
    evidence   bigint not null references evidence,
    primary key (fulfilment, evidence)
);
