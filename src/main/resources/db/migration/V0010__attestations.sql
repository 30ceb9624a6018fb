create sequence evidence_id_seq start with 1 increment by 1;

-- Files that are kept here, or references to files that are kept elsewhere, each with its SHA-256.
create table evidence (
    id          bigint                      not null primary key,
    name        varchar(200)                not null,
    reference   varchar(500)                not null,
    sha256      varchar(64)                 not null,
    content     bytea,
    recorded_at timestamp(6) with time zone not null,
    recorded_by varchar(64)                 not null
);

-- What somebody says became of a milestone, and a second person confirms or rejects.
create table attestation (
    approval_id  bigint                      not null primary key references approval,
    milestone    varchar(64)                 not null references milestone,
    outcome      varchar(20)                 not null,
    effective_on date                        not null,
    statement    varchar(2000)               not null,
    recorded_at  timestamp(6) with time zone not null,
    constraint attestation_outcome_known
        check (outcome in ('MET', 'PARTIALLY_MET', 'MISSED', 'WAIVED', 'DISPUTED'))
);
create index attestation_by_milestone on attestation (milestone);
create table attestation_evidence (
    approval_id bigint not null references attestation,
    evidence    bigint not null references evidence,
    primary key (approval_id, evidence)
);
-- For a milestone that is met in part: how much of each tranche.
create table attestation_part (
    approval_id bigint         not null references attestation,
    commitment  varchar(64)    not null,
    tranche     integer        not null,
    amount      numeric(24, 6) not null,
    unit        varchar(16)    not null,
    primary key (approval_id, commitment, tranche),
    foreign key (commitment, tranche) references tranche (commitment, number),
    constraint part_is_some check (amount > 0)
);
