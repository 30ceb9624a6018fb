-- How settlements count towards dated tranches; what was promised before this is cumulative, as it was.
alter table commitment add column minimums varchar(12) default 'CUMULATIVE' not null;
alter table commitment add constraint commitment_minimums_known check (minimums in ('CUMULATIVE', 'PER_WINDOW'));
-- What a payment that awaits its second person buys.
alter table pending_settlement add column credit varchar(64);
alter table pending_settlement add column credit_expires_on date;
alter table pending_settlement add constraint bought_credit_expires check ((credit is null) = (credit_expires_on is null));

-- Commitments that one usage may count towards.
create table pool (
    ref         varchar(64)                 not null primary key,
    title       varchar(300)                not null,
    counting    varchar(20)                 not null,
    unit        varchar(16)                 not null,
    approval_id bigint                      not null unique references approval,
    signed_at   timestamp(6) with time zone,
    recorded_at timestamp(6) with time zone not null,
    version     integer                     not null,
    constraint pool_counting_known check (counting in ('FIRST_MATCH', 'ALL_MATCH', 'PROPORTIONAL'))
);
create table pool_member (
    pool       varchar(64) not null references pool,
    position   integer     not null,
    commitment varchar(64) not null references commitment,
    weight     integer,
    primary key (pool, position),
    constraint pool_has_a_member_once unique (pool, commitment),
    constraint pool_weight_counts check (weight > 0)
);
create table pool_drawdown (
    entry_number  bigint                      not null primary key references entry,
    pool          varchar(64)                 not null references pool,
    amount        numeric(24, 6)              not null,
    unit          varchar(16)                 not null,
    effective_on  date                        not null,
    memo          varchar(1000)               not null,
    recorded_at   timestamp(6) with time zone not null,
    taken_back_by bigint references entry,
    taken_back_on date,
    taken_back_at timestamp(6) with time zone,
    constraint pool_drawdown_amount unique (entry_number, amount),
    constraint pool_drawdown_counts check (amount > 0)
);
create index pool_drawdown_by_pool on pool_drawdown (pool, entry_number);
-- What of a drawdown counts towards a member: once, and never more than was drawn.
create table pool_part (
    entry_number bigint         not null,
    drawn        numeric(24, 6) not null,
    commitment   varchar(64)    not null references commitment,
    counted      numeric(24, 6) not null,
    primary key (entry_number, commitment),
    foreign key (entry_number, drawn) references pool_drawdown (entry_number, amount),
    constraint no_cent_counts_twice check (counted > 0 and counted <= drawn)
);
-- Drawdowns above the limit of one person; the approval tells what became of them.
create table pending_pool_drawdown (
    approval_id  bigint         not null primary key references approval,
    pool         varchar(64)    not null references pool,
    amount       numeric(24, 6) not null,
    unit         varchar(16)    not null,
    effective_on date           not null,
    memo         varchar(1000)  not null
);
