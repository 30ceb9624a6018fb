-- Fiscal periods, one after the other; a day that none holds is open. ends_on is exclusive.
create table period (
    ref       varchar(64) not null primary key,
    starts_on date        not null,
    ends_on   date        not null,
    state     varchar(20) not null,
    version   integer     not null,
    constraint period_starts_where_no_other_does unique (starts_on),
    constraint period_ends_after_its_start check (ends_on > starts_on),
    constraint period_state_known check (state in ('OPEN', 'SOFT_CLOSED', 'HARD_CLOSED'))
);
create table period_state (
    period      varchar(64)                 not null references period,
    number      integer                     not null,
    state       varchar(20)                 not null,
    reason      varchar(1000)               not null,
    recorded_at timestamp(6) with time zone not null,
    made_by     varchar(64)                 not null,
    approved_by varchar(64),
    primary key (period, number),
    constraint period_state_has_four_eyes check (approved_by <> made_by)
);

-- What somebody proposes to take back; the approval tells what became of it.
create table reversal (
    approval_id  bigint        not null primary key references approval,
    entry_number bigint        not null references entry,
    effective_on date          not null,
    reason       varchar(1000) not null
);
