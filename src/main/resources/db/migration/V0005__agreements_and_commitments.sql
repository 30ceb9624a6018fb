create table agreement (
    ref         varchar(64)                 not null primary key,
    family      varchar(64)                 not null,
    title       varchar(300)                not null,
    starts_on   varchar(10),
    ends_on     varchar(10),
    note        varchar(2000)               not null,
    approval_id bigint                      not null unique references approval,
    standing    varchar(10)                 not null,
    signed_at   timestamp(6) with time zone,
    recorded_at timestamp(6) with time zone not null,
    version     integer                     not null,
    constraint agreement_standing_known check (standing in ('PROPOSED', 'SIGNED'))
);
create table agreement_role (
    agreement varchar(64) not null references agreement,
    party     varchar(64) not null references party,
    role      varchar(20) not null,
    primary key (agreement, party, role)
);
create table amendment (
    agreement    varchar(64)                 not null references agreement,
    number       integer                     not null,
    title        varchar(300)                not null,
    text         varchar(2000)               not null,
    effective_on varchar(10)                 not null,
    approval_id  bigint                      not null unique references approval,
    standing     varchar(10)                 not null,
    signed_at    timestamp(6) with time zone,
    recorded_at  timestamp(6) with time zone not null,
    primary key (agreement, number),
    constraint amendment_standing_known check (standing in ('PROPOSED', 'SIGNED'))
);
-- added_by 0 is the original agreement. signed_at is when its agreement or amendment was approved; ended_on is exclusive. A null scope dimension means "all".
create table clause (
    ref               varchar(64)                 not null primary key,
    agreement         varchar(64)                 not null references agreement,
    kind              varchar(30)                 not null,
    title             varchar(300)                not null,
    text              varchar(2000)               not null,
    grantor           varchar(64) references party,
    grantee           varchar(64) references party,
    exclusive         boolean                     not null,
    starts_on         varchar(10),
    scope_act         varchar(20),
    scope_workload    varchar(30),
    scope_product     varchar(64),
    scope_channel     varchar(20),
    scope_customer    varchar(64),
    scope_territory   varchar(64),
    added_by          integer                     not null,
    recorded_at       timestamp(6) with time zone not null,
    signed_at         timestamp(6) with time zone,
    ended_on          varchar(10),
    ended_by          integer,
    ended_at          timestamp(6) with time zone,
    constraint clause_end_is_whole check ((ended_on is null) = (ended_by is null) and (ended_on is null) = (ended_at is null))
);
create index clause_by_agreement on clause (agreement);
-- What an amendment would end; the clause itself is marked when the amendment is signed.
create table amendment_end (
    agreement varchar(64) not null,
    number    integer     not null,
    clause    varchar(64) not null references clause,
    ended_on  varchar(10) not null,
    primary key (agreement, number, clause),
    foreign key (agreement, number) references amendment (agreement, number)
);
-- The scope that a clause would have under one reading of a conflict about it.
create table clause_reading (
    clause          varchar(64) not null references clause,
    conflict        varchar(64) not null,
    label           varchar(10) not null,
    scope_act       varchar(20),
    scope_workload  varchar(30),
    scope_product   varchar(64),
    scope_channel   varchar(20),
    scope_customer  varchar(64),
    scope_territory varchar(64),
    primary key (clause, conflict, label)
);

create table commitment (
    ref              varchar(64)                 not null primary key,
    agreement        varchar(64)                 not null references agreement,
    title            varchar(300)                not null,
    obligor          varchar(64)                 not null references party,
    obligee          varchar(64)                 not null references party,
    kind             varchar(20)                 not null,
    unit             varchar(16)                 not null,
    style            varchar(20)                 not null,
    recourse         varchar(20)                 not null,
    overage          varchar(10)                 not null,
    expires_on       date,
    governing_clause varchar(64) references clause,
    note             varchar(2000)               not null,
    approval_id      bigint                      not null references approval,
    standing         varchar(10)                 not null,
    signed_at        timestamp(6) with time zone,
    ended_on         date,
    ended_at         timestamp(6) with time zone,
    ended_by         bigint references approval,
    recorded_at      timestamp(6) with time zone not null,
    version          integer                     not null,
    constraint commitment_parties_differ check (obligor <> obligee),
    constraint commitment_standing_known check (standing in ('PROPOSED', 'SIGNED'))
);
create index commitment_by_agreement on commitment (agreement);
create index commitment_by_approval on commitment (approval_id);
create index commitment_by_end on commitment (ended_by);
create index commitment_by_obligor on commitment (obligor);
create index commitment_by_obligee on commitment (obligee);
-- What is promised, version by version: number 0 as signed, each later one by an amendment (restated or incremental).
create table commitment_terms (
    commitment   varchar(64)                 not null references commitment,
    number       integer                     not null,
    basis        varchar(20)                 not null,
    amendment    integer                     not null,
    qualifier    varchar(20)                 not null,
    amount       numeric(24, 6),
    upper        numeric(24, 6),
    unit         varchar(16)                 not null,
    starts_on    varchar(10),
    ends_on      varchar(10),
    effective_on varchar(10)                 not null,
    approval_id  bigint                      not null references approval,
    signed_at    timestamp(6) with time zone,
    withdrawn_on date,
    withdrawn_at timestamp(6) with time zone,
    recorded_at  timestamp(6) with time zone not null,
    primary key (commitment, number),
    constraint terms_basis_known check (basis in ('SIGNED', 'RESTATED', 'INCREMENTAL'))
);
create table tranche (
    commitment  varchar(64)                 not null references commitment,
    number      integer                     not null,
    terms       integer                     not null,
    title       varchar(300)                not null,
    qualifier   varchar(20)                 not null,
    amount      numeric(24, 6),
    upper       numeric(24, 6),
    unit        varchar(16)                 not null,
    due_on      varchar(10),
    milestone   varchar(64),
    calls_on    date,
    recorded_at timestamp(6) with time zone not null,
    primary key (commitment, number)
);
create index tranche_by_call on tranche (calls_on);
-- What went from one stage to another, of one tranche; settlements are the commitment's and not told here.
create table tranche_move (
    commitment   varchar(64)                 not null,
    tranche      integer                     not null,
    number       integer                     not null,
    from_stage   varchar(10)                 not null,
    to_stage     varchar(10)                 not null,
    effective_on date                        not null,
    amount       numeric(24, 6),
    falls_due_on date,
    entry_number bigint references entry,
    recorded_at  timestamp(6) with time zone not null,
    primary key (commitment, tranche, number),
    foreign key (commitment, tranche) references tranche (commitment, number),
    constraint tranche_move_goes_somewhere check (from_stage <> to_stage)
);
create index tranche_by_milestone on tranche (milestone);
create table assumption (
    ref         varchar(64)                 not null primary key,
    commitment  varchar(64)                 not null references commitment,
    kind        varchar(40)                 not null,
    text        varchar(2000)               not null,
    switched_on boolean                     not null,
    recorded_at timestamp(6) with time zone not null,
    recorded_by varchar(64)                 not null,
    version     integer                     not null
);
