-- That a clause was started or ended, by an amendment or by something else.
create table clause_change (
    clause       varchar(64)                 not null references clause,
    number       integer                     not null,
    kind         varchar(10)                 not null,
    effective_on varchar(10)                 not null,
    amendment    integer,
    cause        varchar(1000)               not null,
    recorded_at  timestamp(6) with time zone not null,
    primary key (clause, number),
    constraint clause_change_known check (kind in ('STARTED', 'ENDED'))
);
insert into clause_change (clause, number, kind, effective_on, amendment, cause, recorded_at)
    select c.ref, 0, 'ENDED', c.ended_on, c.ended_by, 'Amendment ' || a.number || ': ' || a.title, c.ended_at
    from clause c join amendment a on a.agreement = c.agreement and a.number = c.ended_by;
alter table clause drop constraint clause_end_is_whole;
alter table clause drop column ended_on;
alter table clause drop column ended_by;
alter table clause drop column ended_at;

-- A clause that waits holds only once it is started. Its price, where it asks one, is stepped by further rows.
alter table clause add column waiting boolean default false not null;
alter table clause add column price_amount numeric(24, 6);
alter table clause add column price_unit varchar(16);
alter table clause add column price_per varchar(64);
alter table clause add constraint clause_waits_without_a_date check (not waiting or starts_on is null);
alter table clause add constraint clause_price_is_whole
    check ((price_amount is null) = (price_unit is null) and (price_amount is null) = (price_per is null));
alter table clause add constraint clause_price_is_some check (price_amount > 0);
create table clause_price (
    clause       varchar(64)                 not null references clause,
    number       integer                     not null,
    amount       numeric(24, 6)              not null,
    effective_on date                        not null,
    cause        varchar(1000)               not null,
    recorded_at  timestamp(6) with time zone not null,
    primary key (clause, number),
    constraint clause_price_step_is_some check (amount > 0)
);

-- The stages that a dispute came to since it was opened.
create table dispute_stage (
    dispute      varchar(64)                 not null references dispute,
    number       integer                     not null,
    stage        varchar(20)                 not null,
    effective_on date                        not null,
    filed_on     varchar(10),
    reason       varchar(1000)               not null,
    recorded_at  timestamp(6) with time zone not null,
    recorded_by  varchar(64)                 not null,
    primary key (dispute, number),
    constraint dispute_stage_known check (stage in ('THREATENED', 'FILED', 'SUSPENDED', 'SETTLED')),
    constraint dispute_stage_has_its_filing check (filed_on is null or stage = 'FILED')
);

-- What a dispute may come to. One that awaits its second person, or was rejected, has not been approved and does not count.
drop table dispute_assessment;
create table dispute_assessment (
    approval_id  bigint                      not null primary key references approval,
    dispute      varchar(64)                 not null references dispute,
    likelihood   varchar(30)                 not null,
    estimate     varchar(30)                 not null,
    low          numeric(24, 6),
    high         numeric(24, 6),
    unit         varchar(16),
    effective_on date                        not null,
    reasoning    varchar(2000)               not null,
    assessed_by  varchar(64)                 not null,
    recorded_at  timestamp(6) with time zone not null,
    approved_by  varchar(64),
    approved_at  timestamp(6) with time zone,
    constraint likelihood_known check (likelihood in ('PROBABLE', 'REASONABLY_POSSIBLE', 'REMOTE')),
    constraint estimate_known check (estimate in ('BEST_ESTIMATE', 'RANGE', 'CANNOT_BE_ESTIMATED')),
    constraint estimate_has_its_amounts check (
        (low is null) = (estimate = 'CANNOT_BE_ESTIMATED') and (high is not null) = (estimate = 'RANGE')
        and (low is null) = (unit is null)),
    constraint assessment_by_two check ((approved_by is null) = (approved_at is null) and approved_by <> assessed_by)
);
create index assessment_by_dispute on dispute_assessment (dispute);
create table dispute_assessment_evidence (
    approval_id bigint not null references dispute_assessment,
    evidence    bigint not null references evidence,
    primary key (approval_id, evidence)
);

-- That an agreement has ended: from when on, how, why and by which decision.
alter table agreement add column ended_as varchar(20);
alter table agreement add column ended_on date;
alter table agreement add column ended_for varchar(64) references agreement;
alter table agreement add column end_reason varchar(1000);
alter table agreement add column ended_by bigint references approval;
alter table agreement add column ended_at timestamp(6) with time zone;
alter table agreement add constraint agreement_end_known check (ended_as in ('TERMINATED', 'SUPERSEDED', 'EXPIRED'));
alter table agreement add constraint agreement_end_is_whole check (
    (ended_as is null) = (ended_on is null) and (ended_as is null) = (end_reason is null)
    and (ended_as is null) = (ended_by is null) and (ended_as is null) = (ended_at is null));
alter table agreement add constraint agreement_has_its_successor check (ended_for is null or ended_as = 'SUPERSEDED');

-- How somebody proposes that an agreement ends; the approval tells what became of that.
create table ending (
    approval_id  bigint        not null primary key references approval,
    agreement    varchar(64)   not null references agreement,
    kind         varchar(20)   not null,
    effective_on date          not null,
    reason       varchar(900)  not null,
    successor    varchar(64) references agreement,
    power        varchar(64) references power,
    constraint ending_known check (kind in ('TERMINATED', 'SUPERSEDED', 'EXPIRED')),
    constraint ending_has_its_successor check ((kind = 'SUPERSEDED') = (successor is not null)),
    constraint ending_uses_a_power check (power is null or kind = 'TERMINATED')
);
create table ending_decision (
    approval_id bigint      not null references ending,
    position    integer     not null,
    thing       varchar(20) not null,
    ref         varchar(64) not null,
    decision    varchar(10) not null,
    into_ref    varchar(64),
    primary key (approval_id, position),
    constraint ending_decides_once unique (approval_id, thing, ref),
    constraint ending_decision_known check (decision in ('ENDS', 'STAYS', 'CARRIES')),
    constraint ending_carries_into check (into_ref is null or (thing = 'COMMITMENT' and decision = 'CARRIES'))
);
create table ending_evidence (
    approval_id bigint not null references ending,
    evidence    bigint not null references evidence,
    primary key (approval_id, evidence)
);

-- What an amendment would start, step, end and close besides.
create table amendment_start (
    agreement  varchar(64) not null,
    number     integer     not null,
    clause     varchar(64) not null references clause,
    started_on varchar(10) not null,
    primary key (agreement, number, clause),
    foreign key (agreement, number) references amendment (agreement, number)
);
create table amendment_price (
    agreement    varchar(64)    not null,
    number       integer        not null,
    clause       varchar(64)    not null references clause,
    amount       numeric(24, 6) not null,
    unit         varchar(16)    not null,
    effective_on date           not null,
    primary key (agreement, number, clause, effective_on),
    foreign key (agreement, number) references amendment (agreement, number)
);
create table amendment_reach (
    approval_id bigint not null primary key references approval
);
create table amendment_ends_commitment (
    approval_id bigint      not null references amendment_reach,
    commitment  varchar(64) not null references commitment,
    primary key (approval_id, commitment)
);
create table amendment_closes_dispute (
    approval_id bigint      not null references amendment_reach,
    dispute     varchar(64) not null references dispute,
    primary key (approval_id, dispute)
);
