-- Decisions about conflicts: for a reading, or (label null) that the conflict is open again.
create table adjudication (
    approval_id  bigint                      not null primary key references approval,
    conflict     varchar(64)                 not null references conflict,
    label        varchar(10),
    effective_on date                        not null,
    reason       varchar(1000)               not null,
    signed_at    timestamp(6) with time zone,
    recorded_at  timestamp(6) with time zone not null,
    foreign key (conflict, label) references reading (conflict, label)
);
create index adjudication_by_conflict on adjudication (conflict);
create table adjudication_evidence (
    approval_id bigint not null references adjudication,
    evidence    bigint not null references evidence,
    primary key (approval_id, evidence)
);
