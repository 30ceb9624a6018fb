-- The journal: append-only double entry by stage. Rules J1 to J8 of covenant.journal stand here a second time,
-- so that the database refuses what the code must never do.

create sequence entry_number_seq start with 1 increment by 1;
create sequence account_id_seq start with 1 increment by 1;

-- One account per commitment, unit and stage; `promised` is the contra account.
create table account (
    id         bigint      not null primary key,
    commitment varchar(64) not null,
    unit       varchar(16) not null,
    stage      varchar(10) not null,
    constraint account_is_one_per_stage unique (commitment, unit, stage),
    constraint account_has_its_unit unique (id, unit),
    constraint account_stage_known check (stage in ('promised', 'contingent', 'firm', 'due', 'settled', 'released'))
);

create table entry (
    number       bigint                      not null primary key,
    effective_on date                        not null,
    recorded_at  timestamp(6) with time zone not null,
    kind         varchar(40)                 not null,
    memo         varchar(1000)               not null,
    request_key  varchar(200),
    made_by      varchar(64)                 not null,
    approved_by  varchar(64),
    approval_id  bigint,
    reverses     bigint references entry,
    hash         varchar(64)                 not null,
    constraint entry_is_reversed_once unique (reverses),
    constraint entry_reverses_an_earlier_one check (reverses < number),
    constraint entry_has_four_eyes check (approved_by <> made_by),
    constraint entry_names_its_approval check ((approved_by is null) = (approval_id is null))
);
create index entry_by_recording on entry (recorded_at);

-- effective_on and recorded_at are copied from the entry, so that one index answers "as of D, known at K".
create table posting (
    entry_number bigint                      not null references entry,
    line         integer                     not null,
    account_id   bigint                      not null,
    unit         varchar(16)                 not null,
    amount       numeric(24, 6)              not null,
    effective_on date                        not null,
    recorded_at  timestamp(6) with time zone not null,
    primary key (entry_number, line),
    foreign key (account_id, unit) references account (id, unit),
    constraint posting_moves_something check (amount <> 0)
);
create index posting_by_account on posting (account_id, effective_on, recorded_at, amount);
create index posting_by_recording on posting (recorded_at);

-- H2's triggers do not see TRUNCATE; a foreign key onto the table makes H2 refuse it.
create table journal_guard (
    entry_number bigint  not null,
    line         integer not null,
    foreign key (entry_number, line) references posting (entry_number, line)
);

-- Derived: the latest position, locked by whoever moves the commitment. Its checks are the conservation law.
create table commitment_position (
    commitment varchar(64)    not null,
    unit       varchar(16)    not null,
    promised   numeric(24, 6) not null,
    contingent numeric(24, 6) not null,
    firm       numeric(24, 6) not null,
    due        numeric(24, 6) not null,
    settled    numeric(24, 6) not null,
    released   numeric(24, 6) not null,
    primary key (commitment, unit),
    constraint stages_sum_to_promised check (promised = contingent + firm + due + settled + released),
    constraint no_stage_is_negative check (contingent >= 0 and firm >= 0 and due >= 0 and settled >= 0 and released >= 0)
);

-- Derived: what each account moved on each effective date, so that a reading adds days and not postings.
create table balance_day (
    account_id   bigint         not null references account,
    effective_on date           not null,
    amount       numeric(24, 6) not null,
    primary key (account_id, effective_on)
);
