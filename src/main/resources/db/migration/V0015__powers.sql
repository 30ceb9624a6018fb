-- An obligation may wait for a milestone, and end with its agreement.
alter table obligation add column due_days integer;
alter table obligation drop constraint obligation_due_known;
alter table obligation add constraint obligation_due_known
    check (due in ('DATE', 'RECURRING', 'AFTER_MILESTONE', 'UNDISCLOSED', 'NONE'));
alter table obligation add constraint obligation_waits_some_days
    check ((due = 'AFTER_MILESTONE') = (due_days is not null) and due_days between 0 and 3650);
alter table obligation_state drop constraint obligation_status_known;
alter table obligation_state add constraint obligation_status_known
    check (status in ('OPEN', 'PARTIALLY_FULFILLED', 'SUSPENDED', 'FULFILLED', 'WAIVED', 'VIOLATED', 'ENDED'));

-- What a party may do and does not have to.
create table power (
    ref          varchar(64)                 not null primary key,
    agreement    varchar(64)                 not null references agreement,
    clause       varchar(64) references clause,
    holder       varchar(64)                 not null references party,
    counterparty varchar(64) references party,
    kind         varchar(20)                 not null,
    title        varchar(300)                not null,
    text         varchar(2000)               not null,
    opens_on     date,
    until_on     date,
    window_days  integer,
    calendar     varchar(64) references holiday_calendar,
    owner        varchar(64),
    evidence     varchar(1000)               not null,
    note         varchar(2000)               not null,
    recorded_at  timestamp(6) with time zone not null,
    recorded_by  varchar(64)                 not null,
    version      integer                     not null,
    constraint power_kind_known check (kind in ('TERMINATE', 'ELECT', 'EXTEND', 'RENEW', 'OTHER')),
    constraint power_is_held_against_another check (counterparty <> holder),
    constraint power_has_one_end check (until_on is null or window_days is null),
    constraint power_ends_after_it_opens check (until_on >= opens_on),
    constraint power_is_open_some_days check (window_days between 1 and 3650),
    constraint power_counts_days_by_a_calendar check (calendar is null or window_days is not null)
);
create index power_by_agreement on power (agreement);

-- What becomes of a power; conditional where no row is effective yet. That it lapsed follows from the dates.
create table power_state (
    power        varchar(64)                 not null references power,
    number       integer                     not null,
    status       varchar(20)                 not null,
    effective_on date                        not null,
    reason       varchar(1000)               not null,
    until_on     date,
    approval_id  bigint references approval,
    recorded_at  timestamp(6) with time zone not null,
    recorded_by  varchar(64)                 not null,
    primary key (power, number),
    constraint power_status_known check (status in ('ARMED', 'EXERCISED', 'WAIVED', 'ENDED')),
    constraint power_lasts_while_armed check (until_on is null or status = 'ARMED'),
    constraint power_is_armed_once_and_ends_once check (number = 0 or (number = 1 and status <> 'ARMED'))
);

-- What somebody proposes to become of a power; the approval tells what became of that.
create table power_change (
    approval_id  bigint       not null primary key references approval,
    power        varchar(64)  not null references power,
    kind         varchar(20)  not null,
    effective_on date         not null,
    reason       varchar(900) not null,
    constraint power_change_known check (kind in ('EXERCISE', 'WAIVE'))
);
create table power_change_evidence (
    approval_id bigint not null references power_change,
    evidence    bigint not null references evidence,
    primary key (approval_id, evidence)
);
